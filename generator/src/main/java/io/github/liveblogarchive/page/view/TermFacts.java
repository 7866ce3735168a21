package io.github.liveblogarchive.page.view;

import io.github.liveblogarchive.archive.Term;
import io.github.liveblogarchive.model.Author;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.model.Topic;
import io.github.liveblogarchive.site.Html;
import io.github.liveblogarchive.site.SiteView;
import java.util.List;

/** What the owner's files say of a topic or an author. */
@FunctionalInterface
public interface TermFacts {
    /** Description as markup and as words; links lead elsewhere, their path is a URL. */
    record Facts(String role, Html description, String text, List<View.Picture> image, List<View.Link> links) {
        static final Facts NONE = new Facts("", Html.EMPTY, "", List.of(), List.of());
    }

    Facts of(SiteView site, Term term);

    static Facts none(SiteView site, Term term) {
        return Facts.NONE;
    }

    static Facts topic(SiteView site, Term term) {
        return site.archive()
                .topicPage(term.slug())
                .map((Topic t) -> facts(site, "", t.description(), t.image(), t.links()))
                .orElse(Facts.NONE);
    }

    static Facts author(SiteView site, Term term) {
        Facts told = site.archive()
                .authorPage(term.slug())
                .map((Author a) -> facts(site, a.role(), a.bio(), a.image(), a.links()))
                .orElse(Facts.NONE);
        return new Bylines(site, term).complete(told);
    }

    private static Facts facts(SiteView site, String role, String markdown, Image image, List<Topic.Link> links) {
        return new Facts(
                role,
                site.bodies().inline(markdown, site.where()),
                site.bodies().text(markdown),
                new Items(site).pictures(image, ""),
                links.stream().map(l -> new View.Link(l.name(), l.url(), "")).toList());
    }
}
