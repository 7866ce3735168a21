package io.github.liveblogarchive.output.ledger;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells which paths can be written below an output folder and then live on every file system and server. */
public final class OutputPath {
    /** What this package writes for itself starts so; pages may not. */
    public static final String RESERVED = ".liveblog-";

    private static final int LONGEST_PART = 255;
    /** Linux takes no more than 4,096 with the output folder's own path. */
    private static final int LONGEST = 4_000;

    private static final boolean[] FORBIDDEN = new boolean['~' + 1];

    static {
        "\\<>:\"|?*".chars().forEach(c -> FORBIDDEN[c] = true);
    }

    private static final int SHORTEST_DEVICE = 3;
    private static final Set<String> DEVICES_BEGIN = Set.of("co", "pr", "au", "nu", "lp");
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

    private OutputPath() {}

    /** What is wrong with a path, as the end of a sentence; empty when nothing is. */
    public static String fault(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c < ' ' || c > '~') {
                return String.format(Locale.ROOT, "has the character U+%04X, only plain ASCII is possible", (int) c);
            }
            if (FORBIDDEN[c]) {
                return "has the character " + c + " which some systems cannot store";
            }
        }
        int from = 0;
        for (int slash = path.indexOf('/'); from <= path.length(); slash = path.indexOf('/', from)) {
            int to = slash < 0 ? path.length() : slash;
            String fault = partFault(path, from, to);
            if (!fault.isEmpty()) {
                return fault;
            }
            from = to + 1;
        }
        if (path.length() > LONGEST) {
            return "has " + path.length() + " characters, at most " + LONGEST + " are possible";
        }
        return path.startsWith(RESERVED) ? "starts with " + RESERVED + " which is kept for the ledger" : "";
    }

    private static String partFault(String path, int from, int to) {
        if (from == to) {
            return "has an empty part";
        }
        char last = path.charAt(to - 1);
        if (last == '.' || last == ' ') {
            return "has the part \"" + path.substring(from, to) + "\" which ends in a dot or a space";
        }
        if (to - from > LONGEST_PART) {
            return "has a part of " + (to - from) + " bytes, at most " + LONGEST_PART + " are possible";
        }
        return mayBeDevice(path, from, to)
                        && DEVICE.matcher(path.substring(from, to)).matches()
                ? "has the part \"" + path.substring(from, to) + "\" which is a device on Windows"
                : "";
    }

    // The pattern is slow for a million paths. A device has a dot or its end after three letters or four, and few
    // words begin as one.
    private static boolean mayBeDevice(String path, int from, int to) {
        int dot = path.indexOf('.', from);
        int stem = (dot < 0 || dot > to ? to : dot) - from;
        return (stem == SHORTEST_DEVICE || stem == SHORTEST_DEVICE + 1)
                && DEVICES_BEGIN.contains(path.substring(from, from + 2).toLowerCase(Locale.ROOT));
    }
}
