/** The search: a page, and an index in small files that a browser reads without a server. */
@NullMarked
package io.github.liveblogarchive.page.search;

import org.jspecify.annotations.NullMarked;
