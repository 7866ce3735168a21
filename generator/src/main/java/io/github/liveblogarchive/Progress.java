package io.github.liveblogarchive;

/** Is told how far a run is; called by one thread at a time, as often as there is something to tell. */
@FunctionalInterface
public interface Progress {
    Progress SILENT = (phase, done) -> {};

    /** The phase, and how many of its things (entries read, pages made) are done. */
    void at(String phase, long done);
}
