package io.github.liveblogarchive.page;

import io.github.liveblogarchive.archive.BlogHeader;
import io.github.liveblogarchive.archive.Slice;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.page.card.Cards;
import io.github.liveblogarchive.page.coverage.Citation;
import io.github.liveblogarchive.page.data.ItemNames;
import io.github.liveblogarchive.page.view.Heads;
import io.github.liveblogarchive.page.view.Items;
import io.github.liveblogarchive.page.view.JsonLd;
import io.github.liveblogarchive.page.view.Texts;
import io.github.liveblogarchive.page.view.View;
import io.github.liveblogarchive.site.Bodies;
import io.github.liveblogarchive.site.Content;
import io.github.liveblogarchive.site.Page;
import io.github.liveblogarchive.site.PageKind;
import io.github.liveblogarchive.site.PageSet;
import io.github.liveblogarchive.site.Rendering;
import io.github.liveblogarchive.site.SiteView;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A page for each entry that has one, with its neighbours. */
final class EntryPages implements PageKind {
    @Override
    public String name() {
        return "entry";
    }

    @Override
    public Stream<PageSet> sets(SiteView site, BlogHeader blog) {
        return Stream.of(new PageSet(
                "entries/" + blog.id(),
                () -> site.blogPrint(blog),
                () -> pages(site, blog),
                () -> numbers(site, blog)
                        .mapToObj(n -> new PageSet.Listed(
                                site.paths().entry(n), site.archive().modified(n)))));
    }

    private static IntStream numbers(SiteView site, BlogHeader blog) {
        Slice entries = blog.entries();
        return IntStream.range(entries.from(), entries.to()).filter(site.paths()::hasPage);
    }

    private static Stream<Page> pages(SiteView site, BlogHeader header) {
        LiveBlog blog = site.archive().liveBlog(header);
        View.Coverage view = new Items(site).coverage(header, blog);
        String card = Cards.path(site, header);
        int[] numbers = numbers(site, header).toArray();
        return IntStream.range(0, numbers.length).parallel().mapToObj(i -> {
            List<View.Named> before = i == 0 ? List.of() : List.of(link(site, header, numbers[i - 1]));
            List<View.Named> after = i + 1 == numbers.length ? List.of() : List.of(link(site, header, numbers[i + 1]));
            return page(site, header, blog, view, card, numbers[i], before, after);
        });
    }

    private static Page page(
            SiteView site,
            BlogHeader header,
            LiveBlog blog,
            View.Coverage view,
            String card,
            int number,
            List<View.Named> before,
            List<View.Named> after) {
        Rendering rendering = site.rendering(number);
        Entry entry = rendering.entry();
        View.Item item = new Items(site).item(header, number);
        String path = item.path();
        String name = ItemNames.timed(rendering, header.zone());
        Heads head = new Heads(site, "entry", path, name + " – " + blog.title())
                .description(rendering.words())
                .language(
                        entry.language().isEmpty() ? blog.language() : entry.language(),
                        entry.language().isEmpty() ? blog.dir() : entry.dir())
                .image(view.image())
                .card(card, blog.title())
                .article(item.date(), item.updated().isKnown() ? item.updated() : item.date(), item.topics())
                .section(blog.section())
                .feed(blog.title(), view.feed())
                .dateCrumbs(header.start(), header.zone())
                .crumb(blog.title(), view.path())
                .crumb(item.name(), path)
                .neighbours(path(before), path(after));
        Texts texts = Texts.ofEntry(site, rendering, view.authors(), head.crumbs());
        head.jsonLd(new JsonLd(site).entry(item, header, blog, view, texts));
        View.EntryPage shown =
                new View.EntryPage(head.build(), view, item, citation(site, header, view, item), before, after);
        return new Page(path + "index.html", new Content.Template("entry", shown));
    }

    // By who wrote it, else by who wrote the live blog.
    private static Citation citation(SiteView site, BlogHeader header, View.Coverage blog, View.Item item) {
        List<View.By> authors = item.authors().isEmpty() ? blog.authors() : item.authors();
        return Citation.of(
                site,
                header,
                new Citation.Work(
                        header.slug() + "-" + item.id(),
                        authors.stream().map(View.By::name).toList(),
                        item.name(),
                        blog.title(),
                        item.date(),
                        item.language(),
                        item.path()));
    }

    private static View.Named link(SiteView site, BlogHeader blog, int number) {
        Rendering rendering = site.rendering(number);
        Bodies.Where where = site.where(blog, rendering.entry());
        return new View.Named(
                ItemNames.of(rendering, blog.zone()),
                site.paths().entry(number),
                where.language(),
                where.dir().name().toLowerCase(Locale.ROOT));
    }

    private static String path(List<View.Named> links) {
        return links.isEmpty() ? "" : links.get(0).path();
    }
}
