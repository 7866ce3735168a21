package io.github.liveblogarchive.archive;

/** Numbers of consecutive entries of the archive: {@code from} is in it, {@code to} is not. */
public record Slice(int from, int to) {
    public int size() {
        return to - from;
    }

    public boolean isEmpty() {
        return from >= to;
    }

    /** The part of this slice between two offsets into it, cut at its end. */
    public Slice part(int start, int end) {
        return new Slice(Math.min(from + start, to), Math.min(from + end, to));
    }
}
