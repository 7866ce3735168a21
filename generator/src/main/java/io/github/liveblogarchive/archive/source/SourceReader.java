package io.github.liveblogarchive.archive.source;

import io.github.liveblogarchive.archive.rows.Columns;
import io.github.liveblogarchive.archive.rows.Rows;
import io.github.liveblogarchive.archive.store.RecordReader;
import io.github.liveblogarchive.archive.store.Shard;
import io.github.liveblogarchive.model.Direction;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** Tells again what {@link SourceWriter} wrote down of a source. */
public final class SourceReader {
    /** Takes what a source told, in the order in which it told it. */
    public interface Told {
        void blog(BlogRow blog, Place place);

        /**
         * An entry of the last blog.
         *
         * @param row where its columns are
         * @param topics as written
         * @param authors their names as written
         */
        void entry(int row, List<String> topics, List<String> authors, Place place);

        /** As {@link io.github.liveblogarchive.input.EntrySink#reference} has it. */
        void reference(String blogId, String target, String base, Place place);

        void problem(Problem problem);

        /** A file that was read with the source. */
        void alsoRead(String file);

        void end();
    }

    /** To be raised when anything is written down in another way. */
    static final int FORMAT = 1;

    static final int BLOG = 1;
    static final int ENTRY = 2;
    static final int REFERENCE = 3;
    static final int PROBLEM = 4;
    static final int SURPLUS = 5;
    static final int ALSO_READ = 6;
    static final int KEY = 1;
    static final int PINNED = 2;
    static final int ORDERED = 4;

    static final List<Moment.Precision> PRECISIONS = List.of(Moment.Precision.values());
    static final List<Direction> DIRECTIONS = List.of(Direction.values());
    static final List<Problem.Level> LEVELS = List.of(Problem.Level.values());
    static final List<Code> CODES = List.of(Code.values());

    private final Shard shard;
    private final Taken taken;
    private final Rows rows;
    private final Told told;
    private final Words words = new Words();
    private final Words places = new Words();
    private Moment.Precision precision = Moment.Precision.UNKNOWN;
    private long second;
    private int nano;
    private int offset;
    private int line;
    private long digestHigh;
    private long digestLow;
    private int extent = -1;
    private int at;

    /** @param rows gets the entries' columns; the blog of an entry is left to who is told of it */
    public SourceReader(Shard shard, Taken taken, Rows rows, Told told) {
        this.shard = shard;
        this.taken = taken;
        this.rows = rows;
        this.told = told;
    }

    public void read() {
        for (Shard.Piece piece : taken.told()) {
            RecordReader from = section(shard, piece);
            while (!from.isAtEnd()) {
                event(from);
            }
        }
        told.end();
    }

    /** The bytes of a piece, once they are known to be those that were written. */
    static RecordReader section(Shard shard, Shard.Piece piece) {
        byte[] bytes = shard.raw(piece);
        RecordReader whole = new RecordReader(bytes, 0, bytes.length);
        RecordReader section = whole.section();
        // Bytes that a fall of the machine left as zeros would be an empty section, and its sum is right.
        if (!whole.isAtEnd()) {
            throw RecordReader.damaged("it is longer than what was written there");
        }
        return section;
    }

    private void event(RecordReader from) {
        int kind = from.readByte();
        switch (kind) {
            case BLOG -> blog(from);
            case ENTRY -> entry(from);
            case REFERENCE -> {
                String blog = words.read(from);
                String target = from.text();
                String base = words.read(from);
                told.reference(blog, target, base, place(from));
            }
            case PROBLEM -> {
                Problem.Level level = from.choice(LEVELS);
                Code code = from.choice(CODES);
                String message = from.text();
                String hint = from.text();
                told.problem(new Problem(level, code, place(from), message, hint));
            }
            case SURPLUS -> {
                Problem counted = new Problem(from.choice(LEVELS), from.choice(CODES), Place.NONE, "", "");
                for (long more = from.count(); more > 0; more--) {
                    told.problem(counted);
                }
            }
            case ALSO_READ -> told.alsoRead(from.text());
            default -> throw RecordReader.damaged("nothing has the number " + kind);
        }
    }

    private void blog(RecordReader from) {
        String id = from.text();
        String slug = from.text();
        String title = from.text();
        Moment start = moment(from);
        Moment end = moment(from);
        ZoneId zone = ZoneId.of(words.read(from));
        String language = words.read(from);
        Direction dir = from.choice(DIRECTIONS);
        String standfirst = from.text();
        List<String> topics = words.readList(from);
        List<String> authors = words.readList(from);
        String series = from.text();
        boolean hasAliases = from.readByte() != 0;
        Shard.Piece piece = record(from);
        told.blog(
                new BlogRow(
                        id,
                        slug,
                        title,
                        start,
                        end,
                        zone,
                        language,
                        dir,
                        standfirst,
                        topics,
                        authors,
                        series,
                        hasAliases,
                        piece,
                        digestHigh,
                        digestLow),
                place(from));
    }

    private void entry(RecordReader from) {
        Columns columns = rows.columns();
        int flags = from.readByte();
        int row = columns.add(from.text(columns.pool()), 0, (flags & KEY) != 0, (flags & PINNED) != 0);
        if (time(from)) {
            columns.date(row, precision, second, nano, offset);
        }
        if (time(from)) {
            columns.updated(row, precision, second, nano, offset);
        }
        if ((flags & ORDERED) != 0) {
            rows.order(row, from.decimal());
        }
        Shard.Piece piece = record(from);
        columns.record(row, piece.offset(), piece.length(), digestHigh, digestLow);
        List<String> topics = words.readList(from);
        List<String> authors = words.readList(from);
        told.entry(row, topics, authors, place(from));
    }

    private Shard.Piece record(RecordReader from) {
        if (from.readByte() != 0) {
            extent++;
            at = 0;
        }
        int length = (int) from.count();
        digestHigh = from.fixedLong();
        digestLow = from.fixedLong();
        if (extent < 0 || extent >= taken.bodies().size()) {
            throw RecordReader.damaged("a record lies nowhere");
        }
        Shard.Piece piece = new Shard.Piece(taken.bodies().get(extent).offset() + at, length);
        at += length;
        return piece;
    }

    private boolean time(RecordReader from) {
        precision = from.choice(PRECISIONS);
        if (precision == Moment.Precision.UNKNOWN) {
            return false;
        }
        second += from.number();
        nano = (int) from.count();
        offset = (int) from.number();
        return true;
    }

    private Moment moment(RecordReader from) {
        if (!time(from)) {
            return Moment.UNKNOWN;
        }
        try {
            Instant instant = Instant.ofEpochSecond(second, nano);
            return new Moment(precision, OffsetDateTime.ofInstant(instant, ZoneOffset.ofTotalSeconds(offset)));
        } catch (DateTimeException e) {
            throw RecordReader.damaged("it holds no date: " + e.getMessage());
        }
    }

    private Place place(RecordReader from) {
        String file = places.read(from);
        line += (int) from.number();
        int column = (int) from.count();
        return new Place(file, line, column, places.read(from));
    }
}
