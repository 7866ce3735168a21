package io.github.liveblogarchive.input.media;

import java.util.regex.Pattern;

/** Names of files that lie beside an export, among addresses of the web. */
public final class Beside {
    static final String SCHEME = "beside:";
    private static final Pattern SCHEMED = Pattern.compile("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*|[/\\\\#?].*");
    private static final int LONGEST = 1_000;

    private Beside() {}

    /** The name, marked as that of a file beside the export; empty where it is none. */
    public static String of(String name) {
        String plain = name.strip();
        boolean file = !plain.isEmpty()
                && plain.length() <= LONGEST
                && !SCHEMED.matcher(plain).matches();
        return file ? SCHEME + plain : "";
    }
}
