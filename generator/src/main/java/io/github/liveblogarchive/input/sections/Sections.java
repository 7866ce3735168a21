package io.github.liveblogarchive.input.sections;

import io.github.liveblogarchive.input.strict.Moments;
import io.github.liveblogarchive.input.text.Piece;
import io.github.liveblogarchive.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A Markdown file divided at the headings of days and entries. Headings in fenced code are text. */
public record Sections(Piece lead, List<Section> list) {
    /** What follows the lead summary, in the order of the file. */
    public sealed interface Section {}

    /** From here on times are of this day. */
    public record Day(String date, Place place) implements Section {}

    public record Written(EntryHeading heading, Piece body) implements Section {}

    /** Text below the heading of a day, which no entry holds. */
    public record Lost(Place place) implements Section {}

    /** A heading that was taken as text but looks as if more was meant. */
    public record Doubtful(Place place, String message, String hint) implements Section {}

    public static Sections of(Piece text) {
        return new Scan(text).sections();
    }

    // 09.30, 9h30, 9 pm; and 9 November 2024, 2024-13, 8/11/2024: what a hand writes where a form is asked for.
    private static final Pattern LIKE_A_TIME =
            Pattern.compile("[0-2]?\\d([.hH]\\d\\d|\\s*[ap]\\.?m)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LIKE_A_DAY =
            Pattern.compile("^\\d{4}-|^\\d{1,2}[./-]\\d{1,2}[./-]|\\b\\d{1,2}\\b.*\\b(1[5-9]|20|21)\\d\\d\\b");

    private static final class Scan {
        private final Piece piece;
        private final String text;
        private final List<Section> sections = new ArrayList<>();
        private Piece lead;
        private EntryHeading open = EntryHeading.NONE;
        private int from;
        private int fromLine = 1;

        Scan(Piece piece) {
            this.piece = piece;
            this.text = piece.text();
            this.lead = piece;
        }

        Sections sections() {
            Fences fences = new Fences();
            int line = 1;
            boolean leading = true;
            for (int at = 0; at < text.length(); line++) {
                int end = text.indexOf('\n', at);
                end = end < 0 ? text.length() : end;
                int hashes = fences.isText(text, at, end) ? 0 : hashes(at, end);
                if (hashes > 0 && heading(hashes, at, end, line, leading)) {
                    leading = false;
                    from = Math.min(end + 1, text.length());
                    fromLine = line + 1;
                }
                at = end + 1;
            }
            close(text.length(), leading);
            return new Sections(lead, sections);
        }

        /** Whether the heading ends what is open and begins something new. */
        private boolean heading(int hashes, int at, int end, int line, boolean leading) {
            int start = at + hashes;
            while (start < end && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            String words = withoutClosingHashes(text.substring(start, end));
            Place place = piece.at(line, start - at + 1);
            if (hashes == 3) {
                if (EntryHeading.beginsEntry(words)) {
                    doubt(place, words, "begins no entry, as it has three #", "Write \"## " + words + "\".");
                }
                return false;
            }
            if (hashes == 1) {
                return day(words, place, at, leading);
            }
            if (EntryHeading.beginsEntry(words)) {
                close(at, leading);
                open = EntryHeading.of(words, place);
                return true;
            }
            if (words.length() >= 10 && Moments.looksLikeDay(words.substring(0, 10))) {
                doubt(
                        place,
                        words,
                        "begins no entry, because no time stands in it",
                        "Write \"## 2024-11-08T09:15 Title\", or \"# 2024-11-08\" for a day.");
            } else if (LIKE_A_TIME.matcher(words).lookingAt()) {
                doubt(
                        place,
                        words,
                        "begins no entry",
                        "Write a time with a colon and two digits, like \"## 09:15 Title\".");
            }
            return false;
        }

        private void doubt(Place place, String words, String what, String hint) {
            sections.add(new Doubtful(place, "The heading \"" + words + "\" " + what + ".", hint));
        }

        private boolean day(String words, Place place, int at, boolean leading) {
            if (Moments.looksLikeDay(words)) {
                close(at, leading);
                sections.add(new Day(words, place));
                return true;
            }
            if (LIKE_A_DAY.matcher(words).find()) {
                doubt(place, words, "begins no day", "Write a day as \"# 2024-11-08\".");
            }
            return false;
        }

        private void close(int to, boolean leading) {
            Piece body = piece.part(text.substring(Math.min(from, to), to), fromLine, 1);
            if (leading) {
                lead = body;
            } else if (!open.time().isEmpty()) {
                sections.add(new Written(open, body));
                open = EntryHeading.NONE;
            } else if (!body.text().isBlank()) {
                sections.add(new Lost(body.start()));
            }
        }

        // One to three, with a space behind them.
        private int hashes(int at, int end) {
            int i = at;
            while (i < end && text.charAt(i) == '#') {
                i++;
            }
            int count = i - at;
            boolean spaced = i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t');
            return count <= 3 && spaced ? count : 0;
        }

        private static String withoutClosingHashes(String words) {
            String heading = words.strip();
            int end = heading.length();
            while (end > 0 && heading.charAt(end - 1) == '#') {
                end--;
            }
            boolean closing = end < heading.length() && end > 0 && heading.charAt(end - 1) == ' ';
            return closing ? heading.substring(0, end).strip() : heading;
        }
    }
}
