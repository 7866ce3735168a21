/** Bodies and what they are made of: Markdown with its blocks, pictures, bylines, links. */
@NullMarked
package io.github.liveblogarchive.input.body;

import org.jspecify.annotations.NullMarked;
