/** Reads plain text that was copied from the page of a finished live blog. */
@NullMarked
package io.github.liveblogarchive.input.capture;

import org.jspecify.annotations.NullMarked;
