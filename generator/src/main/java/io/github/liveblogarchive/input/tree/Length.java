package io.github.liveblogarchive.input.tree;

/** How long a film or a sound runs, as it is shown: {@code 2:31} or {@code 1:02:31}. */
public final class Length {
    // A hundred hours; a larger number is something else.
    private static final long LONGEST = 360_000;

    private Length() {}

    /** Empty for what is no length. */
    public static String shown(long seconds) {
        if (seconds <= 0 || seconds > LONGEST) {
            return "";
        }
        long minutes = seconds / 60;
        String rest = (seconds % 60 < 10 ? ":0" : ":") + seconds % 60;
        return minutes < 60 ? minutes + rest : minutes / 60 + (minutes % 60 < 10 ? ":0" : ":") + minutes % 60 + rest;
    }
}
