/** A Markdown file that holds a whole live blog, divided at the headings of its days and entries. */
@NullMarked
package io.github.liveblogarchive.input.sections;

import org.jspecify.annotations.NullMarked;
