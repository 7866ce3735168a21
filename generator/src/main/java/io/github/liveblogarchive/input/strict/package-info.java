/** Strict reading of our own files: trees of JSON and YAML, fields, dates, addresses. */
@NullMarked
package io.github.liveblogarchive.input.strict;

import org.jspecify.annotations.NullMarked;
