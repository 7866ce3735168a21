/** Floor of pictures: cards of a headline, drawn with fonts of their own. */
@NullMarked
package io.github.liveblogarchive.pictures.card;

import org.jspecify.annotations.NullMarked;
