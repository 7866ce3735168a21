/** What a person is told: problems with their places, and what a run did. */
@NullMarked
package io.github.liveblogarchive.report;

import org.jspecify.annotations.NullMarked;
