package io.github.liveblogarchive.page.search;

import io.github.liveblogarchive.archive.BlogHeader;
import io.github.liveblogarchive.archive.Term;
import io.github.liveblogarchive.archive.store.Digests;
import io.github.liveblogarchive.page.view.Heads;
import io.github.liveblogarchive.page.view.View;
import io.github.liveblogarchive.site.Content;
import io.github.liveblogarchive.site.Page;
import io.github.liveblogarchive.site.PageKind;
import io.github.liveblogarchive.site.PageSet;
import io.github.liveblogarchive.site.SiteView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The search page and its index, which the page's script reads in small pieces; see {@code search.md}. */
public final class SearchPages implements PageKind {
    private static final String PATH = Script.FOLDER;
    /** Names offered while a filter is typed; others can be typed all the same. */
    private static final int OFFERED = 200;

    private @Nullable Index index;

    /** For one site. */
    public SearchPages() {}

    @Override
    public String name() {
        return "search";
    }

    private synchronized Index index(SiteView site) {
        Index known = index;
        if (known == null || known.site != site) {
            known = new Index(site);
            index = known;
        }
        return known;
    }

    @Override
    public Stream<PageSet> sets(SiteView site, BlogHeader blog) {
        Index of = index(site);
        return Stream.of(new PageSet(
                "search/blog/" + blog.id(),
                () -> Digests.of(List.of(site.blogPrint(blog), of.print(blog))),
                () -> of.leaves(blog),
                Stream::of));
    }

    @Override
    public Stream<PageSet> sets(SiteView site) {
        Index of = index(site);
        List<Integer> years = years(site);
        List<View.Link> topics = offered(site.archive().topics(), site.makes("topic") ? "topics/" : "");
        List<View.Link> authors = offered(site.archive().authors(), "");
        PageSet page = new PageSet(
                "search",
                () -> Digests.of(List.of(
                        site.rootPrint(),
                        years.toString(),
                        topics.toString(),
                        authors.toString(),
                        String.valueOf(of.parts()))),
                () -> Stream.of(page(site, of.parts(), years, topics, authors)),
                Stream::of);
        return Stream.concat(Stream.of(page), of.sets());
    }

    private static List<Integer> years(SiteView site) {
        TreeSet<Integer> years = new TreeSet<>();
        site.archive().days().keySet().stream().map(LocalDate::getYear).forEach(years::add);
        return List.copyOf(years.descendingSet());
    }

    // The names that stand most often, by their names; nothing but names and addresses, which change seldom.
    private static List<View.Link> offered(Map<String, Term> terms, String folder) {
        List<Term> most = new ArrayList<>(terms.values());
        if (most.size() > OFFERED) {
            most.sort(Comparator.comparingInt((Term term) -> term.items().size())
                    .reversed()
                    .thenComparing(Term::slug));
            most = new ArrayList<>(most.subList(0, OFFERED));
            Collections.sort(most, Comparator.comparing(Term::slug));
        }
        return most.stream()
                .map(term -> new View.Link(term.name(), folder.isEmpty() ? "" : folder + term.slug() + "/", ""))
                .toList();
    }

    private static Page page(
            SiteView site, int parts, List<Integer> years, List<View.Link> topics, List<View.Link> authors) {
        String title = site.bodies().word("search.title");
        Heads head = new Heads(site, "search", PATH, title).notIndexed().crumb(title, PATH);
        List<View.Link> byYear = years.stream()
                .map(year -> new View.Link(
                        String.valueOf(year), site.makes("year") ? site.paths().year(year) : "", ""))
                .toList();
        String allTopics = site.makes("topic") && !topics.isEmpty() ? "topics/" : "";
        return new Page(
                PATH + "index.html",
                new Content.Template(
                        "search", new View.SearchPage(head.build(), parts, byYear, topics, allTopics, authors)));
    }
}
