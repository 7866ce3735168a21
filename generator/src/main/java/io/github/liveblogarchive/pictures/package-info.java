/** Floor of pictures: makes smaller sizes and cards, the same bytes on every machine. */
@NullMarked
package io.github.liveblogarchive.pictures;

import org.jspecify.annotations.NullMarked;
