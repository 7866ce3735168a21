/** Files that hold files: zip, gzip and archives of the web, unpacked one file at a time and within limits. */
@NullMarked
package io.github.liveblogarchive.input.unpack;

import org.jspecify.annotations.NullMarked;
