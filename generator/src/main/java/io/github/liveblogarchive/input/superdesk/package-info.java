/** Reads exports of Superdesk Live Blog: blog records and posts as its interfaces hand them out. */
@NullMarked
package io.github.liveblogarchive.input.superdesk;

import org.jspecify.annotations.NullMarked;
