/** How an owner wants the site to look: the part of the settings that changes nothing of what is said. */
@NullMarked
package io.github.liveblogarchive.model.look;

import org.jspecify.annotations.NullMarked;
