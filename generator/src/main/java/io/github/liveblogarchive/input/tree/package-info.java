/** Tools that all formats share: text with places, trees of JSON and YAML, fields, dates, addresses. */
@NullMarked
package io.github.liveblogarchive.input.tree;

import org.jspecify.annotations.NullMarked;
