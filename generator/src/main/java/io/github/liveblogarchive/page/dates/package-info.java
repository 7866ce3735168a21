/** The calendar of an archive: how much stands on each day, month and year, and the pages that show it. */
@NullMarked
package io.github.liveblogarchive.page.dates;

import org.jspecify.annotations.NullMarked;
