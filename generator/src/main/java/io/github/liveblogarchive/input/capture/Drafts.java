package io.github.liveblogarchive.input.capture;

import io.github.liveblogarchive.input.capture.Outline.Role;
import io.github.liveblogarchive.input.capture.text.Journal;
import io.github.liveblogarchive.input.capture.text.Markdown;
import io.github.liveblogarchive.input.capture.text.Rules;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Byline;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.Moment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes entries of the sections of an outline. */
final class Drafts {
    /** An entry that has no id yet, with the line that it begins at. */
    record Draft(int line, Entry entry) {}

    private final Outline outline;
    private final Rules rules;
    private final Journal journal;
    private final Map<Integer, Moment> moments;
    private final Set<String> keyEvents = new HashSet<>();

    Drafts(Outline outline, Rules rules, Journal journal, Map<Integer, Moment> moments) {
        this.outline = outline;
        this.rules = rules;
        this.journal = journal;
        this.moments = moments;
        KeyEvents.items(outline).forEach(at -> keyEvents.add(plain(outline.text(at))));
    }

    /** In the order of the page. */
    List<Draft> entries() {
        List<Draft> drafts = new ArrayList<>();
        for (int at = outline.firstStart().orElse(outline.size()); at < outline.size(); at = outline.end(at)) {
            drafts.add(new Draft(outline.line(at).number(), entry(at, outline.end(at))));
        }
        return drafts;
    }

    /** Blocks of the lines that are text or cards; other roles are not part of a body. */
    List<Block> body(int from, int to) {
        List<Block> blocks = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int at = from; at < to; at++) {
            Role role = outline.role(at);
            if (role == Role.TEXT) {
                texts.add(outline.text(at));
            } else if (role == Role.CARD_INTRO || role == Role.POINTER) {
                flush(texts, blocks);
                blocks.add(new Block.Related(Cards.card(outline, at, rules)));
            }
        }
        flush(texts, blocks);
        return blocks;
    }

    List<Byline> authors(int from, int to) {
        List<Byline> authors = new ArrayList<>();
        for (int at = from; at < to; at++) {
            if (outline.role(at) == Role.BYLINE) {
                journal.guessed(outline.line(at), "byline");
                outline.authors(at, rules).forEach(name -> authors.add(Byline.of(name)));
            }
        }
        return authors;
    }

    /** Whether the list of key events names this heading. */
    boolean isKey(String heading) {
        return keyEvents.contains(plain(heading));
    }

    private Entry entry(int from, int to) {
        Entry.Builder entry = Entry.builder("").body(body(from, to)).authors(authors(from, to));
        for (int at = from; at < to; at++) {
            if (outline.role(at) == Role.HEADING) {
                entry.title(outline.text(at)).key(isKey(outline.text(at)));
            } else if (outline.role(at) == Role.TIME) {
                entry.date(moments.getOrDefault(at, Moment.UNKNOWN));
            }
        }
        return entry.build();
    }

    private static void flush(List<String> texts, List<Block> blocks) {
        if (!texts.isEmpty()) {
            blocks.add(new Block.Text(Markdown.paragraphs(texts)));
            texts.clear();
        }
    }

    private static String plain(String title) {
        return title.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(java.util.Locale.ROOT);
    }
}
