/** What is kept in memory of every entry: columns of plain numbers instead of an object each. */
@NullMarked
package io.github.liveblogarchive.archive.rows;

import org.jspecify.annotations.NullMarked;
