package io.github.liveblogarchive.page.coverage;

import io.github.liveblogarchive.archive.Archive;
import io.github.liveblogarchive.archive.BlogHeader;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Byline;
import io.github.liveblogarchive.model.Correction;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.site.SiteView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the entries of all pages of a live blog say together, found in one pass over them.
 *
 * @param corrections of entries, in the order of coverage
 * @param topics of entries, the most frequent first
 * @param authors of entries, the most frequent first
 */
public record Overview(List<Corrected> corrections, List<Mentioned> topics, List<Mentioned> authors) {
    /** Corrections of an entry, by its number. */
    public record Corrected(int number, Entry entry, List<Correction> corrections) {}

    /** A topic or an author in so many entries; the name is one of those that the entries give. */
    public record Mentioned(String name, String slug, int count) {}

    /** More are a list that nobody reads, and the entries name them too. */
    private static final int MOST_MENTIONED = 24;
    /** So many renderings are still at hand when the pages are made, see {@link SiteView#rendering}. */
    private static final int RENDERED = 1_000;

    public Overview {
        corrections = List.copyOf(corrections);
        topics = List.copyOf(topics);
        authors = List.copyOf(authors);
    }

    public static Overview of(SiteView site, BlogHeader blog) {
        Archive archive = site.archive();
        boolean rendered = blog.entries().size() <= RENDERED;
        List<Corrected> corrections = new ArrayList<>();
        Map<String, Mentioned> topics = new LinkedHashMap<>();
        Map<String, Mentioned> authors = new LinkedHashMap<>();
        for (int n = blog.entries().from(); n < blog.entries().to(); n++) {
            Entry entry = rendered ? site.rendering(n).entry() : archive.entry(n);
            List<Correction> own = corrections(entry);
            if (!own.isEmpty()) {
                corrections.add(new Corrected(n, entry.with().body(List.of()).build(), own));
            }
            entry.topics().stream().distinct().forEach(topic -> count(topics, topic, archive.topicSlug(topic)));
            for (Byline author : entry.authors()) {
                count(authors, author.name(), archive.authorSlug(author.name()));
            }
        }
        return new Overview(corrections, most(topics), most(authors));
    }

    /** What an entry corrects: beside its words and among them. */
    private static List<Correction> corrections(Entry entry) {
        List<Correction> all = new ArrayList<>(entry.corrections());
        for (Block block : entry.body()) {
            if (block instanceof Block.Corrected corrected) {
                all.add(corrected.correction());
            }
        }
        return all;
    }

    private static void count(Map<String, Mentioned> counts, String name, String slug) {
        Mentioned before = counts.get(slug);
        counts.put(
                slug,
                before == null ? new Mentioned(name, slug, 1) : new Mentioned(before.name(), slug, before.count() + 1));
    }

    private static List<Mentioned> most(Map<String, Mentioned> counts) {
        return counts.values().stream()
                .sorted(Comparator.comparingInt(Mentioned::count).reversed().thenComparing(Mentioned::slug))
                .limit(MOST_MENTIONED)
                .toList();
    }
}
