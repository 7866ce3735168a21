/** The whole loop: settings in, report out. Start at {@link io.github.liveblogarchive.Generator}. */
@NullMarked
package io.github.liveblogarchive;

import org.jspecify.annotations.NullMarked;
