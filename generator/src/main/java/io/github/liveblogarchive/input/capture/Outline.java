package io.github.liveblogarchive.input.capture;

import io.github.liveblogarchive.input.capture.text.Form;
import io.github.liveblogarchive.input.capture.text.Line;
import io.github.liveblogarchive.input.capture.text.Names;
import io.github.liveblogarchive.input.capture.text.Rules;
import io.github.liveblogarchive.input.capture.text.Stamp;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/** The lines that were kept, each with its role; one pass after the other says what lines are, until all is said. */
final class Outline {
    /** What a line is. */
    enum Role {
        /** Nothing else: a paragraph or a list item. */
        TEXT,
        KICKER,
        HEADLINE,
        STANDFIRST,
        BYLINE,
        /** The day of all that follows. */
        DATE,
        /** The time of an entry. */
        TIME,
        HEADING,
        CARD_INTRO,
        CARD_TITLE,
        CARD_SUMMARY,
        /** A card on one line. */
        POINTER,
        KEY_LABEL,
        KEY_EVENT,
        KEY_TIME
    }

    /** Where the times of the entries stand. */
    enum Layout {
        UNTIMED,
        /** Above the heading, or above the text. */
        ABOVE,
        /** Below the heading. */
        BELOW
    }

    private static final int LEADING_TIMES = 2;

    private final List<Line> lines;
    private final List<Role> roles = new ArrayList<>();
    private final BitSet likes = new BitSet();
    private final BitSet starts = new BitSet();
    private final Map<Integer, Stamp> stamps = new HashMap<>();
    private Layout layout = Layout.UNTIMED;

    private Outline(List<Line> lines) {
        this.lines = lines;
    }

    static Outline of(List<Line> kept, Rules rules) {
        Outline outline = new Outline(split(kept));
        for (int i = 0; i < outline.lines.size(); i++) {
            String text = outline.text(i);
            Optional<Stamp> stamp = i == 0 ? Optional.empty() : Stamp.of(text);
            boolean byline = i > 0 && !names(text, rules).isEmpty();
            outline.roles.add(byline ? Role.BYLINE : Role.TEXT);
            outline.likes.set(i, stamp.isEmpty() && !byline && Form.isHeading(text));
            if (stamp.isPresent()) {
                outline.stamps.put(i, stamp.get());
                outline.set(i, stamp.get().time().isPresent() ? Role.TIME : Role.DATE);
            }
        }
        return outline;
    }

    /** The authors that a byline names; none where the line is no byline. */
    static List<String> names(String text, Rules rules) {
        Optional<Matcher> byline = Rules.match(rules.bylines(), text);
        return byline.map(matcher -> Names.of(text.substring(matcher.start("names"), matcher.end("names"))))
                .orElse(List.of());
    }

    /** The authors that a line names which has the role of a byline, with or without a "by" before them. */
    List<String> authors(int at, Rules rules) {
        List<String> introduced = names(text(at), rules);
        return introduced.isEmpty() ? Names.of(text(at)) : introduced;
    }

    int size() {
        return lines.size();
    }

    Line line(int at) {
        return lines.get(at);
    }

    String text(int at) {
        return lines.get(at).text();
    }

    Role role(int at) {
        return at < 0 || at >= lines.size() ? Role.HEADLINE : roles.get(at);
    }

    void set(int at, Role role) {
        roles.set(at, role);
    }

    /** Whether nothing is known of the line but that it is text. */
    boolean isText(int at) {
        return at >= 0 && at < lines.size() && roles.get(at) == Role.TEXT;
    }

    /** Whether the line is text so far, and written like a heading. */
    boolean isLike(int at) {
        return isText(at) && likes.get(at);
    }

    Optional<Stamp> stamp(int at) {
        return Optional.ofNullable(stamps.get(at));
    }

    /** Says that an entry begins at a line. */
    void start(int at) {
        starts.set(at);
    }

    void noStart(int at) {
        starts.clear(at);
    }

    boolean isStart(int at) {
        return starts.get(at);
    }

    /** The line after the last of the section that holds a line: where the next entry begins, or the end. */
    int end(int at) {
        int next = starts.nextSetBit(at + 1);
        return next < 0 ? lines.size() : next;
    }

    OptionalInt firstStart() {
        int first = starts.nextSetBit(0);
        return first < 0 ? OptionalInt.empty() : OptionalInt.of(first);
    }

    Layout layout() {
        return layout;
    }

    void layout(Layout value) {
        this.layout = value;
    }

    // Tickers write the time and the heading on one line; one such line alone may be a sentence about a time.
    private static List<Line> split(List<Line> lines) {
        long leading = lines.stream()
                .skip(1)
                .filter(line -> Stamp.leading(line.text()).isPresent())
                .count();
        if (leading < LEADING_TIMES) {
            return lines;
        }
        List<Line> split = new ArrayList<>();
        for (Line line : lines) {
            Optional<Stamp> stamp = split.isEmpty() || Stamp.of(line.text()).isPresent()
                    ? Optional.empty()
                    : Stamp.leading(line.text());
            if (stamp.isPresent()) {
                String time = line.text().substring(0, stamp.get().length());
                split.add(line.with(time.replaceAll("^[•●▪·*–—\\-\\s]+|[\\s:|–—-]+$", "")));
                split.add(new Line(
                        line.number(), 0, line.text().substring(stamp.get().length())));
            } else {
                split.add(line);
            }
        }
        return split;
    }
}
