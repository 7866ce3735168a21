/** The read model: every blog and entry of the sources, ordered, with bodies kept on disk. */
@NullMarked
package io.github.liveblogarchive.archive;

import org.jspecify.annotations.NullMarked;
