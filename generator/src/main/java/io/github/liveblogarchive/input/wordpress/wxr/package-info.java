/** Reads the export file of WordPress, item by item, and nothing of it that is private. */
@NullMarked
package io.github.liveblogarchive.input.wordpress.wxr;

import org.jspecify.annotations.NullMarked;
