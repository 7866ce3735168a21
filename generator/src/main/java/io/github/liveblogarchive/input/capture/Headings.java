package io.github.liveblogarchive.input.capture;

import io.github.liveblogarchive.input.capture.Outline.Layout;
import io.github.liveblogarchive.input.capture.Outline.Role;
import io.github.liveblogarchive.input.capture.text.Form;
import io.github.liveblogarchive.input.capture.text.Headline;
import io.github.liveblogarchive.input.capture.text.Journal;
import io.github.liveblogarchive.input.capture.text.Names;
import io.github.liveblogarchive.input.capture.text.Rules;
import java.util.ArrayList;
import java.util.List;

/** Finds the headline, the line under it, and where entries begin: at times where there are some, else at headings. */
final class Headings {
    private static final int LONGEST_STANDFIRST = 300;
    private static final int WORDS_OF_A_LABEL = 4;

    private final Outline outline;
    private final Journal journal;

    Headings(Outline outline, Journal journal) {
        this.outline = outline;
        this.journal = journal;
    }

    /** The headline, which is the first line or follows a label such as "live"; and the standfirst below it. */
    void top(Rules rules) {
        int at = 0;
        boolean label = outline.size() > 1 && outline.isText(1) && Headline.isLabel(outline.text(0), rules.labels());
        if (label) {
            outline.set(at++, Role.KICKER);
            journal.guessed(outline.line(0), "label of the headline");
        }
        outline.set(at++, Role.HEADLINE);
        boolean entryTitle = outline.layout() == Layout.BELOW && outline.role(at + 1) == Role.TIME;
        boolean lead = outline.isText(at)
                && outline.text(at).length() <= LONGEST_STANDFIRST
                && (outline.role(at + 1) == Role.BYLINE || outline.role(at + 1) == Role.DATE)
                && at + 1 < outline.size();
        if ((outline.isLike(at) && !entryTitle) || (lead && !Form.isBullet(outline.text(at)))) {
            outline.set(at, Role.STANDFIRST);
            journal.guessed(outline.line(at), "line under the headline");
        }
    }

    void entries() {
        switch (outline.layout()) {
            case ABOVE ->
                Times.times(outline).forEach(at -> {
                    outline.start(at);
                    if (outline.isLike(at + 1) && !isNameOfAuthor(at + 1)) {
                        heading(at + 1);
                        names(at + 2);
                    } else {
                        names(at + 1);
                    }
                });
            case BELOW ->
                Times.times(outline).forEach(at -> {
                    if (outline.isLike(at - 1)) {
                        heading(at - 1);
                        outline.start(at - 1);
                    } else {
                        outline.start(at);
                    }
                    names(at + 1);
                });
            case UNTIMED -> untimed();
        }
    }

    private void untimed() {
        List<Integer> found = new ArrayList<>();
        for (int at = 1; at < outline.size(); at++) {
            boolean label = found.isEmpty()
                    && Form.words(outline.text(at)) <= WORDS_OF_A_LABEL
                    && at + 1 < outline.size()
                    && Form.isBullet(outline.text(at + 1));
            boolean above = outline.isText(at + 1) || outline.role(at + 1) == Role.BYLINE;
            if (outline.isLike(at) && above && !outline.isLike(at + 1) && !label) {
                found.add(at);
            } else if (outline.isLike(at)) {
                journal.guessed(outline.line(at), "short line kept as text");
            }
        }
        Gaps gaps = new Gaps(outline, found);
        for (int at : found) {
            if (gaps.isInside(at)) {
                journal.guessed(outline.line(at), "short line kept as text");
            } else {
                heading(at);
                outline.start(at);
            }
        }
        gaps.entries(journal);
    }

    // Names alone between the time or heading of an entry and its text.
    private void names(int at) {
        boolean text = outline.isText(at + 1) && !outline.isLike(at + 1);
        if (outline.isText(at) && text && !Names.of(outline.text(at)).isEmpty()) {
            outline.set(at, Role.BYLINE);
        }
    }

    // A name below most times is who wrote the entry, and no heading.
    private boolean isNameOfAuthor(int at) {
        List<Integer> times = Times.times(outline);
        long named = times.stream()
                .filter(time -> outline.isLike(time + 1) || outline.role(time + 1) == Role.BYLINE)
                .filter(time -> !Names.of(outline.text(time + 1)).isEmpty())
                .count();
        return named * 2 >= times.size() && !Names.of(outline.text(at)).isEmpty();
    }

    private void heading(int at) {
        outline.set(at, Role.HEADING);
        journal.guessed(outline.line(at), "heading of an entry");
    }
}
