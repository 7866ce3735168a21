package io.github.liveblogarchive.input.schemaorg;

import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.input.web.Addresses;
import io.github.liveblogarchive.input.web.WebDesk;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Direction;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.model.Source;
import io.github.liveblogarchive.report.ImportLog.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Reads what structured data and page say of the whole blog; the data counts, the page fills what it leaves open. */
final class Head {
    private final Tree blog;
    private final Page page;
    private final Graph graph;
    private final WebDesk desk;
    private final Things things;

    Head(Tree blog, Page page, Graph graph, WebDesk desk, Things things) {
        this.blog = blog;
        this.page = page;
        this.graph = graph;
        this.desk = desk;
        this.things = things;
    }

    LiveBlog read(List<Entry> entries, Source.Complete complete) {
        String title = title();
        String language = desk.language(language(), blog.place());
        String address = desk.links().page();
        String slug = Addresses.slug(address);
        String section = things.names(blog.get("articleSection")).stream()
                .findFirst()
                .orElse(desk.plain(page.meta("article:section"), page.place()));
        Moment start = moment("coverageStartTime");
        Moment end = moment("coverageEndTime");
        return LiveBlog.builder(desk.blog(), title)
                .slug(slug.isEmpty() ? Slug.of(title) : slug)
                .standfirst(standfirst(title))
                .summary(summary())
                .start(start(start, entries))
                .end(end(end, entries))
                .zone(desk.zone())
                .language(language)
                .dir(Direction.of(language))
                .topics(topics())
                .authors(things.people(blog.get("author")))
                .section(section)
                .image(image())
                .state(end.isKnown() ? LiveBlog.State.CLOSED : LiveBlog.State.ARCHIVED)
                .corrections(things.corrections(blog.get("correction")))
                .source(new Source(
                        publisher(),
                        address,
                        Moment.UNKNOWN,
                        page.isThere() ? "web page (schema.org)" : "schema.org JSON-LD",
                        complete))
                .build();
    }

    private String title() {
        String said = desk.plain(blog.text("headline", "name"), blog.place());
        String shown = said.isEmpty() ? desk.plain(page.title(), page.place()) : said;
        if (!shown.isEmpty()) {
            return shown;
        }
        desk.say(Kind.GUESSED, blog.place(), "title taken from the name of the file", page.stem());
        return page.stem().replace('-', ' ').replace('_', ' ').strip();
    }

    private String standfirst(String title) {
        String said = blog.text("description", "alternativeHeadline");
        String words = desk.markdown(said.isEmpty() ? page.description() : said, blog.place());
        return words.equals(title) ? "" : words;
    }

    private String language() {
        Tree said = blog.get("inLanguage");
        String language = said.isObject() ? said.text("alternateName", "identifier") : said.text();
        return language.isEmpty() ? page.language() : language;
    }

    // Old pages of the BBC open with the points of the day.
    private List<Block> summary() {
        Element points = page.document().selectFirst(".lx-c-summary-points");
        return points == null
                ? List.of()
                : desk.html(points.outerHtml(), page.place()).stream().toList();
    }

    private List<String> topics() {
        List<String> topics = new ArrayList<>(things.names(blog.get("keywords")));
        topics.addAll(things.names(blog.get("about")));
        if (topics.isEmpty()) {
            page.metas("article:tag").forEach(tag -> topics.add(desk.plain(tag, page.place())));
        }
        return topics.stream().filter(topic -> !topic.isEmpty()).distinct().collect(Collectors.toList());
    }

    private Image image() {
        Image said = things.picture(blog.get("image"));
        if (said.isPresent()) {
            return said;
        }
        String src = Addresses.absolute(page.meta("og:image"), desk.links().page());
        return src.isEmpty()
                ? Image.NONE
                : new Image(src, desk.plain(page.meta("og:image:alt"), page.place()), "", "", 0, 0);
    }

    private String publisher() {
        List<Tree> publishers = graph.all(blog.get("publisher"));
        String said = publishers.isEmpty()
                ? ""
                : publishers.get(0).isObject()
                        ? publishers.get(0).text("name")
                        : publishers.get(0).text();
        String name = desk.plain(said, blog.place());
        return name.isEmpty() ? desk.plain(page.meta("og:site_name"), page.place()) : name;
    }

    private Moment moment(String name) {
        return desk.moment(blog.text(name), blog.get(name).place());
    }

    // A start after the first entry is that of the last change; the archive then goes by the entries.
    private Moment start(Moment said, List<Entry> entries) {
        boolean contradicted = said.isKnown()
                && entries.stream()
                        .map(Entry::date)
                        .anyMatch(date -> date.hasTime() && date.at().isBefore(said.at()));
        return contradicted ? dropped("coverageStartTime after the first entry, left out") : said;
    }

    private Moment end(Moment said, List<Entry> entries) {
        boolean contradicted = said.isKnown()
                && entries.stream()
                        .map(Entry::date)
                        .anyMatch(date -> date.hasTime() && date.at().isAfter(said.at()));
        return contradicted ? dropped("coverageEndTime before the last entry, left out") : said;
    }

    private Moment dropped(String reason) {
        desk.say(Kind.REPAIRED, blog.place(), reason, "");
        return Moment.UNKNOWN;
    }
}
