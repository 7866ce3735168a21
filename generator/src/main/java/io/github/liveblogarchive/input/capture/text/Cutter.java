package io.github.liveblogarchive.input.capture.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Takes out what the rules say; every line that goes is in the journal. */
public final class Cutter {
    private static final int LONGEST_BLOCK = 8;
    private static final int LONGEST_END = 40;

    private final List<Line> lines;
    private final Rules rules;
    private final Journal journal;
    private final List<Line> kept = new ArrayList<>();
    private int gap;

    private Cutter(List<Line> lines, Rules rules, Journal journal) {
        this.lines = lines;
        this.rules = rules;
        this.journal = journal;
    }

    public static List<Line> cut(List<Line> lines, Rules rules, Journal journal) {
        return new Cutter(lines, rules, journal).cut();
    }

    private List<Line> cut() {
        int at = 0;
        while (at < lines.size()) {
            at = next(at);
        }
        return kept;
    }

    // The first line is the headline, whatever it looks like.
    private int next(int at) {
        Line line = lines.get(at);
        if (at > 0 && Rules.match(rules.keeps(), line.text()).isEmpty()) {
            for (Rules.Cut rule : rules.cuts()) {
                int past = apply(rule, at);
                if (past > at) {
                    return past;
                }
            }
        }
        keep(line);
        return at + 1;
    }

    private int apply(Rules.Cut rule, int at) {
        Line line = lines.get(at);
        return switch (rule.extent()) {
            case LINE -> matches(rule, line) ? skip(at, at + 1, rule) : at;
            case START -> start(line, rule) ? at + 1 : at;
            case END -> matches(rule, line) && lines.size() - at <= LONGEST_END ? skip(at, lines.size(), rule) : at;
            case BLOCK -> matches(rule, line) ? block(at, rule) : at;
        };
    }

    private int block(int at, Rules.Cut rule) {
        int most = Math.min(lines.size(), at + LONGEST_BLOCK + 1);
        for (int end = at + 1; end < most; end++) {
            if (begins(rule, lines.get(end)).lookingAt()) {
                skip(at, end, rule);
                start(lines.get(end), rule);
                return end + 1;
            }
        }
        return at;
    }

    // Cuts the beginning of a line; where something is left, the page had glued two texts into one line.
    private boolean start(Line line, Rules.Cut rule) {
        Matcher matcher = begins(rule, line);
        if (!matcher.lookingAt() || matcher.end() == 0) {
            return false;
        }
        Line cut = line.with(line.text().substring(0, matcher.end()).strip());
        String rest = line.text().substring(matcher.end()).strip();
        journal.skipped(cut, rule.group());
        gap = Math.max(gap, line.gap());
        if (!rest.isEmpty()) {
            journal.repaired(line, "text glued to a cut line", rest);
            keep(line.with(rest));
        }
        return true;
    }

    private int skip(int from, int to, Rules.Cut rule) {
        for (int i = from; i < to; i++) {
            journal.skipped(lines.get(i), rule.group());
            gap = Math.max(gap, lines.get(i).gap());
        }
        return to;
    }

    private void keep(Line line) {
        kept.add(new Line(line.number(), Math.max(gap, line.gap()), line.text()));
        gap = 0;
    }

    private static boolean matches(Rules.Cut rule, Line line) {
        return line.text().length() <= Rules.LONGEST_LINE
                && rule.first().matcher(Rules.plain(line.text())).matches();
    }

    private static Matcher begins(Rules.Cut rule, Line line) {
        String plain = Rules.plain(line.text());
        Matcher matcher = rule.last().matcher(plain);
        return matcher.region(0, Math.min(plain.length(), Rules.LONGEST_LINE));
    }
}
