/** What is gathered from sources before it has a number: files found, entries put in order, names agreed on. */
@NullMarked
package io.github.liveblogarchive.archive.gather;

import org.jspecify.annotations.NullMarked;
