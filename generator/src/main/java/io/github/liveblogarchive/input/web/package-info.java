/** What the formats of the web share: addresses, times in any form, markup of any page. */
@NullMarked
package io.github.liveblogarchive.input.web;

import org.jspecify.annotations.NullMarked;
