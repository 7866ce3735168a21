package io.github.liveblogarchive.maven.jvm;

import io.github.liveblogarchive.report.Report;
import java.util.List;

/** How a run in a JVM of its own ended. */
public sealed interface Outcome {
    record Done(Report report) implements Outcome {}

    /** A file could not be read or written. */
    record Failed(String message, String trace) implements Outcome {}

    /**
     * The JVM did not come up, so nothing was done.
     *
     * @param words what it printed
     */
    record NotStarted(List<String> words) implements Outcome {}

    /**
     * The JVM ended before its work, as for want of memory.
     *
     * @param words what it printed
     */
    record Died(int exit, List<String> words) implements Outcome {}
}
