/** The ledger: what the old site was, what the new one is to be, and the file that remembers it. */
@NullMarked
package io.github.liveblogarchive.output.ledger;

import org.jspecify.annotations.NullMarked;
