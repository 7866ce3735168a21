/** What is worked out of a live blog as a whole: when things happened in it, and what stands around it. */
@NullMarked
package io.github.liveblogarchive.page.coverage;

import org.jspecify.annotations.NullMarked;
