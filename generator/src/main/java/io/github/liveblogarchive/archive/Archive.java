package io.github.liveblogarchive.archive;

import io.github.liveblogarchive.archive.gather.NameBook;
import io.github.liveblogarchive.archive.rows.Columns;
import io.github.liveblogarchive.archive.rows.IdTable;
import io.github.liveblogarchive.archive.store.Digests;
import io.github.liveblogarchive.archive.store.MediaFile;
import io.github.liveblogarchive.archive.store.Shard;
import io.github.liveblogarchive.archive.store.StaticFiles;
import io.github.liveblogarchive.model.Author;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Topic;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Everything that the sources say, ordered; made by {@link Intake}. Blogs are numbered from 0, oldest first; entries
 * are numbered through the whole archive, blog by blog, each blog's in the order of coverage. Bodies lie on disk and
 * are read when asked for, by any number of threads.
 */
public final class Archive implements AutoCloseable {
    /**
     * Entries of one blog on one day, in coverage order; the day is the blog's own.
     *
     * @param slices one where the blog goes by the clock; an order of the editors may come back to a day
     */
    public record DaySlice(int blog, List<Slice> slices) {
        public DaySlice {
            slices = List.copyOf(slices);
        }

        public int size() {
            return slices.stream().mapToInt(Slice::size).sum();
        }

        /** The numbers of the entries from one place in their order to another, which is not among them. */
        public IntStream entries(int from, int to) {
            IntStream.Builder numbers = IntStream.builder();
            int before = 0;
            for (Slice slice : slices) {
                Slice part = slice.part(Math.max(0, from - before), Math.max(0, to - before));
                for (int number = part.from(); number < part.to(); number++) {
                    numbers.add(number);
                }
                before += slice.size();
            }
            return numbers.build();
        }
    }

    private final List<BlogHeader> blogs;
    private final Map<String, BlogHeader> byId;
    private final Columns columns;
    private final IdTable ids;
    private final Shard shard;
    private final Index index;

    /** What was found on the way: terms by slug, days in order, media by source path. */
    record Index(
            Map<String, Term> topics,
            Map<String, Term> authors,
            Map<String, Term> series,
            NavigableMap<LocalDate, List<DaySlice>> days,
            Map<String, MediaFile> media,
            long siteMedia,
            StaticFiles statics,
            NameBook topicNames,
            NameBook authorNames,
            Map<String, Topic> topicPages,
            Map<String, Author> authorPages) {}

    Archive(List<BlogHeader> blogs, Columns columns, IdTable ids, Shard shard, Index index) {
        this.blogs = List.copyOf(blogs);
        Map<String, BlogHeader> found = new HashMap<>();
        blogs.forEach(blog -> found.put(blog.id(), blog));
        this.byId = found;
        this.columns = columns;
        this.ids = ids;
        this.shard = shard;
        this.index = index;
    }

    public List<BlogHeader> blogs() {
        return blogs;
    }

    public Optional<BlogHeader> blog(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public LiveBlog liveBlog(BlogHeader header) {
        LiveBlog blog = shard.blog(header.piece());
        return blog.with()
                .slug(header.slug())
                .start(header.start())
                .end(header.end())
                .build();
    }

    public int entryCount() {
        return columns.size();
    }

    public Entry entry(int number) {
        return shard.entry(columns.piece(number));
    }

    /** An entry with all that it has but its body, for less than {@link #entry} costs. */
    public Entry entryHead(int number) {
        return shard.head(columns.piece(number));
    }

    /** How many bytes an entry takes on disk; without reading it. */
    public int entryBytes(int number) {
        return columns.piece(number).length();
    }

    /** The blog that an entry belongs to. */
    public BlogHeader blogOf(int entry) {
        return blogs.get(columns.blog(entry));
    }

    public String entryId(int entry) {
        return columns.id(entry);
    }

    public boolean isKey(int entry) {
        return columns.isKey(entry);
    }

    public boolean isPinned(int entry) {
        return columns.isPinned(entry);
    }

    /** The number of an entry by its id. */
    public Optional<Integer> entryNumber(BlogHeader blog, String entryId) {
        int number = ids.find(blog.number(), entryId);
        return number < 0 ? Optional.empty() : Optional.of(number);
    }

    /** Topics by slug, sorted by it. */
    public Map<String, Term> topics() {
        return index.topics();
    }

    /** Authors by slug, sorted by it. */
    public Map<String, Term> authors() {
        return index.authors();
    }

    /** Series by slug, sorted by it. */
    public Map<String, Term> series() {
        return index.series();
    }

    /** Days with coverage, oldest first. */
    public NavigableMap<LocalDate, List<DaySlice>> days() {
        return index.days();
    }

    /** Media files in use, by their path below the content folder. */
    public Map<String, MediaFile> media() {
        return index.media();
    }

    /** Of the files that the site's own files name, in 64 bits: their paths, bytes and sizes. */
    public long siteMedia() {
        return index.siteMedia();
    }

    /** The owner's own files, published as they are. */
    public StaticFiles statics() {
        return index.statics();
    }

    /** The slug under which a topic stands, whatever spelling or alias a source uses. */
    public String topicSlug(String name) {
        return index.topicNames().named(name).slug();
    }

    /** The slug under which an author stands, whatever spelling or alias a source uses. */
    public String authorSlug(String name) {
        return index.authorNames().named(name).slug();
    }

    /** The newest entries with a known time, newest first. */
    public List<Integer> newest(int count) {
        return columns.newest(count);
    }

    /** Seconds since 1970 of an entry, those of the entry before it where its own time is unknown. */
    public long second(int entry) {
        return columns.second(entry);
    }

    /** When an entry was published, as it says itself; without reading it. */
    public Moment date(int entry) {
        return columns.date(entry);
    }

    /** When an entry was last changed, else when it was published, as it says itself; without reading it. */
    public Moment modified(int entry) {
        return columns.isUpdated(entry) ? columns.updated(entry) : columns.date(entry);
    }

    /** Of all that the source says of an entry, in hex; without reading it. */
    public String entryDigest(int entry) {
        return columns.digest(entry);
    }

    /** The same in 64 bits, where there are millions of them. */
    public long entryPrint(int entry) {
        return Digests.mixed(columns.digestHigh(entry), columns.digestLow(entry));
    }

    /** What topics.yaml says, by slug. */
    public Optional<Topic> topicPage(String slug) {
        return Optional.ofNullable(index.topicPages().get(slug));
    }

    /** What authors.yaml says, by slug. */
    public Optional<Author> authorPage(String slug) {
        return Optional.ofNullable(index.authorPages().get(slug));
    }

    @Override
    public void close() throws IOException {
        shard.close();
    }
}
