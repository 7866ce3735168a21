/** Writes blogs as native content: the other direction of the shelf. */
@NullMarked
package io.github.liveblogarchive.input.write;

import org.jspecify.annotations.NullMarked;
