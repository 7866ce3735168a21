/** Reads live blogs that were written in Google documents: in ArchieML, and in the form that NPR used before. */
@NullMarked
package io.github.liveblogarchive.input.archieml;

import org.jspecify.annotations.NullMarked;
