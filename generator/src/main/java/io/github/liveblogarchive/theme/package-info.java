/** How a page looks: templates, Markdown, the sanitizer. The only place that knows FreeMarker. */
@NullMarked
package io.github.liveblogarchive.theme;

import org.jspecify.annotations.NullMarked;
