/** Reads live blogs of Quintype: stories of the template {@code live-blog}, whose cards are the entries. */
@NullMarked
package io.github.liveblogarchive.input.quintype;

import org.jspecify.annotations.NullMarked;
