/** Live blogs ("games") of Tickaroo, in the shapes of its interfaces v6 and v5. */
@NullMarked
package io.github.liveblogarchive.input.tickaroo;

import org.jspecify.annotations.NullMarked;
