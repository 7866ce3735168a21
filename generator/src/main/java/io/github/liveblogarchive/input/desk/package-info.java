/** Where one blog of another system's export is worked on: what formats of exports share beside their trees and markup. */
@NullMarked
package io.github.liveblogarchive.input.desk;

import org.jspecify.annotations.NullMarked;
