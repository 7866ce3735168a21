/** Which pages exist and where: addresses, pages, sets of pages. */
@NullMarked
package io.github.liveblogarchive.site;

import org.jspecify.annotations.NullMarked;
