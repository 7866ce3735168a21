package io.github.liveblogarchive.output;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells which paths can be written below an output folder and then live on every file system and server. */
final class OutputPath {
    /** What this package writes for itself starts so; pages may not. */
    static final String RESERVED = ".liveblog-";

    private static final int LONGEST_PART = 255;
    private static final String FORBIDDEN = "\\<>:\"|?*";
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

    private OutputPath() {}

    /** What is wrong with a path, as the end of a sentence; empty when nothing is. */
    static String fault(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c < ' ' || c > '~') {
                return String.format(Locale.ROOT, "has the character U+%04X, only plain ASCII is possible", (int) c);
            }
            if (FORBIDDEN.indexOf(c) >= 0) {
                return "has the character " + c + " which some systems cannot store";
            }
        }
        for (String part : path.split("/", -1)) {
            String fault = partFault(part);
            if (!fault.isEmpty()) {
                return fault;
            }
        }
        return path.startsWith(RESERVED) ? "starts with " + RESERVED + " which is kept for the ledger" : "";
    }

    private static String partFault(String part) {
        if (part.isEmpty()) {
            return "has an empty part";
        }
        if (part.endsWith(".") || part.endsWith(" ")) {
            return "has the part \"" + part + "\" which ends in a dot or a space";
        }
        if (part.length() > LONGEST_PART) {
            return "has a part of " + part.length() + " bytes, at most " + LONGEST_PART + " are possible";
        }
        return DEVICE.matcher(part).matches() ? "has the part \"" + part + "\" which is a device on Windows" : "";
    }
}
