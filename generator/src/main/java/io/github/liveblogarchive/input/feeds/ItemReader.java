package io.github.liveblogarchive.input.feeds;

import io.github.liveblogarchive.input.markup.PlainText;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.input.web.Addresses;
import io.github.liveblogarchive.input.web.Headlines;
import io.github.liveblogarchive.input.web.WebBody;
import io.github.liveblogarchive.input.web.WebDesk;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Byline;
import io.github.liveblogarchive.model.Direction;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.model.Source;
import io.github.liveblogarchive.model.Source.Complete;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes an entry of an item. For one feed. */
final class ItemReader {
    private static final int DIGEST = 16;

    private final WebDesk desk;
    private final FeedNames names;
    private final String language;

    ItemReader(WebDesk desk, FeedNames names, String language) {
        this.desk = desk;
        this.names = names;
        this.language = language;
    }

    Optional<Entry> read(Tree item, Place place) {
        desk.check(item, KnownFields.ITEM);
        String url = Addresses.absolute(
                item.text("url", "external_url"), desk.links().page());
        String source = names.source(item.text("id"), url);
        String id = source.isEmpty() ? made(item, place) : names.id(source);
        List<Block> body = body(item, place);
        String title = title(item, place);
        if (body.isEmpty() && title.isEmpty()) {
            desk.say(Kind.SKIPPED, place, "entry without title and text", id);
            return Optional.empty();
        }
        Moment date = desk.moment(item.text("date_published"), place);
        Moment changed = desk.moment(item.text("date_modified"), place);
        if (!date.isKnown() && changed.isKnown()) {
            desk.say(Kind.GUESSED, place, "time of the last change, for want of another", item.text("date_modified"));
            date = changed;
        } else if (!date.isKnown()) {
            desk.say(Kind.GUESSED, place, "entry without a time keeps its place", id);
        }
        boolean later = changed.isKnown() && date.isKnown() && changed.at().isAfter(date.at());
        boolean anchor = names.isAnchor(source, item.text("id"), url);
        Entry.Builder entry = Entry.builder(id)
                .date(date)
                .updated(later ? changed : Moment.UNKNOWN)
                .title(title)
                .body(body)
                .authors(authors(item))
                .topics(topics(item, place))
                .legacyIds(anchor && !source.equals(id) ? List.of(source) : List.of())
                .source(
                        anchor
                                        || url.isEmpty()
                                        || Addresses.page(url)
                                                .equals(Addresses.page(
                                                        desk.links().page()))
                                ? Source.NONE
                                : new Source("", url, Moment.UNKNOWN, "", Complete.UNKNOWN));
        String own = item.text("language");
        if (!own.isEmpty() && !own.equalsIgnoreCase(language)) {
            String tag = desk.language(own, place);
            entry.language(tag).dir(Direction.of(tag));
        }
        return Optional.of(entry.build());
    }

    List<Byline> authors(Tree item) {
        List<Byline> authors = new ArrayList<>();
        List<Tree> people = new ArrayList<>(item.get("authors").items());
        people.addAll(item.get("author").items());
        for (Tree person : people) {
            desk.check(person, KnownFields.PERSON);
            String name = desk.plain(person.text("name"), person.place());
            Byline byline = new Byline(
                    name,
                    "",
                    Addresses.absolute(person.text("url"), ""),
                    Addresses.absolute(person.text("avatar"), ""));
            if (!name.isEmpty()
                    && authors.stream().noneMatch(known -> known.name().equals(name))) {
                authors.add(byline);
            }
        }
        return authors;
    }

    private String made(Tree item, Place place) {
        String text = item.text("date_published", "date_modified") + "\n" + item.text("title") + "\n"
                + item.text("content_html", "content_text", "summary");
        String id = Slug.digest(text).substring(0, DIGEST);
        desk.say(Kind.REPAIRED, place, "entry without id got one from its time and text", id);
        return id;
    }

    private String title(Tree item, Place place) {
        String title = desk.plain(item.text("title"), place);
        String text = PlainText.of(item.text("content_html", "content_text", "summary"));
        if (Headlines.isBeginning(title, text)) {
            desk.say(Kind.REPAIRED, place, "headline that is the first words of the text, left out", title);
            return "";
        }
        return title;
    }

    private List<String> topics(Tree item, Place place) {
        return item.get("tags").items().stream()
                .map(tag -> desk.plain(tag.text(), place))
                .filter(tag -> !tag.isEmpty() && !Addresses.isWeb(tag))
                .distinct()
                .toList();
    }

    private List<Block> body(Tree item, Place place) {
        WebBody bodies = new WebBody(desk);
        String html = item.text("content_html");
        List<Block> body = new ArrayList<>(html.isEmpty() ? List.of() : bodies.readAny(html, place));
        if (body.isEmpty()) {
            desk.words(item.text("content_text"), place).ifPresent(body::add);
        }
        String summary = item.text("summary");
        if (body.isEmpty()) {
            body.addAll(bodies.readAny(summary, place));
        } else if (!summary.isEmpty() && !says(html + item.text("content_text"), summary)) {
            desk.say(Kind.SKIPPED, place, "summary beside the text", PlainText.of(summary));
        }
        new Attachments(desk, item, place).addTo(body);
        return body;
    }

    private static boolean says(String text, String summary) {
        String words = PlainText.words(PlainText.of(summary).replaceFirst("(…|\\[.*]|\\.\\.\\.)\\s*$", ""));
        return PlainText.words(PlainText.of(text)).startsWith(words);
    }
}
