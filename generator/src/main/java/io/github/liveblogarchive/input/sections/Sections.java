package io.github.liveblogarchive.input.sections;

import io.github.liveblogarchive.input.strict.Moments;
import io.github.liveblogarchive.input.text.Piece;
import io.github.liveblogarchive.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
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

    /**
     * A heading that was taken as text but looks as if more was meant.
     *
     * @param isDay whether that was to begin a day
     * @param isSure whether nothing else can have been meant
     */
    public record Doubtful(Place place, boolean isDay, boolean isSure, String message, String hint)
            implements Section {}

    public static Sections of(Piece text) {
        return new Scan(text).sections();
    }

    // No heading of Markdown, or none that is looked at: without a space behind its #, or with one before them.
    private static final Pattern CROOKED =
            Pattern.compile(" {0,3}##?[ \\t]*(\\d{1,2}:\\d\\d.*|\\d{4}-\\d\\d-\\d\\d([T ].*)?)");

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
                boolean isText = fences.isText(text, at, end);
                int hashes = isText ? 0 : hashes(at, end);
                if (hashes == 0 && !isText && (text.charAt(at) == '#' || text.charAt(at) == ' ')) {
                    crooked(at, end, line);
                }
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
                    String hint = "Write \"## " + words + "\".";
                    doubt(place, words, new Slips.Slip(false, false, "begins no entry, as it has three #", hint));
                }
                return false;
            }
            if (hashes == 1 && Moments.looksLikeDay(words)) {
                close(at, leading);
                sections.add(new Day(words, place));
                return true;
            }
            Optional<Slips.Slip> slip = Slips.of(hashes, words);
            if (slip.isPresent()) {
                doubt(place, words, slip.get());
                return false;
            }
            if (hashes == 2 && EntryHeading.beginsEntry(words)) {
                close(at, leading);
                open = EntryHeading.of(words, place);
                return true;
            }
            return false;
        }

        private void doubt(Place place, String words, Slips.Slip slip) {
            String message = "The heading \"" + words + "\" " + slip.what() + ".";
            sections.add(new Doubtful(place, slip.isDay(), slip.isSure(), message, slip.hint()));
        }

        private void crooked(int at, int end, int line) {
            Matcher matcher = CROOKED.matcher(text).region(at, end);
            if (matcher.matches()) {
                String words = matcher.group(1).strip();
                boolean isDay = Moments.looksLikeDay(words);
                String what = "is none, because its # " + (text.charAt(at) == ' ' ? "stands behind" : "stands without")
                        + " a space";
                String hint = "Write \"" + (isDay ? "# " : "## ") + words + "\" from the first column on.";
                doubt(piece.at(line, 1), text.substring(at, end).strip(), new Slips.Slip(isDay, true, what, hint));
            }
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
