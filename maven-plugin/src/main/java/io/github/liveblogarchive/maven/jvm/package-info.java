/** The JVM in which the generator runs: a child of Maven's, with flags of its own. */
@NullMarked
package io.github.liveblogarchive.maven.jvm;

import org.jspecify.annotations.NullMarked;
