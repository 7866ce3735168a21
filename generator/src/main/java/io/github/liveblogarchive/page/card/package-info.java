/** Floor of pages: pictures for shared links, drawn of headlines. */
@NullMarked
package io.github.liveblogarchive.page.card;

import org.jspecify.annotations.NullMarked;
