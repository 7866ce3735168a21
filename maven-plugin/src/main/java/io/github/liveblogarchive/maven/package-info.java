/** The goals: they map a POM and the command line to the library, and its reports to Maven's log. */
@NullMarked
package io.github.liveblogarchive.maven;

import org.jspecify.annotations.NullMarked;
