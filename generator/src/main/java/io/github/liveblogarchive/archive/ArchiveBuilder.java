package io.github.liveblogarchive.archive;

import io.github.liveblogarchive.archive.gather.Coverage;
import io.github.liveblogarchive.archive.gather.CoverageOrder;
import io.github.liveblogarchive.archive.gather.EntryRow;
import io.github.liveblogarchive.archive.gather.GatheredBlog;
import io.github.liveblogarchive.archive.gather.NameBook;
import io.github.liveblogarchive.archive.store.Digests;
import io.github.liveblogarchive.archive.store.MediaFile;
import io.github.liveblogarchive.archive.store.Shard;
import io.github.liveblogarchive.archive.store.StaticFiles;
import io.github.liveblogarchive.model.Author;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.model.Topic;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Orders what was gathered and numbers it. */
final class ArchiveBuilder {
    private record Ready(GatheredBlog source, LiveBlog blog, List<EntryRow> rows) {}

    /** Under which names topics and authors stand. */
    record Names(NameBook topics, NameBook authors) {}

    private final Shard shard;
    private final Problems problems;
    private final NameBook topicNames;
    private final NameBook authorNames;
    private final Terms topics = new Terms();
    private final Terms authors = new Terms();
    private final Terms series = new Terms();
    private final Map<String, Topic> topicPages = new HashMap<>();
    private final Map<String, Author> authorPages = new HashMap<>();

    ArchiveBuilder(Shard shard, Problems problems, Names names, List<Topic> topicList, List<Author> authorList) {
        this.shard = shard;
        this.problems = problems;
        this.topicNames = names.topics();
        this.authorNames = names.authors();
        topicList.forEach(t -> topicPages.put(t.slug(), t));
        authorList.forEach(a -> authorPages.put(a.slug(), a));
    }

    Archive build(List<GatheredBlog> gathered, Map<String, MediaFile> media, StaticFiles statics) throws IOException {
        List<Ready> ready = new ArrayList<>(gathered.size());
        for (GatheredBlog source : gathered) {
            List<EntryRow> rows = CoverageOrder.sort(source.rows, source.blog.zone());
            LiveBlog blog = Coverage.complete(source.blog, rows);
            Coverage.check(blog, rows, source.place, problems);
            ready.add(new Ready(source, blog, rows));
        }
        ready.sort(Comparator.comparingLong((Ready r) -> Columns.second(r.blog.start()))
                .thenComparing(r -> r.blog.id()));
        Columns columns = new Columns();
        List<BlogHeader> headers = new ArrayList<>(ready.size());
        Map<String, BlogHeader> byId = new HashMap<>();
        Days days = new Days();
        for (Ready next : ready) {
            BlogHeader header = header(next, headers.size(), columns);
            headers.add(header);
            byId.put(header.id(), header);
            days.add(header, next.rows);
            index(header, next);
        }
        shard.flush();
        Addresses.check(headers, n -> ready.get(n).source.place, problems);
        Archive.Index index = new Archive.Index(
                topics.sorted(columns, headers),
                authors.sorted(columns, headers),
                series.sorted(columns, headers),
                days.sorted(),
                new TreeMap<>(media),
                statics,
                topicNames,
                authorNames,
                topicPages,
                authorPages);
        return new Archive(headers, byId, columns, shard, index);
    }

    private BlogHeader header(Ready next, int number, Columns columns) {
        LiveBlog blog = next.blog;
        byte[] bytes = shard.bytes(blog);
        List<String> digests = new ArrayList<>(next.rows.size() + 1);
        digests.add(Digests.of(bytes));
        next.rows.forEach(row -> digests.add(row.digest()));
        return new BlogHeader(
                number,
                blog.id(),
                blog.slug(),
                blog.title(),
                blog.start(),
                blog.end(),
                Coverage.modified(blog, next.rows),
                blog.zone(),
                blog.language(),
                blog.dir(),
                blog.standfirst(),
                next.source.topics.stream().map(NameBook.Named::slug).toList(),
                columns.add(number, Columns.second(blog.start()), next.rows),
                next.source.linksOut,
                !blog.aliases().isEmpty(),
                Digests.of(digests),
                shard.append(bytes));
    }

    private void index(BlogHeader header, Ready next) {
        new LinkedHashSet<>(next.source.topics).forEach(t -> topics.blog(t.slug(), t.name(), header.number()));
        new LinkedHashSet<>(next.source.authors).forEach(a -> authors.blog(a.slug(), a.name(), header.number()));
        if (!next.blog.series().isEmpty()) {
            series.blog(Slug.of(next.blog.series()), next.blog.series(), header.number());
        }
        int entry = header.entries().from();
        for (EntryRow row : next.rows) {
            for (NameBook.Named t : new LinkedHashSet<>(row.topics())) {
                topics.entry(t.slug(), t.name(), entry);
            }
            for (NameBook.Named a : new LinkedHashSet<>(row.authors())) {
                authors.entry(a.slug(), a.name(), entry);
            }
            entry++;
        }
    }
}
