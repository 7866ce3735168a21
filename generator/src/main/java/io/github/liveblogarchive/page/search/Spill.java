package io.github.liveblogarchive.page.search;

import io.github.liveblogarchive.archive.BlogHeader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * The words of all live blogs on their way into the index: a file a parcel in the work folder, to which each live blog
 * adds when its pages are made, in whatever order.
 */
final class Spill {
    private static final int LOCKS = 64;
    private static final int HEADER = 12;
    private static final int MOST_WAITING = 1 << 18;

    /** Takes the parcels of one slot. */
    interface Sink {
        void slot(int day, int place, byte[][] parcels);
    }

    /** Words of one slot in a parcel's bytes, from one place to another. */
    record Section(int day, int place, int from, int to) {}

    /** A parcel with its sections in the order of time. */
    static final class Parcel {
        private final byte[] bytes;
        private final List<Section> sections;

        Parcel(byte[] bytes, List<Section> sections) {
            this.bytes = bytes;
            this.sections = sections;
        }

        byte[] bytes() {
            return bytes;
        }

        List<Section> sections() {
            return sections;
        }
    }

    private final Path folder;
    private final BitSet done = new BitSet();
    private final Object[] locks = new Object[LOCKS];
    /** What each parcel's file gets next; a file is opened for much at once. */
    private final Bytes[] waiting = new Bytes[Terms.PARCELS];

    Spill(Path folder) {
        this.folder = folder;
        for (int i = 0; i < LOCKS; i++) {
            locks[i] = new Object();
        }
        for (int i = 0; i < Terms.PARCELS; i++) {
            waiting[i] = new Bytes();
        }
    }

    /** Adds a live blog unless it was added before; when this returns it is there, whoever added it. */
    void add(BlogHeader blog, Consumer<Sink> words) {
        synchronized (locks[blog.number() % LOCKS]) {
            if (!isDone(blog.number())) {
                words.accept(this::append);
                synchronized (done) {
                    done.set(blog.number());
                }
            }
        }
    }

    private boolean isDone(int blog) {
        synchronized (done) {
            return done.get(blog);
        }
    }

    private void append(int day, int place, byte[][] parcels) {
        for (int i = 0; i < parcels.length; i++) {
            byte[] header = ByteBuffer.allocate(HEADER)
                    .putInt(parcels[i].length)
                    .putInt(day)
                    .putInt(place)
                    .array();
            synchronized (waiting[i]) {
                waiting[i].bytes(header, 0, HEADER).bytes(parcels[i], 0, parcels[i].length);
                if (waiting[i].size() > MOST_WAITING) {
                    flush(i);
                }
            }
        }
    }

    private void flush(int parcel) {
        ByteBuffer bytes = ByteBuffer.wrap(waiting[parcel].take());
        waiting[parcel].clear();
        try (FileChannel file = FileChannel.open(file(parcel), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(int parcel) {
        return folder.resolve("search-" + parcel + ".bin");
    }

    /** A parcel, once all live blogs were added. */
    Parcel parcel(int number) {
        synchronized (waiting[number]) {
            flush(number);
        }
        try {
            byte[] bytes = Files.readAllBytes(file(number));
            List<Section> sections = new ArrayList<>();
            ByteBuffer records = ByteBuffer.wrap(bytes);
            while (records.hasRemaining()) {
                int length = records.getInt();
                int day = records.getInt();
                int place = records.getInt();
                sections.add(new Section(day, place, records.position(), records.position() + length));
                records.position(records.position() + length);
            }
            sections.sort(Comparator.comparingInt(Section::day).thenComparingInt(Section::place));
            return new Parcel(bytes, sections);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
