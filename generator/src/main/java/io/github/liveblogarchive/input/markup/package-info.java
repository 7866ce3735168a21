/** What importers do with other systems' markup: clean it, turn it into Markdown where nothing is lost, read its text. */
@NullMarked
package io.github.liveblogarchive.input.markup;

import org.jspecify.annotations.NullMarked;
