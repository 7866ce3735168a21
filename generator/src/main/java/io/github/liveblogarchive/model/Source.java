package io.github.liveblogarchive.model;

/**
 * Where a blog or an entry was taken from.
 *
 * @param url its address there, empty when unknown
 * @param captured when it was exported
 * @param system the name of the system it was exported from
 * @param complete whether the export held all of it
 */
public record Source(String name, String url, Moment captured, String system, Complete complete) {
    /** What an export says of its own completeness. */
    public enum Complete {
        UNKNOWN,
        YES,
        NO
    }

    public static final Source NONE = new Source("", "", Moment.UNKNOWN, "", Complete.UNKNOWN);

    public boolean isPresent() {
        return !this.equals(NONE);
    }
}
