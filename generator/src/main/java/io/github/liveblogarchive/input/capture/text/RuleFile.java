package io.github.liveblogarchive.input.capture.text;

import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/** Reads rules; the form is described at the top of {@code capture.rules}. */
public final class RuleFile {
    // With Unicode classes, because Java 19 changed what \b means without them.
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private enum Kind {
        LINE,
        BLOCK,
        START,
        END,
        KEEP,
        KICKER,
        BYLINE,
        CARD,
        POINTER,
        KEY_EVENTS;

        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Problems problems;
    private final List<Rules.Cut> cuts = new ArrayList<>();
    private final Map<Kind, List<Pattern>> meanings = new EnumMap<>(Kind.class);

    public RuleFile(Problems problems) {
        this.problems = problems;
    }

    public RuleFile add(String file, String text) {
        String group = "rule";
        int number = 0;
        for (String raw : text.split("\r\n|[\r\n]", -1)) {
            number++;
            String line = raw.strip();
            if (line.startsWith("[") && line.endsWith("]")) {
                group = line.substring(1, line.length() - 1).strip();
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                rule(line, group, Place.file(file).at(number, 0));
            }
        }
        return this;
    }

    public Rules rules() {
        return new Rules(
                cuts,
                of(Kind.KEEP),
                of(Kind.KICKER),
                of(Kind.BYLINE),
                of(Kind.CARD),
                of(Kind.POINTER),
                of(Kind.KEY_EVENTS));
    }

    private List<Pattern> of(Kind kind) {
        return meanings.getOrDefault(kind, List.of());
    }

    private void rule(String line, String group, Place place) {
        String[] parts = line.split("\\s+", 2);
        Optional<Kind> kind = Arrays.stream(Kind.values())
                .filter(known -> known.id().equals(parts[0]))
                .findFirst();
        if (kind.isEmpty() || parts.length < 2) {
            String kinds = Arrays.stream(Kind.values()).map(Kind::id).collect(Collectors.joining(", "));
            problems.error(
                    Code.BAD_VALUE,
                    place,
                    "\"" + line + "\" is not a rule.",
                    "Write one of " + kinds + ", a space, and a pattern.");
            return;
        }
        try {
            add(kind.get(), parts[1], group);
        } catch (PatternSyntaxException e) {
            problems.error(
                    Code.BAD_VALUE,
                    place,
                    "The pattern \"" + e.getPattern() + "\" is wrong: " + e.getDescription() + ".",
                    "Patterns are Java regular expressions.");
        }
    }

    private void add(Kind kind, String text, String group) {
        switch (kind) {
            case LINE, START, END -> {
                Pattern pattern = Pattern.compile(text, FLAGS);
                cuts.add(new Rules.Cut(Rules.Extent.valueOf(kind.name()), group, pattern, pattern));
            }
            case BLOCK -> {
                String[] ends = text.split("\\s=>\\s", 2);
                Pattern first = Pattern.compile(ends[0], FLAGS);
                Pattern last = Pattern.compile(ends[ends.length - 1], FLAGS);
                cuts.add(new Rules.Cut(Rules.Extent.BLOCK, group, first, last));
            }
            case KEEP, KICKER, BYLINE, CARD, POINTER, KEY_EVENTS ->
                meanings.computeIfAbsent(kind, k -> new ArrayList<>()).add(Pattern.compile(text, FLAGS));
        }
    }
}
