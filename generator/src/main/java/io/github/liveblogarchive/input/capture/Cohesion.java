package io.github.liveblogarchive.input.capture;

import io.github.liveblogarchive.input.capture.text.Dates;
import io.github.liveblogarchive.input.capture.text.Form;
import io.github.liveblogarchive.input.capture.text.Journal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds an entry that begins without a heading, by the names in it.
 *
 * <p>A paragraph begins a story of its own where it opens with a name, names nobody and nothing that the entry above
 * names, and a later paragraph comes back to what it named before any comes back to the entry above. This follows from
 * the form alone and may be wrong, so each is reported. It is not tried in languages that write all nouns with capitals.
 */
final class Cohesion {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:[-'’]\\p{L}+)*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:“„«\"]");
    private static final Pattern OPENS_WITH_NAME =
            Pattern.compile("^\\p{Lu}[\\p{L}’'-]+ \\p{Lu}\\p{L}.*", Pattern.DOTALL);
    private static final double MOST_CAPITALS = 0.25;

    private final Outline outline;
    private final Set<String> inner = new HashSet<>();
    private int words;
    private int capitals;

    private Cohesion(Outline outline) {
        this.outline = outline;
        for (int at = 0; at < outline.size(); at++) {
            collect(outline.text(at));
        }
    }

    static void mark(Outline outline, Journal journal) {
        Cohesion cohesion = new Cohesion(outline);
        if (cohesion.capitals > MOST_CAPITALS * cohesion.words
                || outline.firstStart().isEmpty()) {
            return;
        }
        int start = outline.firstStart().getAsInt();
        while (start < outline.size()) {
            int end = outline.end(start);
            int split = cohesion.split(start, end);
            if (split > 0) {
                outline.start(split);
                journal.guessed(outline.line(split), "entry without a heading, by the names in it");
                start = split;
            } else {
                start = end;
            }
        }
    }

    // The heading and one paragraph at least stay above; two paragraphs at least make the new entry.
    private int split(int start, int end) {
        Set<String> above = new HashSet<>(names(outline.text(start)));
        int paragraphs = outline.isText(start) ? 1 : 0;
        for (int at = start + 1; at < end - 1; at++) {
            Set<String> here = names(outline.text(at));
            boolean opens = outline.isText(at)
                    && OPENS_WITH_NAME.matcher(outline.text(at)).matches();
            if (opens
                    && paragraphs > 0
                    && here.size() > 1
                    && apart(here, above)
                    && comesBack(here, above, at + 1, end)) {
                return at;
            }
            above.addAll(here);
            paragraphs += outline.isText(at) ? 1 : 0;
        }
        return 0;
    }

    private boolean comesBack(Set<String> here, Set<String> above, int from, int end) {
        for (int at = from; at < end && outline.isText(at) && !Form.isBullet(outline.text(at)); at++) {
            Set<String> later = names(outline.text(at));
            if (!apart(later, above)) {
                return false;
            }
            if (!apart(later, here)) {
                return true;
            }
        }
        return false;
    }

    private static boolean apart(Set<String> some, Set<String> others) {
        return some.stream().noneMatch(others::contains);
    }

    private void collect(String text) {
        for (String word : inner(text)) {
            words++;
            if (Character.isUpperCase(word.codePointAt(0))) {
                capitals++;
                inner.add(name(word));
            }
        }
    }

    // A capital at the start of a sentence means nothing, unless the word has one elsewhere too.
    private Set<String> names(String text) {
        Set<String> names = new HashSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String name = name(word.group());
            boolean capital = Character.isUpperCase(word.group().codePointAt(0));
            boolean counts = capital && inner.contains(name) && !Dates.isCalendar(name);
            // "Mr", "Sir", "The" say nothing; "EU" and "UN" do.
            if (counts
                    && (name.length() > 3
                            || (name.length() > 1 && name.equals(name.toUpperCase(java.util.Locale.ROOT))))) {
                names.add(name);
            }
        }
        return names;
    }

    // Words inside sentences, where a capital is a name's.
    private static List<String> inner(String text) {
        List<String> found = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int last = -1;
        while (word.find()) {
            if (last >= 0
                    && !SENTENCE_END.matcher(text.substring(last, word.start())).find()) {
                found.add(word.group());
            }
            last = word.end();
        }
        return found;
    }

    private static String name(String word) {
        return word.replaceAll("['’]s?$", "");
    }
}
