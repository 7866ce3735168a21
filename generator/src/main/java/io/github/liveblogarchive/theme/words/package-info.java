/** The words of pages in the site's language, and the forms of its dates and numbers. */
@NullMarked
package io.github.liveblogarchive.theme.words;

import org.jspecify.annotations.NullMarked;
