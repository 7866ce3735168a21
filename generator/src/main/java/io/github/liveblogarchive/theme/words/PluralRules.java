package io.github.liveblogarchive.theme.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which plural form a language has for a whole number. The rules are written as CLDR writes them, for instance
 * {@code v = 0 and i % 10 = 1 and i % 100 != 11}, so that those of any language can be taken from there.
 */
final class PluralRules {
    static final String OTHER = "other";
    static final List<String> NAMES = List.of("zero", "one", "two", "few", "many");

    private static final Pattern RELATION =
            Pattern.compile("([nivwftce])(?:\\s*%\\s*(\\d{1,9}))?\\s*(!?=)\\s*(\\d[\\d.,\\s]*)");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})(?:\\.\\.(\\d{1,9}))?");

    private record Range(long from, long to) {}

    private record Relation(boolean number, long modulus, boolean equal, List<Range> ranges) {
        boolean holds(long n) {
            // The other operands count digits after a decimal point, and a whole number has none.
            long value = number ? n : 0;
            long rest = modulus == 0 ? value : value % modulus;
            return ranges.stream().anyMatch(range -> range.from <= rest && rest <= range.to) == equal;
        }
    }

    /** Alternatives of relations that must all hold, by the form's name. */
    private final Map<String, List<List<Relation>>> rules = new LinkedHashMap<>();

    /** @throws IllegalArgumentException if a rule is none */
    PluralRules(Map<String, String> texts) {
        for (String name : NAMES) {
            String text = texts.getOrDefault(name, "").strip();
            if (!text.isEmpty()) {
                rules.put(name, alternatives(text));
            }
        }
    }

    /** The names of the forms that some whole number has, and {@code other}. */
    Set<String> forms() {
        Set<String> forms = new TreeSet<>(rules.keySet());
        forms.add(OTHER);
        return forms;
    }

    String form(long number) {
        long n = Math.abs(number);
        for (Map.Entry<String, List<List<Relation>>> rule : rules.entrySet()) {
            for (List<Relation> all : rule.getValue()) {
                if (all.stream().allMatch(relation -> relation.holds(n))) {
                    return rule.getKey();
                }
            }
        }
        return OTHER;
    }

    private static List<List<Relation>> alternatives(String text) {
        List<List<Relation>> alternatives = new ArrayList<>();
        for (String part : text.split("\\s+or\\s+", -1)) {
            List<Relation> all = new ArrayList<>();
            for (String relation : part.split("\\s+and\\s+", -1)) {
                all.add(relation(relation.strip()));
            }
            alternatives.add(all);
        }
        return alternatives;
    }

    private static Relation relation(String text) {
        Matcher found = RELATION.matcher(text);
        if (!found.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is no rule for plural forms");
        }
        List<Range> ranges = new ArrayList<>();
        for (String part : found.group(4).strip().split("\\s*,\\s*", -1)) {
            Matcher range = RANGE.matcher(part);
            if (!range.matches()) {
                throw new IllegalArgumentException("\"" + part + "\" is no range of numbers");
            }
            long from = Long.parseLong(range.group(1));
            String to = range.group(2);
            ranges.add(new Range(from, to == null ? from : Long.parseLong(to)));
        }
        String operand = found.group(1);
        String modulus = found.group(2);
        return new Relation(
                operand.equals("n") || operand.equals("i"),
                modulus == null ? 0 : Long.parseLong(modulus),
                found.group(3).equals("="),
                ranges);
    }
}
