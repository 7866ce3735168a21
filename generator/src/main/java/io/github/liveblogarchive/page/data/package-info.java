/** Page kinds that are data: feeds, the site map, structured data, files as they are. */
@NullMarked
package io.github.liveblogarchive.page.data;

import org.jspecify.annotations.NullMarked;
