/** Single sources: where they lie, what each of them said, and how that is remembered between runs. */
@NullMarked
package io.github.liveblogarchive.archive.source;

import org.jspecify.annotations.NullMarked;
