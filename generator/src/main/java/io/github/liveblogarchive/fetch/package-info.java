/** The only room with a door to the network, which opens on request alone, and to public addresses alone. */
@NullMarked
package io.github.liveblogarchive.fetch;

import org.jspecify.annotations.NullMarked;
