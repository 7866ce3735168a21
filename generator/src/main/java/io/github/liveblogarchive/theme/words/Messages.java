package io.github.liveblogarchive.theme.words;

import io.github.liveblogarchive.model.Direction;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import io.github.liveblogarchive.theme.files.ThemeFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The messages of a language: those of its own files, and English ones where they have none. */
final class Messages {
    private static final String ENGLISH = "en";
    private static final int NAMED = 30;

    /** A message in plural forms, with the rules of the language that it is in. */
    private record Plural(PluralRules rules, Map<String, String> forms) {
        String of(long number) {
            return forms.getOrDefault(rules.form(number), forms.getOrDefault(PluralRules.OTHER, ""));
        }
    }

    private final Map<String, String> plain = new HashMap<>();
    private final Map<String, Plural> plurals = new HashMap<>();
    private final boolean isRightToLeft;
    private final boolean isWhole;

    Messages(ThemeFiles files, String tag, Problems problems) {
        isRightToLeft = Direction.of(tag) == Direction.RTL;
        Bundle english = Bundle.read(files, ENGLISH, problems);
        add(english, english.rules());
        List<String> tags = tags(tag);
        // Where a language's own files name no rules, it has one form: those of English say nothing of it.
        PluralRules rules =
                tag.equals(ENGLISH) || tag.startsWith(ENGLISH + '-') ? english.rules() : new PluralRules(Map.of());
        Set<String> own = new TreeSet<>();
        for (String one : tags) {
            Bundle bundle = Bundle.read(files, one, problems);
            bundle.checkPlaces(english, files, problems);
            rules = bundle.hasRules() ? bundle.rules() : rules;
            add(bundle, rules);
            own.addAll(bundle.keys());
        }
        OwnWords.check(files, ENGLISH, problems);
        tags.forEach(one -> OwnWords.check(files, one, problems));
        Set<String> missing = tags.isEmpty() ? Set.of() : missing(english, own, rules);
        isWhole = missing.isEmpty();
        if (!isWhole) {
            tell(missing, own.isEmpty(), tags, files, problems);
        }
    }

    boolean isWhole() {
        return isWhole;
    }

    boolean has(String key) {
        return plain.containsKey(key) || plurals.containsKey(key);
    }

    /** A message as its file has it; empty where there is none. */
    String text(String key) {
        return plain.getOrDefault(key, "");
    }

    /** A message for a number; empty where there is none. */
    String text(String key, long number) {
        Plural plural = plurals.get(key);
        return plural == null ? "" : plural.of(number);
    }

    /** A text that stands in a sentence, kept apart from it where it runs the other way. */
    String apart(String text) {
        return Isolation.needed(text, isRightToLeft) ? Isolation.isolated(text) : text;
    }

    // From the widest to the narrowest: zh, zh-Hant, zh-Hant-TW. English stands below all of them.
    private static List<String> tags(String tag) {
        List<String> tags = new ArrayList<>();
        for (int dash = tag.indexOf('-'); dash > 0; dash = tag.indexOf('-', dash + 1)) {
            tags.add(tag.substring(0, dash));
        }
        tags.add(tag);
        tags.remove(ENGLISH);
        return tags;
    }

    private void add(Bundle bundle, PluralRules rules) {
        bundle.plain().forEach((key, text) -> {
            plurals.remove(key);
            plain.put(key, text);
        });
        // The forms of one language say nothing to the rules of another.
        bundle.plurals().forEach((key, forms) -> {
            Plural before = plurals.get(key);
            Map<String, String> all = new HashMap<>(before != null && before.rules == rules ? before.forms : Map.of());
            all.putAll(forms);
            plurals.put(key, new Plural(rules, Map.copyOf(all)));
        });
    }

    private static Set<String> missing(Bundle english, Set<String> own, PluralRules rules) {
        Set<String> missing = new LinkedHashSet<>();
        for (String key : english.plain().keySet()) {
            if (!own.contains(key)) {
                missing.add(key);
            }
        }
        for (String key : english.plurals().keySet()) {
            for (String form : rules.forms()) {
                if (!own.contains(key) && !own.contains(key + '.' + form)) {
                    missing.add(key + '.' + form);
                }
            }
        }
        return missing;
    }

    private static void tell(Set<String> missing, boolean all, List<String> tags, ThemeFiles files, Problems problems) {
        String name = Bundle.file(tags.get(0));
        if (all) {
            problems.warning(
                    Code.MISSING_WORDS,
                    Place.file("templates/" + name),
                    "There are no words in \"" + tags.get(tags.size() - 1) + "\"; pages have theirs in English.",
                    "Write this file; the theme's messages/en.properties is the one to translate.");
            return;
        }
        List<String> named = missing.stream().sorted().limit(NAMED).toList();
        String more = missing.size() > named.size() ? " and " + (missing.size() - named.size()) + " more" : "";
        problems.warning(
                Code.MISSING_WORDS,
                files.place(name),
                "Words that pages need are missing here and are shown in English: " + String.join(", ", named) + more
                        + ".",
                "Add them; the theme's messages/en.properties has them all.");
    }
}
