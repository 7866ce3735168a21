/** Files on disk: a staged, all-or-nothing change of one folder. */
@NullMarked
package io.github.liveblogarchive.output;

import org.jspecify.annotations.NullMarked;
