package io.github.liveblogarchive;

import io.github.liveblogarchive.archive.store.Shard;
import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.report.ImportLog;
import io.github.liveblogarchive.report.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Gathers what the formats read until all parts of every blog are there. Entries lie in a file meanwhile, so that memory
 * holds their ids only, and one blog at a time where they are looked at.
 */
final class ImportSpool implements EntrySink, AutoCloseable {
    /** A blog with what is known of it so far. */
    static final class Gathered {
        private final Shard shard;
        private LiveBlog blog;
        private final Map<String, Shard.Piece> entries = new LinkedHashMap<>();
        private final Set<String> removed = new HashSet<>();
        private final Map<String, Long> states = new HashMap<>();
        private int handed;

        Gathered(Shard shard, LiveBlog blog) {
            this.shard = shard;
            this.blog = blog;
        }

        LiveBlog blog() {
            return blog;
        }

        List<Entry> entries() {
            flush(shard);
            return entries.values().stream().map(shard::entry).toList();
        }

        /** Puts in place of the blog and each of its entries what becomes of them. */
        void become(UnaryOperator<LiveBlog> ofBlog, UnaryOperator<Entry> ofEntry) {
            blog = ofBlog.apply(blog);
            flush(shard);
            entries.replaceAll((id, piece) -> {
                Entry before = shard.entry(piece);
                Entry after = ofEntry.apply(before);
                return after.equals(before) ? piece : shard.append(shard.bytes(after));
            });
        }

        /** How often an entry was handed in, the same one more than once included. */
        int handed() {
            return handed;
        }

        int repeated() {
            return handed - entries.size();
        }
    }

    private static final String DELETED = "entry deleted";
    private static final String EARLIER = "earlier state of an entry";

    private final Map<String, Gathered> blogs = new TreeMap<>();
    private final ImportLog log;
    private final Shard shard;

    ImportSpool(ImportLog log) throws IOException {
        this.log = log;
        this.shard = Shard.temporary(Files.createTempFile("liveblog", ".entries"));
    }

    /** By id, so that the order of files does not show. */
    List<Gathered> blogs() {
        return List.copyOf(blogs.values());
    }

    @Override
    public void blog(LiveBlog blog, Place place) {
        Gathered known = blogs.get(blog.id());
        if (known == null) {
            blogs.put(blog.id(), new Gathered(shard, blog));
        } else if (!known.blog.equals(blog)) {
            known.blog = BlogMerge.of(known.blog, blog);
            log.add(ImportLog.Kind.MERGED, blog.id(), place, "blog from several files", blog.title());
        }
    }

    @Override
    public void entry(String blogId, Entry entry, Place place) {
        Gathered blog = gathered(blogId, entry.id());
        if (blog.removed.contains(entry.id())) {
            log.add(ImportLog.Kind.SKIPPED, blogId, place, DELETED, entry.id());
            return;
        }
        blog.handed++;
        byte[] bytes = shard.bytes(entry);
        Shard.Piece known = blog.entries.get(entry.id());
        if (known == null) {
            blog.entries.put(entry.id(), shard.append(bytes));
            return;
        }
        flush(shard);
        if (!Arrays.equals(shard.raw(known), bytes)) {
            boolean later = isBetter(entry, shard.entry(known));
            if (later) {
                blog.entries.put(entry.id(), shard.append(bytes));
            }
            String detail = "entry " + entry.id() + (later ? ", this one kept" : ", the earlier one kept");
            log.add(ImportLog.Kind.MERGED, blogId, place, "entry in several versions", detail);
        }
    }

    @Override
    public void removed(String blogId, String entryId, Place place) {
        Gathered blog = gathered(blogId, entryId);
        if (blog.removed.add(entryId) && blog.entries.remove(entryId) != null) {
            blog.handed--;
            log.add(ImportLog.Kind.SKIPPED, blogId, place, DELETED, entryId);
        }
    }

    @Override
    public void entry(String blogId, Entry entry, long state, Place place) {
        Gathered blog = gathered(blogId, entry.id());
        long known = blog.states.getOrDefault(entry.id(), Long.MIN_VALUE);
        if (state < known || (state == known && blog.removed.contains(entry.id()))) {
            log.add(ImportLog.Kind.MERGED, blogId, place, EARLIER, entry.id());
            return;
        }
        if (state > known) {
            forget(blog, blogId, entry.id(), place);
            blog.states.put(entry.id(), state);
        }
        entry(blogId, entry, place);
    }

    @Override
    public void removed(String blogId, String entryId, long state, Place place) {
        Gathered blog = gathered(blogId, entryId);
        if (state < blog.states.getOrDefault(entryId, Long.MIN_VALUE)) {
            log.add(ImportLog.Kind.MERGED, blogId, place, EARLIER, entryId);
            return;
        }
        blog.states.put(entryId, state);
        removed(blogId, entryId, place);
    }

    private void forget(Gathered blog, String blogId, String entryId, Place place) {
        blog.removed.remove(entryId);
        if (blog.entries.remove(entryId) != null) {
            blog.handed--;
            log.add(ImportLog.Kind.MERGED, blogId, place, EARLIER, entryId);
        }
    }

    private Gathered gathered(String blogId, String entryId) {
        Gathered blog = blogs.get(blogId);
        if (blog == null) {
            throw new IllegalArgumentException("Entry \"" + entryId + "\" before its blog \"" + blogId + "\"");
        }
        return blog;
    }

    // The later version; where the source does not tell which is later, the one that says more.
    private static boolean isBetter(Entry again, Entry known) {
        int later = changed(again).compareTo(changed(known));
        return later != 0
                ? later > 0
                : again.toString().length() > known.toString().length();
    }

    private static void flush(Shard shard) {
        try {
            shard.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write what was read", e);
        }
    }

    @Override
    public void close() throws IOException {
        shard.close();
    }

    private static java.time.Instant changed(Entry entry) {
        return (entry.updated().isKnown() ? entry.updated() : entry.date()).at().toInstant();
    }
}
