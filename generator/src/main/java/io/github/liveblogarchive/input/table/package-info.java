/** Tables as live blogs: a row of a CSV file is an entry. */
@NullMarked
package io.github.liveblogarchive.input.table;

import org.jspecify.annotations.NullMarked;
