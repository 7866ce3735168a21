package io.github.liveblogarchive.input.wordpress;

import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.Names;
import io.github.liveblogarchive.input.desk.WebAddress;
import io.github.liveblogarchive.input.markup.BodyTidy;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Byline;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.report.ImportLog.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Makes an entry of the last state that an answer tells of it. */
final class AnswerEntry {

    private final Desk desk;
    private final Content content;

    AnswerEntry(Desk desk) {
        this.desk = desk;
        this.content = new Content(desk, Map.of());
    }

    Optional<Entry> read(Tree row) {
        String id = row.text("id");
        // What the site showed has its embeds; where it is missing, what was typed has to do.
        boolean shown = !row.text("render").isEmpty();
        Tree text = row.get(shown ? "render" : "content");
        boolean key = row.flag("key_event");
        String given = row.text("key_event_content");
        Content.Read read = content.read(
                text.text(), !shown, text.place(), body -> given.isEmpty() ? "" : KeyTitle.given(body, given));
        if (read.body().isEmpty() && read.title().isEmpty()) {
            desk.say(Kind.SKIPPED, row.place(), "entry without title and text", id);
            return Optional.empty();
        }
        String classes = row.text("css_classes");
        Set<String> topics = new LinkedHashSet<>(read.topics());
        Content.allOfClass(classes, "term-").forEach(term -> topics.add(content.topic(term)));
        Set<String> labels = new LinkedHashSet<>(read.labels());
        labels.addAll(Content.allOfClass(classes, "type-"));
        boolean called = labels.remove("key");
        Moment told = desk.seconds(row.get("timestamp"));
        // Only the first state of an entry came about when the entry did.
        Moment first = desk.seconds(row.get("entry_time"));
        Moment date = first.isKnown() || row.text("type").equals("update") ? first : told;
        if (!date.isKnown()) {
            desk.say(Kind.GUESSED, row.place(), "entry without a time keeps its place", id);
        }
        boolean changed = told.isKnown() && (!date.isKnown() || told.at().isAfter(date.at()));
        return Optional.of(Entry.builder(Slug.ofId(id))
                .date(date)
                .updated(changed ? told : Moment.UNKNOWN)
                .title(read.title())
                .body(BodyTidy.tidy(
                        read.body(),
                        quote -> desk.say(
                                Kind.MERGED, row.place(), "quote whose words stand in the card beside it", quote)))
                .authors(authors(row))
                .topics(List.copyOf(topics))
                .labels(List.copyOf(labels))
                .key(key || called || read.key())
                .legacyIds(List.of("liveblog-entry-" + id))
                .build());
    }

    private List<Byline> authors(Tree row) {
        List<Byline> authors = new ArrayList<>();
        Tree named = row.get("authors");
        if (named.isPresent()) {
            for (Tree author : named.items()) {
                desk.check(author, KnownFields.AUTHOR);
                add(Names.shown(author.get("name"), desk), author.get("avatar"), authors);
            }
            return authors;
        }
        if (row.get("author_link").isPresent()) {
            add(Names.shown(row.get("author_link"), desk), row.get("avatar_img"), authors);
            return authors;
        }
        add(Content.ofClass(row.text("css_classes"), "comment-author-"), row.get("avatar"), authors);
        return authors;
    }

    private void add(String name, Tree avatar, List<Byline> authors) {
        if (!name.isEmpty()) {
            authors.add(new Byline(name, "", "", portrait(avatar)));
        }
    }

    // The service that most portraits come from names them by a digest of the person's e-mail address.
    private String portrait(Tree avatar) {
        Element img = Jsoup.parseBodyFragment(avatar.text()).selectFirst("img[src]");
        String url = WebAddress.of(img == null ? avatar.text() : img.attr("src"));
        if (WebAddress.host(url).endsWith("gravatar.com")) {
            desk.say(Kind.PRIVATE, avatar.place(), "portrait named by an e-mail address", "");
            return "";
        }
        return url.contains(" ") ? "" : url;
    }
}
