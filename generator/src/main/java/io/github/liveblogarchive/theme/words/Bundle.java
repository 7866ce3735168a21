package io.github.liveblogarchive.theme.words;

import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import io.github.liveblogarchive.theme.files.ThemeFiles;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One message file, with the layers that it has in the themes.
 *
 * @param plain messages by key
 * @param plurals messages in plural forms, by key and form
 */
record Bundle(
        String tag,
        boolean hasRules,
        PluralRules rules,
        Map<String, String> plain,
        Map<String, Map<String, String>> plurals) {
    private static final String RULE = "plural.";
    private static final Pattern FORM = Pattern.compile("(.+)\\.(zero|one|two|few|many|other)");
    private static final Pattern GAP = Pattern.compile("\\{(\\w+)\\}");
    private static final Map<String, Integer> LISTS =
            Map.of("date.months", 12, "date.months.alone", 12, "date.weekdays", 7, "date.short.weekdays", 7);

    static String file(String tag) {
        return "messages/" + tag + ".properties";
    }

    static Bundle read(ThemeFiles files, String tag, Problems problems) {
        return read(files, tag, Integer.MAX_VALUE, problems);
    }

    /** @param layers of the file that are read, from the default theme's on */
    static Bundle read(ThemeFiles files, String tag, int layers, Problems problems) {
        Map<String, String> rules = new TreeMap<>();
        Map<String, String> plain = new TreeMap<>();
        Map<String, Map<String, String>> plurals = new TreeMap<>();
        load(files, file(tag), layers, problems).forEach((name, text) -> {
            String key = (String) name;
            Matcher form = FORM.matcher(key);
            if (key.startsWith(RULE)) {
                rules.put(key.substring(RULE.length()), (String) text);
            } else if (form.matches()) {
                plurals.computeIfAbsent(form.group(1), k -> new TreeMap<>()).put(form.group(2), (String) text);
            } else {
                plain.put(key, (String) text);
            }
        });
        Place place = files.place(file(tag));
        LISTS.forEach((key, size) -> {
            String text = plain.getOrDefault(key, "");
            int names = text.split(",", -1).length;
            if (!text.isEmpty() && names != size) {
                bad(problems, place, key, "has " + names + " names, not " + size, "Write them with commas between.");
            }
        });
        return new Bundle(tag, !rules.isEmpty(), rules(rules, place, problems), plain, plurals);
    }

    /** As the file has them. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>(plain.keySet());
        plurals.forEach((key, forms) -> forms.keySet().forEach(form -> keys.add(key + '.' + form)));
        return keys;
    }

    /** A gap that nothing fills would stand on pages as it is. */
    void checkPlaces(Bundle english, ThemeFiles files, Problems problems) {
        Place place = files.place(file(tag));
        plain.forEach((key, text) -> checkGaps(key, text, english.gaps(key), place, problems));
        plurals.forEach((key, forms) ->
                forms.forEach((form, text) -> checkGaps(key + '.' + form, text, english.gaps(key), place, problems)));
    }

    /** The gaps of a message, {@code 0} for {@code {0}}; of all forms together where it has several. */
    Set<String> gaps(String key) {
        Set<String> gaps = new TreeSet<>();
        Map<String, String> forms = plurals.getOrDefault(key, Map.of("", plain.getOrDefault(key, "")));
        for (String text : forms.values()) {
            GAP.matcher(text).results().map(found -> found.group(1)).forEach(gaps::add);
        }
        return gaps;
    }

    private static void checkGaps(String key, String text, Set<String> known, Place place, Problems problems) {
        for (MatchResult gap : GAP.matcher(text).results().toList()) {
            if (!known.isEmpty() && !known.contains(gap.group(1))) {
                bad(
                        problems,
                        place,
                        key,
                        "has the gap " + gap.group() + ", which nothing fills",
                        "Possible here: {" + String.join("}, {", known) + "}.");
            }
        }
    }

    private static PluralRules rules(Map<String, String> texts, Place place, Problems problems) {
        try {
            return new PluralRules(texts);
        } catch (IllegalArgumentException e) {
            problems.error(
                    Code.TEMPLATE_ERROR,
                    place.field("plural"),
                    e.getMessage() + ".",
                    "Write it as CLDR does, for instance plural.one=i % 10 = 1 and i % 100 != 11.");
            return new PluralRules(Map.of());
        }
    }

    private static void bad(Problems problems, Place place, String key, String what, String hint) {
        problems.error(Code.TEMPLATE_ERROR, place.field(key), "The message " + what + ".", hint);
    }

    private static Properties load(ThemeFiles files, String name, int layers, Problems problems) {
        Properties read = new Properties();
        try {
            // The user's file adds to the theme's of the same name, so that one word can be changed.
            for (String text : files.layers(name).stream().limit(layers).toList()) {
                read.load(new StringReader(text));
            }
        } catch (IllegalArgumentException e) {
            problems.error(
                    Code.TEMPLATE_ERROR,
                    files.place(name),
                    "The message file cannot be read: " + e.getMessage() + ".",
                    "A backslash begins an escape, for instance \\u00E9; write two for one.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }
}
