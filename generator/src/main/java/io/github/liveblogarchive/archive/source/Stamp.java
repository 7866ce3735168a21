package io.github.liveblogarchive.archive.source;

/** Gathers what tells, without opening them, whether files are the same as before: path, size and times of each. */
final class Stamp {
    private static final long SECOND = 1_000_000_000L;

    private final Sum sum = new Sum();
    private long newest = Long.MIN_VALUE;
    private boolean hasLink;

    /** @param held whether it lies below a blog that is a folder, which decides who reads it */
    void add(String name, FileFacts facts, boolean held) {
        sum.add(name);
        sum.add(facts.size());
        sum.add(facts.modified());
        sum.add(facts.changed());
        sum.add((held ? 1 : 0) + (facts.isLink() ? 2 : 0));
        newest = Math.max(newest, Math.max(last(facts.modified()), last(facts.changed())));
        hasLink |= facts.isLink() || !facts.isFile();
    }

    // A whole second comes from a file system that knows none smaller, and some know only every other.
    private static long last(long time) {
        return time % SECOND == 0 ? time + 2 * SECOND : time;
    }

    long value() {
        return sum.value();
    }

    /**
     * Whether a later change is sure to be seen: a file that was changed when the run had begun may be changed again
     * within the same tick of the clock, and where a link leads to is not in its times.
     */
    boolean isSettledBefore(long start) {
        return !hasLink && newest < start;
    }
}
