/** From untrusted text, Markdown or markup of other systems, to markup that is safe to stand on a page. */
@NullMarked
package io.github.liveblogarchive.theme.text;

import org.jspecify.annotations.NullMarked;
