/** What can be told of a line of copied text by itself, and the rules that cut lines. */
@NullMarked
package io.github.liveblogarchive.input.capture.text;

import org.jspecify.annotations.NullMarked;
