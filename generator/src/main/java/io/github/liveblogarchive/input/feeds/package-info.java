/** Feeds as live blogs: Atom, RSS and JSON Feed, an item an entry. */
@NullMarked
package io.github.liveblogarchive.input.feeds;

import org.jspecify.annotations.NullMarked;
