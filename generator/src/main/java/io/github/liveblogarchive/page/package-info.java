/** The shelf of page kinds: each says which pages it makes and what stands on them. */
@NullMarked
package io.github.liveblogarchive.page;

import org.jspecify.annotations.NullMarked;
