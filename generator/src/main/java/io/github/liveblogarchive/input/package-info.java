/** The shelf of formats: each reads one kind of source and hands out blogs and entries. */
@NullMarked
package io.github.liveblogarchive.input;

import org.jspecify.annotations.NullMarked;
