/** JSON of other systems, read with tolerance: what is absent is empty, what is odd has a place. */
@NullMarked
package io.github.liveblogarchive.input.tree;

import org.jspecify.annotations.NullMarked;
