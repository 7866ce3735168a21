package io.github.liveblogarchive.archive.rows;

import io.github.liveblogarchive.archive.store.Shard;
import io.github.liveblogarchive.archive.store.TextPool;
import io.github.liveblogarchive.model.Moment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.PriorityQueue;

/** What is kept in memory of every entry, a column a fact: some 60 bytes an entry and its id. */
public final class Columns {
    private static final int KEY = 1;
    private static final int PINNED = 2;
    private static final int DATE_SHIFT = 2;
    private static final int UPDATED_SHIFT = 4;
    private static final int PRECISION = 3;
    private static final List<Moment.Precision> PRECISIONS = List.of(Moment.Precision.values());

    private final TextPool pool = new TextPool();
    private final Ints ids = new Ints();
    private final Ints flags = new Ints();
    private final Ints blogs = new Ints();
    private final Longs offsets = new Longs();
    private final Ints lengths = new Ints();
    private final Longs digestsHigh = new Longs();
    private final Longs digestsLow = new Longs();
    private final Times dates = new Times();
    private final Times updates = new Times();
    private int size;

    /** The parts of moments: second since 1970, nanosecond, offset of its zone in seconds. */
    private static final class Times {
        private final Longs seconds = new Longs();
        private final Ints nanos = new Ints();
        private final Ints offsets = new Ints();

        void set(int row, long second, int nano, int offset) {
            seconds.set(row, second);
            nanos.set(row, nano);
            offsets.set(row, offset);
        }

        Moment moment(int row, Moment.Precision precision) {
            ZoneOffset offset = ZoneOffset.ofTotalSeconds(offsets.get(row));
            return new Moment(
                    precision,
                    OffsetDateTime.ofInstant(Instant.ofEpochSecond(seconds.get(row), nanos.get(row)), offset));
        }

        void arrange(int[] order) {
            seconds.arrange(order);
            nanos.arrange(order);
            offsets.arrange(order);
        }
    }

    /** Seconds since 1970; unknown times come before all others. */
    public static long second(Moment moment) {
        return moment.isKnown() ? moment.at().toEpochSecond() : Long.MIN_VALUE;
    }

    public TextPool pool() {
        return pool;
    }

    /** A new row for an entry; its date is unknown until it is said. */
    public int add(int id, int blog, boolean key, boolean pinned) {
        ids.set(size, id);
        blogs.set(size, blog);
        flags.set(size, (key ? KEY : 0) | (pinned ? PINNED : 0));
        return size++;
    }

    public void date(int row, Moment.Precision precision, long second, int nano, int offset) {
        flags.set(row, flags.get(row) | (PRECISIONS.indexOf(precision) << DATE_SHIFT));
        dates.set(row, second, nano, offset);
    }

    public void updated(int row, Moment.Precision precision, long second, int nano, int offset) {
        flags.set(row, flags.get(row) | (PRECISIONS.indexOf(precision) << UPDATED_SHIFT));
        updates.set(row, second, nano, offset);
    }

    public void record(int row, long offset, int length, long digestHigh, long digestLow) {
        offsets.set(row, offset);
        lengths.set(row, length);
        digestsHigh.set(row, digestHigh);
        digestsLow.set(row, digestLow);
    }

    public void blog(int row, int blog) {
        blogs.set(row, blog);
    }

    /** Says where among the others an entry of unknown time stands. */
    public void placeUndated(int row, long second) {
        dates.seconds.set(row, second);
    }

    /** Puts the rows into an order; those that are not in it are forgotten. */
    public void arrange(int[] order) {
        ids.arrange(order);
        flags.arrange(order);
        blogs.arrange(order);
        offsets.arrange(order);
        lengths.arrange(order);
        digestsHigh.arrange(order);
        digestsLow.arrange(order);
        dates.arrange(order);
        updates.arrange(order);
        size = order.length;
    }

    public int size() {
        return size;
    }

    public String id(int row) {
        return pool.text(ids.get(row));
    }

    boolean hasId(int row, byte[] id) {
        return pool.equals(ids.get(row), id);
    }

    boolean sameId(int one, int other) {
        return pool.equals(ids.get(one), ids.get(other));
    }

    int idHash(int row) {
        return pool.hash(ids.get(row));
    }

    static byte[] bytes(String id) {
        return id.getBytes(StandardCharsets.UTF_8);
    }

    public int blog(int row) {
        return blogs.get(row);
    }

    public boolean isKey(int row) {
        return (flags.get(row) & KEY) != 0;
    }

    public boolean isPinned(int row) {
        return (flags.get(row) & PINNED) != 0;
    }

    public Moment.Precision datePrecision(int row) {
        return PRECISIONS.get(flags.get(row) >> DATE_SHIFT & PRECISION);
    }

    public Moment.Precision updatedPrecision(int row) {
        return PRECISIONS.get(flags.get(row) >> UPDATED_SHIFT & PRECISION);
    }

    public boolean isDated(int row) {
        return datePrecision(row) != Moment.Precision.UNKNOWN;
    }

    public boolean isUpdated(int row) {
        return updatedPrecision(row) != Moment.Precision.UNKNOWN;
    }

    /** Seconds since 1970 of the date, of what stands before it where it has none. */
    public long second(int row) {
        return dates.seconds.get(row);
    }

    public int nano(int row) {
        return dates.nanos.get(row);
    }

    public int offset(int row) {
        return dates.offsets.get(row);
    }

    public long updatedSecond(int row) {
        return updates.seconds.get(row);
    }

    public int updatedNano(int row) {
        return updates.nanos.get(row);
    }

    public int updatedOffset(int row) {
        return updates.offsets.get(row);
    }

    public Moment date(int row) {
        return isDated(row) ? dates.moment(row, datePrecision(row)) : Moment.UNKNOWN;
    }

    public Moment updated(int row) {
        return isUpdated(row) ? updates.moment(row, updatedPrecision(row)) : Moment.UNKNOWN;
    }

    public Shard.Piece piece(int row) {
        return new Shard.Piece(offsets.get(row), lengths.get(row));
    }

    public long digestHigh(int row) {
        return digestsHigh.get(row);
    }

    public long digestLow(int row) {
        return digestsLow.get(row);
    }

    /** Of all that its source says, in hex. */
    public String digest(int row) {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(digestHigh(row)) + hex.toHexDigits(digestLow(row));
    }

    /** The newest entries with a known time, newest first; one pass, whatever the number of entries. */
    public List<Integer> newest(int count) {
        PriorityQueue<Integer> newest = new PriorityQueue<>(this::compareAge);
        for (int n = 0; n < size && count > 0; n++) {
            if (second(n) == Long.MIN_VALUE) {
                continue;
            }
            if (newest.size() < count) {
                newest.add(n);
            } else if (second(n) >= second(newest.element())) {
                newest.poll();
                newest.add(n);
            }
        }
        int[] sorted = newest.stream().mapToInt(Integer::intValue).toArray();
        IntSort.sort(sorted, 0, sorted.length, (a, b) -> compareAge(b, a));
        return Arrays.stream(sorted).boxed().toList();
    }

    private int compareAge(int a, int b) {
        int bySecond = Long.compare(second(a), second(b));
        return bySecond != 0 ? bySecond : Integer.compare(a, b);
    }
}
