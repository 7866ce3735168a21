package io.github.liveblogarchive.page;

import io.github.liveblogarchive.archive.Term;
import io.github.liveblogarchive.archive.store.Digests;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.page.dates.Calendars;
import io.github.liveblogarchive.page.terms.Initials;
import io.github.liveblogarchive.page.terms.Spans;
import io.github.liveblogarchive.page.view.Heads;
import io.github.liveblogarchive.page.view.JsonLd;
import io.github.liveblogarchive.page.view.LinePrints;
import io.github.liveblogarchive.page.view.Lines;
import io.github.liveblogarchive.page.view.Once;
import io.github.liveblogarchive.page.view.TermFacts;
import io.github.liveblogarchive.page.view.View;
import io.github.liveblogarchive.site.Content;
import io.github.liveblogarchive.site.Page;
import io.github.liveblogarchive.site.PageKind;
import io.github.liveblogarchive.site.PageSet;
import io.github.liveblogarchive.site.Pager;
import io.github.liveblogarchive.site.SiteView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Topics, authors or series: a list of all, and for each one its live blogs and entries, paged. */
final class TermPages implements PageKind {
    private final String name;
    private final String folder;
    private final String titleKey;
    private final boolean feeds;
    /** Whether it is read from its first part on; else the newest comes first. */
    private final boolean ordered;

    private final Function<SiteView, Map<String, Term>> terms;
    private final TermFacts facts;

    private TermPages(
            String name,
            String folder,
            String titleKey,
            boolean feeds,
            boolean ordered,
            Function<SiteView, Map<String, Term>> terms,
            TermFacts facts) {
        this.name = name;
        this.folder = folder;
        this.titleKey = titleKey;
        this.feeds = feeds;
        this.ordered = ordered;
        this.terms = terms;
        this.facts = facts;
    }

    static TermPages topics() {
        return new TermPages(
                "topic",
                "topics/",
                "terms.topics",
                true,
                false,
                s -> s.archive().topics(),
                TermFacts::topic);
    }

    static TermPages authors() {
        return new TermPages(
                "author",
                "authors/",
                "terms.authors",
                false,
                false,
                s -> s.archive().authors(),
                TermFacts::author);
    }

    static TermPages series() {
        return new TermPages(
                "series",
                "series/",
                "terms.series",
                false,
                true,
                s -> s.archive().series(),
                TermFacts::none);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Stream<PageSet> sets(SiteView site) {
        Map<String, Term> all = terms.apply(site);
        Once<LinePrints> lines = new Once<>(() -> new LinePrints(site));
        if (all.isEmpty()) {
            return Stream.of();
        }
        List<String> print = new ArrayList<>(List.of(site.rootPrint()));
        all.values().forEach(t -> print.add(t.slug() + "=" + t.items().size() + "=" + t.name()));
        PageSet index = new PageSet(
                folder,
                () -> Digests.of(print),
                () -> Stream.of(index(site, all)),
                () -> Stream.of(new PageSet.Listed(folder, Moment.UNKNOWN)));
        return Stream.concat(Stream.of(index), all.values().stream().flatMap(term -> sets(site, term, lines)));
    }

    // A set a page: one more entry of a topic with 10,000 changes its newest page, and no other is made again.
    private Stream<PageSet> sets(SiteView site, Term term, Once<LinePrints> lines) {
        Pager pager = new Pager(term.items().size(), site.settings().itemsPerPage());
        // What an author's newest bylines say takes reading them, which nobody needs who only asks for addresses.
        Once<TermFacts.Facts> known = new Once<>(() -> facts.of(site, term));
        Once<List<String>> shared = new Once<>(() -> List.of(
                site.rootPrint(), term.name(), known.get().toString(), pager.pages() + " " + site.hasFeed(term)));
        String at = folder + term.slug() + "/";
        return IntStream.rangeClosed(1, pager.pages())
                .mapToObj(p -> new PageSet(
                        at + p,
                        () -> print(site, term, lines.get(), shared.get(), pager, p),
                        () -> Stream.of(page(site, term, known.get(), pager, p)),
                        () -> Stream.of(new PageSet.Listed(path(at, p, pager.pages()), newest(site, term, pager, p)))));
    }

    private String print(SiteView site, Term term, LinePrints lines, List<String> shared, Pager pager, int page) {
        List<String> print = new ArrayList<>(shared);
        print.add(
                isFirst(page, pager)
                        ? "all " + term.items().size() + " " + blogs(term) + spans(site, term, pager)
                        : "");
        print.add(Digests.of(
                IntStream.range(pager.from(page), pager.to(page)).mapToLong(i -> lines.of(term.items(), i))));
        return Digests.of(print);
    }

    // The first page has the folder's address: the newest one, or where there is an order that with the first part.
    private boolean isFirst(int page, Pager pager) {
        return page == (ordered ? 1 : pager.pages());
    }

    private String path(String at, int page, int pages) {
        boolean first = page == (ordered ? 1 : pages);
        return first ? at : at + "page/" + page + "/";
    }

    private static int blogs(Term term) {
        return (int) IntStream.range(0, term.items().size())
                .filter(i -> !term.items().isEntry(i))
                .count();
    }

    private List<View.Counted> spans(SiteView site, Term term, Pager pager) {
        int perPage = site.settings().itemsPerPage();
        String at = folder + term.slug() + "/";
        return new Spans(site, term.items()).bars(ordered, i -> path(at, i / perPage + 1, pager.pages()));
    }

    private static Moment newest(SiteView site, Term term, Pager pager, int page) {
        return Calendars.newest(IntStream.range(pager.from(page), pager.to(page))
                .mapToObj(i -> site.blogOf(term, i))
                .toList());
    }

    private Page index(SiteView site, Map<String, Term> all) {
        String title = site.bodies().word(titleKey);
        Heads head = new Heads(site, name + "s terms", folder, title).crumb(title, folder);
        head.jsonLd(new JsonLd(site).crumbs(head.crumbs()));
        List<View.Counted> shown = all.values().stream()
                .map(t -> new View.Counted(
                        t.name(), folder + t.slug() + "/", t.items().size()))
                .toList();
        return new Page(
                folder + "index.html",
                new Content.Template(
                        "terms", new View.TermsPage(head.build(), title, Initials.leading(shown), Initials.of(shown))));
    }

    private Page page(SiteView site, Term term, TermFacts.Facts known, Pager pager, int number) {
        String at = folder + term.slug() + "/";
        String path = path(at, number, pager.pages());
        Lines lines = new Lines(site);
        View.Pager links = Lines.pager(number, pager.pages(), !ordered, p -> path(at, p, pager.pages()));
        boolean first = isFirst(number, pager);
        List<View.Line> shown = new ArrayList<>(lines.lines(term.items(), pager, number));
        if (ordered) {
            Collections.reverse(shown);
        }
        int blogs = first ? blogs(term) : 0;
        String feed = feeds && first && site.hasFeed(term) ? site.paths().feed(at) : "";
        Heads head = new Heads(site, name, path, lines.title(term.name(), number, pager.pages(), !ordered))
                .description(known.text())
                .image(known.image())
                .feed(term.name(), feed)
                .crumb(site.bodies().word(titleKey), folder)
                .crumb(term.name(), at)
                .neighbours(links.previous(), links.next());
        head.jsonLd(new JsonLd(site).crumbs(head.crumbs()));
        View.TermPage view = new View.TermPage(
                head.build(),
                term.name(),
                known.role(),
                known.description(),
                known.image(),
                known.links(),
                // The print of another page does not hold the numbers, so the page must not.
                blogs,
                first ? term.items().size() - blogs : 0,
                first ? spans(site, term, pager) : List.of(),
                ordered ? pager.from(number) + 1 : 0,
                shown,
                links,
                feed);
        return new Page(path + "index.html", new Content.Template("term", view));
    }
}
