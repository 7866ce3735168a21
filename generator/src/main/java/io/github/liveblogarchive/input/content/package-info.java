/** Our own content: the four native forms of a live blog. */
@NullMarked
package io.github.liveblogarchive.input.content;

import org.jspecify.annotations.NullMarked;
