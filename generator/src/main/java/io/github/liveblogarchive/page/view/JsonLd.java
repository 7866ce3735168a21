package io.github.liveblogarchive.page.view;

import io.github.liveblogarchive.archive.BlogHeader;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.page.data.ItemNames;
import io.github.liveblogarchive.page.data.Json;
import io.github.liveblogarchive.page.data.Times;
import io.github.liveblogarchive.site.SiteView;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Structured data of pages, in schema.org's words. Only what stands on the page is said, and only times that the source
 * gives: coverage whose times are unknown is a CreativeWork, as a LiveBlogPosting without times would be a wrong one.
 * What a live blog's page has said of a person or the publisher is not said again: its entries point to it by id.
 */
public final class JsonLd {
    private static final int HEADLINE = 110;

    private final SiteView site;

    public JsonLd(SiteView site) {
        this.site = site;
    }

    /** What one page of a live blog says; all pages speak of the same thing and list their own entries. */
    public String blog(
            BlogHeader header, LiveBlog blog, View.Coverage view, String path, List<View.Day> days, Texts texts) {
        List<View.Item> items = days.stream().flatMap(d -> d.items().stream()).toList();
        List<View.Item> timed = items.stream().filter(i -> i.date().hasTime()).toList();
        boolean live = header.start().hasTime() && header.end().hasTime() && !timed.isEmpty();
        Json json = graph();
        json.object().put("@type", live ? "LiveBlogPosting" : "CreativeWork");
        json.put("@id", site.urls().absolute(view.path()) + "#coverage");
        json.put("url", site.urls().absolute(view.path()));
        json.put("mainEntityOfPage", site.urls().absolute(path));
        said(json, blog.title(), view.corrections(), texts);
        people(json, blog.language(), view.authors());
        Times.put(json, "datePublished", header.start());
        Times.put(json, "dateModified", header.modified());
        view.image().stream()
                .filter(p -> !p.path().isEmpty())
                .forEach(p -> json.put("image", site.urls().absolute(p.path())));
        if (!blog.section().isEmpty()) {
            json.put(live ? "articleSection" : "keywords", blog.section());
        }
        if (!blog.license().isEmpty()) {
            json.put("license", blog.license());
        }
        if (!blog.source().url().isEmpty()) {
            json.put("isBasedOn", blog.source().url());
        }
        if (live) {
            Times.put(json, "coverageStartTime", header.start());
            Times.put(json, "coverageEndTime", header.end());
            json.array("liveBlogUpdate");
            timed.forEach(item -> update(json, item, header.language(), view.authors(), texts));
            json.endArray();
        }
        json.end();
        Set<String> told =
                new HashSet<>(view.authors().stream().map(View.By::path).toList());
        timed.stream()
                .flatMap(item -> item.authors().stream())
                .filter(author -> live && !author.path().isEmpty() && told.add(author.path()))
                .forEach(author -> person(json, author));
        return graph(json, texts.crumbs());
    }

    /** What an entry's own page says. */
    public String entry(View.Item item, BlogHeader header, LiveBlog blog, View.Coverage view, Texts texts) {
        Json json = said(graph(), item, texts);
        if (!item.updated().isKnown()) {
            Times.put(json, "dateModified", item.date());
        }
        people(
                json,
                item.language().isEmpty() ? header.language() : item.language(),
                item.authors().isEmpty() ? texts.blogAuthors() : item.authors());
        json.put("mainEntityOfPage", site.urls().absolute(item.path()));
        json.object("isPartOf")
                .put("@type", header.start().hasTime() && header.end().hasTime() ? "LiveBlogPosting" : "CreativeWork");
        boolean linked = !view.path().isEmpty();
        if (linked) {
            json.put("@id", site.urls().absolute(view.path()) + "#coverage");
        }
        json.put("headline", ItemNames.cut(blog.title(), HEADLINE));
        if (linked) {
            json.put("url", site.urls().absolute(view.path()));
        }
        return graph(json.end().end(), texts.crumbs());
    }

    /** The way down from the home page alone. */
    public String crumbs(List<View.Link> crumbs) {
        return crumbs.size() < 2 ? "" : graph(graph(), crumbs);
    }

    /** An entry within its live blog, without what holds for the whole. */
    private void update(Json json, View.Item item, String language, List<View.By> authors, Texts texts) {
        said(json, item, texts);
        if (!item.language().isEmpty() && !item.language().equals(language)) {
            json.put("inLanguage", item.language());
        }
        List<View.By> own = item.authors().isEmpty() ? authors : item.authors();
        json.array("author");
        if (own.isEmpty()) {
            json.object().put("@id", publisherId()).end();
        }
        for (View.By author : own) {
            if (author.path().isEmpty()) {
                person(json, author);
            } else {
                json.object().put("@id", personId(author)).end();
            }
        }
        json.endArray().end();
    }

    /** The beginning of what is said of an entry anywhere. */
    private Json said(Json json, View.Item item, Texts texts) {
        json.object().put("@type", item.date().hasTime() ? "BlogPosting" : "CreativeWork");
        json.put("@id", site.urls().absolute(item.path()));
        json.put("url", site.urls().absolute(texts.onEntryPage() ? item.path() : item.anchor()));
        said(json, item.name(), item.corrections(), texts);
        Times.put(json, "datePublished", item.date());
        Times.put(json, "dateModified", item.updated());
        String body = texts.body(item);
        return json.put(item.date().hasTime() ? "articleBody" : "text", body.isEmpty() ? item.name() : body);
    }

    private static void said(Json json, String headline, List<View.Corrected> corrections, Texts texts) {
        json.put("headline", ItemNames.cut(headline, HEADLINE));
        if (!corrections.isEmpty()) {
            json.array("correction");
            for (View.Corrected correction : corrections) {
                json.object().put("@type", "CorrectionComment").put("text", texts.plain(correction.text()));
                Times.put(json, "datePublished", correction.date());
                json.end();
            }
            json.endArray();
        }
    }

    private void people(Json json, String language, List<View.By> authors) {
        json.put("inLanguage", language).array("author");
        if (authors.isEmpty()) {
            json.object().put("@id", publisherId()).end();
        }
        authors.forEach(author -> person(json, author));
        json.endArray();
        publisher(json.object("publisher"));
    }

    private void person(Json json, View.By author) {
        json.object().put("@type", "Person");
        if (!author.path().isEmpty()) {
            json.put("@id", personId(author));
        }
        json.put("name", author.name());
        if (!author.path().isEmpty()) {
            json.put("url", site.urls().absolute(author.path()));
        }
        if (!author.url().isEmpty()) {
            json.put(author.path().isEmpty() ? "url" : "sameAs", author.url());
        }
        json.end();
    }

    private String personId(View.By author) {
        return site.urls().absolute(author.path()) + "#person";
    }

    private String publisherId() {
        return site.urls().absolute("") + "#publisher";
    }

    private void publisher(Json json) {
        var publisher = site.settings().publisher();
        json.put("@type", "Organization").put("@id", publisherId());
        json.put("name", publisher.name().isEmpty() ? site.settings().title() : publisher.name());
        if (!publisher.url().isEmpty()) {
            json.put("url", publisher.url());
        } else if (site.makes("home")) {
            json.put("url", site.urls().absolute(""));
        }
        if (publisher.logo().startsWith("/")) {
            json.object("logo")
                    .put("@type", "ImageObject")
                    .put("url", site.urls().absolute(publisher.logo().substring(1)))
                    .end();
        }
        json.end();
    }

    private static Json graph() {
        return new Json().put("@context", "https://schema.org").array("@graph");
    }

    private String graph(Json json, List<View.Link> all) {
        // A step without a page is none for machines; only the home page's path is empty.
        List<View.Link> crumbs = IntStream.range(0, all.size())
                .filter(i -> !all.get(i).path().isEmpty() || (i == 0 && site.makes("home")))
                .mapToObj(all::get)
                .toList();
        if (crumbs.isEmpty()) {
            return json.endArray().text();
        }
        json.object().put("@type", "BreadcrumbList").array("itemListElement");
        int position = 1;
        for (View.Link crumb : crumbs) {
            json.object()
                    .put("@type", "ListItem")
                    .put("position", position++)
                    .put("name", crumb.name())
                    .put("item", site.urls().absolute(crumb.path()))
                    .end();
        }
        return json.endArray().end().endArray().text();
    }
}
