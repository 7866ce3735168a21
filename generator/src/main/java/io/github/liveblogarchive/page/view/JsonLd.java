package io.github.liveblogarchive.page.view;

import io.github.liveblogarchive.archive.BlogHeader;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.page.data.ItemNames;
import io.github.liveblogarchive.page.data.Json;
import io.github.liveblogarchive.page.data.Times;
import io.github.liveblogarchive.site.SiteView;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Structured data of pages, in schema.org's words. Only what stands on the page is said, and only times that the source
 * gives: coverage whose times are unknown is a CreativeWork, as a LiveBlogPosting without times would be a wrong one.
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
        ObjectNode node = Json.object();
        node.put("@type", live ? "LiveBlogPosting" : "CreativeWork");
        node.put("@id", site.urls().absolute(view.path()) + "#coverage");
        node.put("url", site.urls().absolute(view.path()));
        node.put("mainEntityOfPage", site.urls().absolute(path));
        common(node, blog.title(), blog.language(), view.authors(), view.corrections(), texts);
        Times.put(node, "datePublished", header.start());
        Times.put(node, "dateModified", header.modified());
        view.image().stream()
                .filter(p -> !p.path().isEmpty())
                .forEach(p -> node.put("image", site.urls().absolute(p.path())));
        if (!blog.section().isEmpty()) {
            node.put("articleSection", blog.section());
        }
        if (!blog.license().isEmpty()) {
            node.put("license", blog.license());
        }
        if (!blog.source().url().isEmpty()) {
            node.put("isBasedOn", blog.source().url());
        }
        if (live) {
            Times.put(node, "coverageStartTime", header.start());
            Times.put(node, "coverageEndTime", header.end());
            ArrayNode updates = node.putArray("liveBlogUpdate");
            timed.forEach(item -> updates.add(update(item, header, texts)));
        }
        return graph(node, texts.crumbs());
    }

    /** What an entry's own page says. */
    public String entry(View.Item item, BlogHeader header, LiveBlog blog, View.Coverage view, Texts texts) {
        ObjectNode node = update(item, header, texts);
        node.put("mainEntityOfPage", site.urls().absolute(item.path()));
        ObjectNode part = node.putObject("isPartOf");
        part.put("@type", header.start().hasTime() && header.end().hasTime() ? "LiveBlogPosting" : "CreativeWork");
        boolean linked = !view.path().isEmpty();
        if (linked) {
            part.put("@id", site.urls().absolute(view.path()) + "#coverage");
        }
        part.put("headline", ItemNames.cut(blog.title(), HEADLINE));
        if (linked) {
            part.put("url", site.urls().absolute(view.path()));
        }
        return graph(node, texts.crumbs());
    }

    /** The way down from the home page alone. */
    public String crumbs(List<View.Link> crumbs) {
        return crumbs.size() < 2 ? "" : graph(null, crumbs);
    }

    private ObjectNode update(View.Item item, BlogHeader header, Texts texts) {
        ObjectNode node = Json.object();
        node.put("@type", item.date().hasTime() ? "BlogPosting" : "CreativeWork");
        String url = site.urls().absolute(texts.onEntryPage() ? item.path() : item.anchor());
        node.put("@id", site.urls().absolute(item.path()));
        node.put("url", url);
        String language = item.language().isEmpty() ? header.language() : item.language();
        common(
                node,
                item.name(),
                language,
                item.authors().isEmpty() ? texts.blogAuthors() : item.authors(),
                item.corrections(),
                texts);
        Times.put(node, "datePublished", item.date());
        Moment modified = item.updated().isKnown() ? item.updated() : item.date();
        Times.put(node, "dateModified", modified);
        String body = texts.body(item);
        node.put(item.date().hasTime() ? "articleBody" : "text", body.isEmpty() ? item.name() : body);
        return node;
    }

    private void common(
            ObjectNode node,
            String headline,
            String language,
            List<View.By> authors,
            List<View.Corrected> corrections,
            Texts texts) {
        node.put("headline", ItemNames.cut(headline, HEADLINE));
        node.put("inLanguage", language);
        ArrayNode by = node.putArray("author");
        if (authors.isEmpty()) {
            by.add(publisher());
        }
        for (View.By author : authors) {
            ObjectNode person = by.addObject();
            person.put("@type", "Person");
            person.put("name", author.name());
            if (!author.path().isEmpty()) {
                person.put("url", site.urls().absolute(author.path()));
            }
            if (!author.url().isEmpty()) {
                person.put(author.path().isEmpty() ? "url" : "sameAs", author.url());
            }
        }
        node.set("publisher", publisher());
        if (!corrections.isEmpty()) {
            ArrayNode array = node.putArray("correction");
            for (View.Corrected correction : corrections) {
                ObjectNode comment = array.addObject();
                comment.put("@type", "CorrectionComment");
                comment.put("text", texts.plain(correction.text()));
                Times.put(comment, "datePublished", correction.date());
            }
        }
    }

    private ObjectNode publisher() {
        ObjectNode node = Json.object();
        var publisher = site.settings().publisher();
        node.put("@type", "Organization");
        node.put("name", publisher.name().isEmpty() ? site.settings().title() : publisher.name());
        if (!publisher.url().isEmpty()) {
            node.put("url", publisher.url());
        } else if (site.makes("home")) {
            node.put("url", site.urls().absolute(""));
        }
        if (publisher.logo().startsWith("/")) {
            ObjectNode logo = node.putObject("logo");
            logo.put("@type", "ImageObject");
            logo.put("url", site.urls().absolute(publisher.logo().substring(1)));
        }
        return node;
    }

    private String graph(@org.jspecify.annotations.Nullable ObjectNode node, List<View.Link> all) {
        // A step without a page is none for machines; only the home page's path is empty.
        List<View.Link> crumbs = IntStream.range(0, all.size())
                .filter(i -> !all.get(i).path().isEmpty() || (i == 0 && site.makes("home")))
                .mapToObj(all::get)
                .toList();
        ObjectNode top = Json.object();
        top.put("@context", "https://schema.org");
        ArrayNode graph = top.putArray("@graph");
        if (node != null) {
            graph.add(node);
        }
        if (crumbs.isEmpty()) {
            return Json.forScript(top);
        }
        ObjectNode list = graph.addObject();
        list.put("@type", "BreadcrumbList");
        ArrayNode elements = list.putArray("itemListElement");
        int position = 1;
        for (View.Link crumb : crumbs) {
            ObjectNode element = elements.addObject();
            element.put("@type", "ListItem");
            element.put("position", position++);
            element.put("name", crumb.name());
            element.put("item", site.urls().absolute(crumb.path()));
        }
        return Json.forScript(top);
    }
}
