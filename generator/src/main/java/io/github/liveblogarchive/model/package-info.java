/** What a live blog is: records without behaviour, the same on every floor. */
@NullMarked
package io.github.liveblogarchive.model;

import org.jspecify.annotations.NullMarked;
