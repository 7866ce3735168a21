/** Reads the export of a Slack workspace: a channel becomes a live blog, a message an entry. */
@NullMarked
package io.github.liveblogarchive.input.slack;

import org.jspecify.annotations.NullMarked;
