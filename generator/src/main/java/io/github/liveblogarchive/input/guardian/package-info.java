/** The Guardian: Content API answers and page JSON, which differ in names and say the same. */
@NullMarked
package io.github.liveblogarchive.input.guardian;

import org.jspecify.annotations.NullMarked;
