/** Floor of pictures: what their files say at their beginning, without reading the picture. */
@NullMarked
package io.github.liveblogarchive.pictures.head;

import org.jspecify.annotations.NullMarked;
