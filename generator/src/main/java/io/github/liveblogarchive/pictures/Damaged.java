package io.github.liveblogarchive.pictures;

/** A picture's file that cannot be read, which is seen only when it is. */
public final class Damaged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String source;

    public Damaged(String source, Throwable cause) {
        super("The picture \"" + source + "\" is damaged", cause);
        this.source = source;
    }

    /** Its path below the content folder. */
    public String source() {
        return source;
    }
}
