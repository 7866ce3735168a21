/** Pictures, sound and films to which imported content leads, and what else shows only when all of it is there. */
@NullMarked
package io.github.liveblogarchive.input.media;

import org.jspecify.annotations.NullMarked;
