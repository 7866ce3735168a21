/** What a run tells of itself beside its problems: how far it is, where its time went, and what would make it faster. */
@NullMarked
package io.github.liveblogarchive.metrics;

import org.jspecify.annotations.NullMarked;
