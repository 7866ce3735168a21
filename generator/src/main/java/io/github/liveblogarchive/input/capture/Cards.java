package io.github.liveblogarchive.input.capture;

import io.github.liveblogarchive.input.capture.Outline.Role;
import io.github.liveblogarchive.input.capture.text.Journal;
import io.github.liveblogarchive.input.capture.text.Names;
import io.github.liveblogarchive.input.capture.text.Rules;
import io.github.liveblogarchive.model.Card;
import io.github.liveblogarchive.model.Image;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Finds pointers to other reports: a line that introduces one, its title, and perhaps a line about it. */
final class Cards {
    private Cards() {}

    static void mark(Outline outline, Rules rules, Journal journal) {
        for (int at = 1; at < outline.size(); at++) {
            if (outline.isText(at)
                    && Rules.match(rules.pointers(), outline.text(at)).isPresent()) {
                outline.set(at, Role.POINTER);
                journal.guessed(outline.line(at), "card of a related report");
            } else if (outline.isText(at)
                    && Rules.match(rules.cards(), outline.text(at)).isPresent()) {
                introduced(outline, at, journal);
            }
        }
    }

    /** The card that begins at an introduction or stands on one line. */
    static Card card(Outline outline, int at, Rules rules) {
        if (outline.role(at) == Role.POINTER) {
            Matcher matcher = Rules.match(rules.pointers(), outline.text(at)).orElseThrow();
            String title = outline.text(at).substring(matcher.start("title"), matcher.end("title"));
            return new Card(title, "", "", List.of(), "", Image.NONE);
        }
        boolean more = outline.role(at + 2) == Role.CARD_SUMMARY;
        String summary = more ? outline.text(at + 2) : "";
        return new Card(outline.text(at + 1), "", summary, authors(outline.text(at), rules), "", Image.NONE);
    }

    private static void introduced(Outline outline, int at, Journal journal) {
        int end = at + 1;
        while (outline.isLike(end)) {
            end++;
        }
        int lines = end - at - 1;
        boolean headingFollows = switch (outline.layout()) {
            case ABOVE -> false;
            case BELOW -> end < outline.size() && outline.role(end) == Role.TIME;
            case UNTIMED -> end < outline.size() && lines > 1;
        };
        // What directly precedes sentences is the next entry's heading.
        lines -= headingFollows ? 1 : 0;
        if (lines < 1) {
            return;
        }
        outline.set(at, Role.CARD_INTRO);
        outline.set(at + 1, Role.CARD_TITLE);
        journal.guessed(outline.line(at), "introduction of a related report");
        journal.guessed(outline.line(at + 1), "card of a related report");
        if (lines > 1) {
            outline.set(at + 2, Role.CARD_SUMMARY);
            journal.guessed(outline.line(at + 2), "line about a related report");
        }
    }

    private static List<String> authors(String intro, Rules rules) {
        Optional<Matcher> matcher = Rules.match(rules.cards(), intro);
        boolean named =
                matcher.isPresent() && hasNames(matcher.get()) && matcher.get().start("names") >= 0;
        return named
                ? Names.of(intro.substring(
                        matcher.get().start("names"), matcher.get().end("names")))
                : List.of();
    }

    private static boolean hasNames(Matcher matcher) {
        return matcher.pattern().pattern().contains("(?<names>");
    }
}
