package io.github.liveblogarchive.page.search;

import io.github.liveblogarchive.site.Content;
import io.github.liveblogarchive.site.Page;
import java.nio.charset.StandardCharsets;

/** A file of the index: a script that hands data to the page's own, since nothing else may be loaded from a disk. */
final class Script {
    /** Where the index lies; it is part of {@code assets/search.js} as well. */
    static final String FOLDER = "search/";

    private static final String HEX = "0123456789abcdef";

    private final String name;
    private final StringBuilder text = new StringBuilder(1_024);

    /** @param name path below the folder, without its ending */
    Script(String name) {
        this.name = name;
        text.append("liveblogSearch(\"").append(name).append("\",");
    }

    /** Brackets and commas, and numbers. */
    Script raw(String part) {
        text.append(part);
        return this;
    }

    Script quoted(String value) {
        char[] letters = value.toCharArray();
        text.append('"');
        int done = 0;
        for (int i = 0; i < letters.length; i++) {
            char c = letters[i];
            if (c >= ' ' && c != '"' && c != '\\' && (c < 0x2028 || (c > 0x2029 && !isAlone(letters, i)))) {
                continue;
            }
            text.append(letters, done, i - done).append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                text.append(HEX.charAt(c >> shift & 15));
            }
            done = i + 1;
        }
        text.append(letters, done, letters.length - done).append('"');
        return this;
    }

    private static boolean isAlone(char[] letters, int at) {
        char c = letters[at];
        if (!Character.isSurrogate(c)) {
            return false;
        }
        return Character.isHighSurrogate(c)
                ? at + 1 == letters.length || !Character.isLowSurrogate(letters[at + 1])
                : at == 0 || !Character.isHighSurrogate(letters[at - 1]);
    }

    Page page() {
        byte[] bytes = text.append(");\n").toString().getBytes(StandardCharsets.UTF_8);
        return new Page(FOLDER + name + ".js", new Content.Stream(out -> out.write(bytes)));
    }
}
