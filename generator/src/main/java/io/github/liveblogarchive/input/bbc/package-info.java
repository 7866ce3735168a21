/** Live pages of the BBC as its page's data holds them: nested blocks, entries without ids or times. */
@NullMarked
package io.github.liveblogarchive.input.bbc;

import org.jspecify.annotations.NullMarked;
