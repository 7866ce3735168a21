/** Floor of pictures: reads pictures and makes them smaller. */
@NullMarked
package io.github.liveblogarchive.pictures.scale;

import org.jspecify.annotations.NullMarked;
