package io.github.liveblogarchive.page;

import io.github.liveblogarchive.archive.Term;
import io.github.liveblogarchive.archive.store.Digests;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.page.view.Calendars;
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
    private final Function<SiteView, Map<String, Term>> terms;
    private final TermFacts facts;

    private TermPages(
            String name,
            String folder,
            String titleKey,
            boolean feeds,
            Function<SiteView, Map<String, Term>> terms,
            TermFacts facts) {
        this.name = name;
        this.folder = folder;
        this.titleKey = titleKey;
        this.feeds = feeds;
        this.terms = terms;
        this.facts = facts;
    }

    static TermPages topics() {
        return new TermPages(
                "topic", "topics/", "terms.topics", true, s -> s.archive().topics(), TermFacts::topic);
    }

    static TermPages authors() {
        return new TermPages(
                "author", "authors/", "terms.authors", false, s -> s.archive().authors(), TermFacts::author);
    }

    static TermPages series() {
        return new TermPages(
                "series", "series/", "terms.series", false, s -> s.archive().series(), TermFacts::none);
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
                        () -> print(term, lines.get(), shared.get(), pager, p),
                        () -> Stream.of(page(site, term, known.get(), pager, p)),
                        () -> Stream.of(new PageSet.Listed(
                                site.paths().listing(at, p, pager.pages()), newest(site, term, pager, p)))));
    }

    private static String print(Term term, LinePrints lines, List<String> shared, Pager pager, int page) {
        List<String> print = new ArrayList<>(shared);
        print.add(page == pager.pages() ? "all " + term.items().size() : "");
        print.add(Digests.of(
                IntStream.range(pager.from(page), pager.to(page)).mapToLong(i -> lines.of(term.items(), i))));
        return Digests.of(print);
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
                folder + "index.html", new Content.Template("terms", new View.TermsPage(head.build(), title, shown)));
    }

    private Page page(SiteView site, Term term, TermFacts.Facts known, Pager pager, int number) {
        String at = folder + term.slug() + "/";
        String path = site.paths().listing(at, number, pager.pages());
        Lines lines = new Lines(site);
        View.Pager links = lines.listing(at, pager, number);
        String feed = feeds && number == pager.pages() && site.hasFeed(term)
                ? site.paths().feed(at)
                : "";
        Heads head = new Heads(site, name, path, lines.title(term.name(), pager.pages() - number + 1, pager.pages()))
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
                // The print of an older page does not hold the number, so the page must not.
                number == pager.pages() ? term.items().size() : 0,
                lines.lines(term.items(), pager, number),
                links,
                feed);
        return new Page(path + "index.html", new Content.Template("term", view));
    }
}
