/** What lies on disk: records by their place, media files, and digests of both. */
@NullMarked
package io.github.liveblogarchive.archive.store;

import org.jspecify.annotations.NullMarked;
