/** Lists of what carries a topic, an author or a series: by letter and by time. */
@NullMarked
package io.github.liveblogarchive.page.terms;

import org.jspecify.annotations.NullMarked;
