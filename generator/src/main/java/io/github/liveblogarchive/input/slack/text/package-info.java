/** Slack's texts, and the names of members and channels that stand in them. */
@NullMarked
package io.github.liveblogarchive.input.slack.text;

import org.jspecify.annotations.NullMarked;
