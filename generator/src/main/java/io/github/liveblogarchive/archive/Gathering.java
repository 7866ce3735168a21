package io.github.liveblogarchive.archive;

import io.github.liveblogarchive.archive.gather.Coverage;
import io.github.liveblogarchive.archive.gather.CoverageOrder;
import io.github.liveblogarchive.archive.gather.GatheredBlog;
import io.github.liveblogarchive.archive.gather.LongCoverage;
import io.github.liveblogarchive.archive.gather.MediaFinder;
import io.github.liveblogarchive.archive.gather.NameBook;
import io.github.liveblogarchive.archive.gather.TopicCheck;
import io.github.liveblogarchive.archive.rows.Columns;
import io.github.liveblogarchive.archive.rows.Ints;
import io.github.liveblogarchive.archive.rows.Rows;
import io.github.liveblogarchive.archive.source.BlogRow;
import io.github.liveblogarchive.archive.source.SourceReader;
import io.github.liveblogarchive.archive.store.Digests;
import io.github.liveblogarchive.archive.store.MediaFile;
import io.github.liveblogarchive.input.SiteFiles;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problem;
import io.github.liveblogarchive.report.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Brings together what the sources told, one after the other in the order of their files, so that whatever depends on
 * more than one of them is decided the same way however they were read.
 */
final class Gathering implements SourceReader.Told {
    private final Problems problems;
    private final MediaFinder media;
    private final NameBook topics;
    private final NameBook authors;
    private final TopicCheck topicCheck;
    private final Rows rows = new Rows();
    private final Map<String, Place> blogPlaces = new HashMap<>();
    private final List<GatheredBlog> blogs = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final Set<String> alsoRead = new HashSet<>();
    /** The row, plus 1, that named a term last, so that none is counted twice for one entry. */
    private final Ints named = new Ints();

    private int[] order = new int[64];
    private int[] terms = new int[16];
    private Optional<GatheredBlog> open = Optional.empty();
    private LongCoverage years = new LongCoverage();
    private long siteMedia;

    Gathering(SiteFiles files, MediaFinder media, Problems problems) {
        this.problems = problems;
        this.media = media;
        this.topics = NameBook.ofTopics(files.topics());
        this.authors = NameBook.ofAuthors(files.authors());
        this.topicCheck = new TopicCheck(topics, files.settings().knownTopicsOnly(), problems);
    }

    @Override
    public void blog(BlogRow blog, Place place) {
        end();
        GatheredBlog now = new GatheredBlog(blog, place, rows.columns().size());
        for (String topic : blog.topics()) {
            topicCheck.check(topic, place);
            now.topics.add(topics.number(topic));
        }
        blog.authors().forEach(author -> now.authors.add(authors.number(author)));
        open = Optional.of(now);
        Place before = blogPlaces.putIfAbsent(blog.id(), place);
        if (before == null) {
            blogs.add(now);
        } else {
            problems.error(
                    Code.DUPLICATE_ID,
                    place,
                    "The live blog \"" + blog.id() + "\" was read before, from " + before + ".",
                    "Give one of them another id.");
        }
    }

    @Override
    public void entry(int row, List<String> entryTopics, List<String> entryAuthors, Place place) {
        int count = 0;
        for (String topic : entryTopics) {
            topicCheck.check(topic, place);
            count = term(row, topics.number(topic) * 2, count);
        }
        for (String author : entryAuthors) {
            count = term(row, authors.number(author) * 2 + 1, count);
        }
        rows.terms(row, terms, count);
        Coverage.check(rows.columns(), row, place, problems);
        years.entry(rows.columns(), row, place);
    }

    private int term(int row, int number, int count) {
        if (named.get(number) == row + 1) {
            return count;
        }
        named.set(number, row + 1);
        if (count == terms.length) {
            terms = Arrays.copyOf(terms, count * 2);
        }
        terms[count] = number;
        return count + 1;
    }

    @Override
    public void reference(String blogId, String target, String base, Place place) {
        if (target.startsWith("#") || target.startsWith("blog:")) {
            references.add(new Reference(blogId, target, place));
            open.filter(blog -> target.startsWith("blog:") && blog.linksOut.size() <= BlogHeader.MOST_LINKS)
                    .ifPresent(blog -> blog.linksOut.add(target));
        } else {
            media.find(target, base, place).ifPresent(this::names);
        }
    }

    // Whoever names a file is made anew where the file is another one, and nobody else.
    private void names(MediaFile file) {
        open.ifPresentOrElse(blog -> blog.media = mixed(blog.media, file), () -> siteMedia = mixed(siteMedia, file));
    }

    private static long mixed(long print, MediaFile file) {
        long named = Digests.mixed(Digests.mixed(print, file.source()), file.digest());
        return Digests.mixed(Digests.mixed(named, file.width()), file.height());
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    @Override
    public void alsoRead(String file) {
        alsoRead.add(file);
    }

    @Override
    public void end() {
        open.ifPresent(this::complete);
        open = Optional.empty();
    }

    private void complete(GatheredBlog blog) {
        Columns columns = rows.columns();
        blog.to = columns.size();
        years.check(blog.blog, columns, problems);
        years = new LongCoverage();
        if (blog.from == blog.to) {
            problems.warning(
                    Code.NO_ENTRIES,
                    blog.place,
                    "The live blog \"" + blog.blog.title() + "\" has no entries.",
                    "Add entries, or take it out of the content folder.");
        }
        int[] sorted = CoverageOrder.sort(rows, blog.from, blog.to, blog.blog.zone());
        Coverage coverage = Coverage.of(columns, sorted);
        blog.start = blog.blog.start().isKnown() ? blog.blog.start() : coverage.first();
        blog.end = blog.blog.end().isKnown() ? blog.blog.end() : coverage.last();
        blog.modified = Coverage.newer(Coverage.newer(blog.start, blog.end), coverage.modified());
        Coverage.check(blog.start, blog.end, blog.place, problems);
        blog.second = Columns.second(blog.start);
        long second = blog.second;
        for (int row : sorted) {
            if (columns.isDated(row)) {
                second = columns.second(row);
            } else {
                columns.placeUndated(row, second);
            }
        }
        if (blog.to > order.length) {
            order = Arrays.copyOf(order, Math.max(blog.to, order.length + (order.length >> 1)));
        }
        System.arraycopy(sorted, 0, order, blog.from, sorted.length);
    }

    /** A file that no format knows is told of, unless a source uses it. */
    void leftOver(String file) {
        if (!media.isNamed(file) && !alsoRead.contains(file)) {
            problems.note(
                    Code.UNUSED_FILE,
                    Place.file(file),
                    "This file is no live blog, and no entry uses it: it is not published.",
                    "");
        }
    }

    Rows rows() {
        return rows;
    }

    List<GatheredBlog> blogs() {
        return blogs;
    }

    List<Reference> references() {
        return references;
    }

    /** Of the files that the site's own files name, in order. */
    long siteMedia() {
        return siteMedia;
    }

    NameBook topics() {
        return topics;
    }

    NameBook authors() {
        return authors;
    }

    /** Puts all rows into the order of some blogs, each blog's into the order of coverage. */
    Rows rows(List<GatheredBlog> inOrder) {
        int[] all =
                new int[inOrder.stream().mapToInt(blog -> blog.to - blog.from).sum()];
        int at = 0;
        for (int number = 0; number < inOrder.size(); number++) {
            GatheredBlog blog = inOrder.get(number);
            System.arraycopy(order, blog.from, all, at, blog.to - blog.from);
            for (int i = blog.from; i < blog.to; i++) {
                rows.columns().blog(i, number);
            }
            at += blog.to - blog.from;
        }
        rows.arrange(all);
        return rows;
    }
}
