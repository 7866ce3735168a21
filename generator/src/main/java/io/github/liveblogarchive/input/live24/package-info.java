/** Live blogs of 24liveblog: a record of the event, and pages of its news. */
@NullMarked
package io.github.liveblogarchive.input.live24;

import org.jspecify.annotations.NullMarked;
