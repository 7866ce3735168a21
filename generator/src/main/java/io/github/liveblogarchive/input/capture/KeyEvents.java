package io.github.liveblogarchive.input.capture;

import io.github.liveblogarchive.input.capture.Outline.Role;
import io.github.liveblogarchive.input.capture.text.Form;
import io.github.liveblogarchive.input.capture.text.Journal;
import io.github.liveblogarchive.input.capture.text.Names;
import io.github.liveblogarchive.input.capture.text.Rules;
import java.util.ArrayList;
import java.util.List;

/** Finds the list of key events that pages show beside the entries: headings that stand there a second time. */
final class KeyEvents {
    private KeyEvents() {}

    static void mark(Outline outline, Rules rules, Journal journal) {
        for (int at = 1; at < outline.size(); at++) {
            if (outline.isText(at)
                    && Rules.match(rules.keyEvents(), outline.text(at)).isPresent()) {
                int items = 0;
                int next = at + 1;
                int item = item(outline, next);
                while (item >= next) {
                    for (int i = next; i < item; i++) {
                        outline.set(i, Role.KEY_TIME);
                        journal.skipped(outline.line(i), "time in the list of key events");
                    }
                    outline.set(item, Role.KEY_EVENT);
                    items++;
                    next = item + 1;
                    item = item(outline, next);
                }
                if (items > 0) {
                    outline.set(at, Role.KEY_LABEL);
                    journal.skipped(outline.line(at), "label of the list of key events");
                    return;
                }
            }
        }
    }

    /** The titles in the list. */
    static List<Integer> items(Outline outline) {
        List<Integer> items = new ArrayList<>();
        for (int at = 0; at < outline.size(); at++) {
            if (outline.role(at) == Role.KEY_EVENT) {
                items.add(at);
            }
        }
        return items;
    }

    // The next title of the list, -1 at its end: the list ends where a title is followed by sentences.
    private static int item(Outline outline, int from) {
        int at = afterTimes(outline, from);
        if (at >= outline.size() || !outline.isText(at)) {
            return -1;
        }
        if (Form.isBullet(outline.text(at))) {
            return at;
        }
        if (!Names.of(outline.text(at)).isEmpty()) {
            outline.set(at, Role.BYLINE);
            return -1;
        }
        int next = afterTimes(outline, at + 1);
        if (outline.isText(next) && !Names.of(outline.text(next)).isEmpty()) {
            // Names between the heading of an entry and its text are its byline; what stands before others is listed.
            next = afterTimes(outline, next + 1);
        }
        boolean listed = outline.isLike(next) || isItem(outline, next);
        return outline.isLike(at) && listed ? at : -1;
    }

    private static boolean isItem(Outline outline, int at) {
        return outline.isText(at) && Form.isBullet(outline.text(at));
    }

    private static int afterTimes(Outline outline, int from) {
        int at = from;
        while (at < outline.size() && outline.stamp(at).isPresent()) {
            at++;
        }
        return at;
    }
}
