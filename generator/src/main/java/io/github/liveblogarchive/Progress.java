package io.github.liveblogarchive;

import io.github.liveblogarchive.report.Step;

/** Is told how far a run is, every few seconds and by one thread at a time; of a short run it hears nothing. */
@FunctionalInterface
public interface Progress {
    Progress SILENT = step -> {};

    void at(Step step);
}
