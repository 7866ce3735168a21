package io.github.liveblogarchive.archive;

import io.github.liveblogarchive.archive.gather.GatheredBlog;
import io.github.liveblogarchive.archive.gather.MediaFinder;
import io.github.liveblogarchive.archive.gather.NameBook;
import io.github.liveblogarchive.archive.rows.Columns;
import io.github.liveblogarchive.archive.rows.IdTable;
import io.github.liveblogarchive.archive.rows.Rows;
import io.github.liveblogarchive.archive.source.BlogRow;
import io.github.liveblogarchive.archive.store.Digests;
import io.github.liveblogarchive.archive.store.Shard;
import io.github.liveblogarchive.input.SiteFiles;
import io.github.liveblogarchive.model.Author;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.model.Topic;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Orders what was gathered and numbers it. */
final class ArchiveBuilder {
    private final Gathering gathering;
    private final SiteFiles files;
    private final Problems problems;
    private final Terms topics;
    private final Terms authors;
    private final Terms series;
    private final NameBook seriesNames = NameBook.ofTopics(List.of());

    ArchiveBuilder(Gathering gathering, SiteFiles files, Problems problems) {
        this.gathering = gathering;
        this.files = files;
        this.problems = problems;
        this.topics = new Terms(gathering.topics());
        this.authors = new Terms(gathering.authors());
        this.series = new Terms(seriesNames);
    }

    Archive build(Shard shard, MediaFinder media) {
        List<GatheredBlog> blogs = new ArrayList<>(gathering.blogs());
        blogs.sort(Comparator.comparingLong((GatheredBlog b) -> b.second).thenComparing(b -> b.blog.id()));
        Rows rows = gathering.rows(blogs);
        Columns columns = rows.columns();
        List<BlogHeader> headers = new ArrayList<>(blogs.size());
        Days days = new Days(columns);
        int from = 0;
        for (GatheredBlog blog : blogs) {
            Slice entries = new Slice(from, from + blog.to - blog.from);
            BlogHeader header = header(blog, headers.size(), entries, columns);
            headers.add(header);
            days.add(header);
            index(header, blog, rows);
            from = entries.to();
        }
        Addresses.check(headers, n -> blogs.get(n).place, problems);
        IdTable ids = new IdTable(
                columns,
                entry -> problems.error(
                        Code.DUPLICATE_ID,
                        blogs.get(columns.blog(entry)).place,
                        "Two entries have the id \"" + columns.id(entry) + "\".",
                        "Give one of them another id."));
        Map<String, Topic> topicPages = new HashMap<>();
        files.topics().forEach(topic -> topicPages.put(topic.slug(), topic));
        Map<String, Author> authorPages = new HashMap<>();
        files.authors().forEach(author -> authorPages.put(author.slug(), author));
        Archive.Index index = new Archive.Index(
                topics.sorted(columns, headers),
                authors.sorted(columns, headers),
                series.sorted(columns, headers),
                days.sorted(),
                new TreeMap<>(media.found()),
                gathering.siteMedia(),
                media.statics(),
                gathering.topics(),
                gathering.authors(),
                topicPages,
                authorPages);
        return new Archive(headers, columns, ids, shard, index);
    }

    private BlogHeader header(GatheredBlog gathered, int number, Slice entries, Columns columns) {
        BlogRow blog = gathered.blog;
        LongStream digests = IntStream.range(entries.from() * 2, entries.to() * 2)
                .mapToLong(i -> (i & 1) == 0 ? columns.digestHigh(i >> 1) : columns.digestLow(i >> 1));
        return new BlogHeader(
                number,
                blog.id(),
                blog.slug().isEmpty() ? Slug.ofId(blog.id()) : blog.slug(),
                blog.title(),
                gathered.start,
                gathered.end,
                gathered.modified,
                blog.zone(),
                blog.language(),
                blog.dir(),
                blog.standfirst(),
                blog.topics().stream()
                        .map(topic -> gathering.topics().named(topic).slug())
                        .toList(),
                entries,
                List.copyOf(gathered.linksOut),
                gathered.media,
                blog.hasAliases(),
                Digests.of(LongStream.concat(LongStream.of(blog.digestHigh(), blog.digestLow()), digests)),
                blog.piece());
    }

    private void index(BlogHeader header, GatheredBlog gathered, Rows rows) {
        int blog = -1 - header.number();
        gathered.topics.forEach(topic -> topics.add(topic, blog));
        gathered.authors.forEach(author -> authors.add(author, blog));
        String inSeries = gathered.blog.series();
        if (!inSeries.isEmpty()) {
            series.add(seriesNames.number(inSeries), blog);
        }
        for (int entry = header.entries().from(); entry < header.entries().to(); entry++) {
            for (int term : rows.terms(entry)) {
                ((term & 1) == 0 ? topics : authors).add(term >> 1, entry);
            }
        }
    }
}
