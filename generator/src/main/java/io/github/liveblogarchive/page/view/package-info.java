/** What stands on pages: the records that templates get, and what makes them. */
@NullMarked
package io.github.liveblogarchive.page.view;

import org.jspecify.annotations.NullMarked;
