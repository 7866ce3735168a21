package io.github.liveblogarchive.input.archieml;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * What stood between {@code [%} and {@code %]}: its name, what it is about, and values by name.
 *
 * @param target an address, a file or the slug of a post
 */
record Shortcode(String name, String target, Map<String, String> values) {
    private static final Pattern VALUE = Pattern.compile("([\\w-]+)=(?:[\"“”]([^\"“”]*)[\"“”]|(\\S*))");

    static Shortcode of(String inside) {
        Map<String, String> values = new LinkedHashMap<>();
        StringBuilder rest = new StringBuilder();
        Matcher value = VALUE.matcher(inside);
        int done = 0;
        while (value.find()) {
            // An address holds such signs too.
            boolean inAddress = value.start() > 0 && !Character.isWhitespace(inside.charAt(value.start() - 1));
            if (!inAddress) {
                rest.append(inside, done, value.start());
                done = value.end();
                String said = value.group(2) == null ? value.group(3) : value.group(2);
                values.put(
                        value.group(1).toLowerCase(Locale.ROOT),
                        Parser.unescapeEntities(said, true).strip());
            }
        }
        String[] words = rest.append(inside.substring(done)).toString().strip().split("\\s+", 2);
        return new Shortcode(words[0].toLowerCase(Locale.ROOT), words.length > 1 ? words[1].strip() : "", values);
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }
}
