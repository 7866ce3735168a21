/** Texts with their places: strict UTF-8, plain line ends, no control characters. */
@NullMarked
package io.github.liveblogarchive.input.text;

import org.jspecify.annotations.NullMarked;
