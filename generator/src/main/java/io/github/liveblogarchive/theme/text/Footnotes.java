package io.github.liveblogarchive.theme.text;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.owasp.html.Encoding;

/** The ids that a text's footnotes have; any other fragment is an entry's, even one that begins like theirs. */
record Footnotes(Set<String> ids) {
    private static final Pattern ID = Pattern.compile("(?i)\\bid\\s*=\\s*[\"']?(fn[^\"'\\s>]+)");
    // Written out, as the classes of letters grow from one JDK to the next and ids shall not.
    private static final Pattern UNSAFE = Pattern.compile("[\\x00-,/:-@\\[-^`{-\\x9F]");

    static final Footnotes NONE = new Footnotes(Set.of());

    /** Of a text's markup, before it is cleaned. */
    static Footnotes of(String html) {
        Set<String> ids = new HashSet<>();
        for (Matcher id = ID.matcher(html); id.find(); ) {
            ids.add(safe(Encoding.decodeHtml(id.group(1), true)));
        }
        return new Footnotes(ids);
    }

    boolean has(String id) {
        return ids.contains(safe(id));
    }

    /** An id as it stands on a page. */
    static String safe(String id) {
        return UNSAFE.matcher(id).replaceAll("_");
    }
}
