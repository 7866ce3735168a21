/** From what an owner wants the site to look like to a piece of its style sheet. */
@NullMarked
package io.github.liveblogarchive.theme.look;

import org.jspecify.annotations.NullMarked;
