package io.github.liveblogarchive.report;

/**
 * A place of the content in which a person's version was kept.
 *
 * @param file below the target folder
 * @param entry its id, empty for the live blog itself and for a file that is one piece
 * @param field of the entry, or a line of the file; empty where the whole is meant
 * @param kept the beginning of what stands there, empty where a person deleted it
 * @param says the beginning of what the sources say, empty where they no longer say anything
 */
public record Conflict(String file, String entry, String field, String kept, String says) {
    /** Where in the file, in words. */
    public String where() {
        String whole = entry.isEmpty() ? "" : "entry " + entry;
        String part = whole.isEmpty() || field.isEmpty() ? whole + field : whole + ", " + field;
        return part.isEmpty() ? "the whole" : part;
    }
}
