/** Floor of pictures: writes PNG and JPEG, the same bytes on every machine. */
@NullMarked
package io.github.liveblogarchive.pictures.code;

import org.jspecify.annotations.NullMarked;
