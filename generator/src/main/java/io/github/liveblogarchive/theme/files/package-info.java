/** The files of a theme: the default one's, and those that stand before them. */
@NullMarked
package io.github.liveblogarchive.theme.files;

import org.jspecify.annotations.NullMarked;
