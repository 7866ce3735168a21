/** Reads live blogs of WordPress: of the plugins Liveblog and Easy Liveblogs, over the network interface or exported. */
@NullMarked
package io.github.liveblogarchive.input.wordpress;

import org.jspecify.annotations.NullMarked;
