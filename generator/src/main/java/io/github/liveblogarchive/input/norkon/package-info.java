/** Live blogs of Norkon Live Center: answers of its feeds, whose entries are called bulletins or posts. */
@NullMarked
package io.github.liveblogarchive.input.norkon;

import org.jspecify.annotations.NullMarked;
