/** Live blogs as web pages tell machines of them: schema.org in JSON-LD, and the microdata of older pages. */
@NullMarked
package io.github.liveblogarchive.input.schemaorg;

import org.jspecify.annotations.NullMarked;
