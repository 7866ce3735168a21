package io.github.liveblogarchive.archive.source;

import io.github.liveblogarchive.archive.store.Digests;
import io.github.liveblogarchive.archive.store.RecordWriter;
import io.github.liveblogarchive.archive.store.Shard;
import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.model.Byline;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problem;
import io.github.liveblogarchive.report.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes down what a format hands out of one source while it comes, in order, for {@link SourceReader}: records into the
 * shard, and beside them all that must be known before any of them is asked for. Nothing is decided here that another
 * source could have a say in, so that sources can be read at the same time, and need not be read again.
 */
public final class SourceWriter implements EntrySink {
    private static final int CHUNK = 1 << 16;
    private static final int EXTENT = 1 << 18;

    private final Shard shard;
    private final Runnable perEntry;
    private final Problems problems = new Problems(this::problem);
    private final RecordWriter to = new RecordWriter();
    private final Words words = new Words();
    private final Words places = new Words();
    private final Set<String> others = new TreeSet<>();
    private final List<Shard.Piece> told = new ArrayList<>();
    private final List<Shard.Piece> bodies = new ArrayList<>();
    private byte[] extent = new byte[1 << 12];
    private int extentEnd;
    private boolean isNewExtent = true;
    private Optional<String> open = Optional.empty();
    private boolean isLeftOver;
    private int section;
    private long lastSecond;
    private int lastLine;
    private int entries;

    public SourceWriter(Shard shard, Runnable perEntry) {
        this.shard = shard;
        this.perEntry = perEntry;
        this.section = to.beginSection();
    }

    /** Where the source's mistakes go; they are told when its turn comes. */
    public Problems problems() {
        return problems;
    }

    /** Sorted. */
    List<String> others() {
        return List.copyOf(others);
    }

    @Override
    public void blog(LiveBlog blog, Place place) {
        byte[] bytes = shard.bytes(blog);
        to.writeByte(SourceReader.BLOG);
        to.text(blog.id());
        to.text(blog.slug());
        to.text(blog.title());
        moment(blog.start());
        moment(blog.end());
        words.write(to, blog.zone().getId());
        words.write(to, blog.language());
        to.choice(SourceReader.DIRECTIONS, blog.dir());
        to.text(blog.standfirst());
        words.write(to, blog.topics());
        words.write(to, blog.authors().stream().map(Byline::name).toList());
        to.text(blog.series());
        to.writeByte(blog.aliases().isEmpty() ? 0 : 1);
        record(bytes);
        place(place);
        open = Optional.of(blog.id());
        cut();
    }

    @Override
    public void entry(String blogId, Entry entry, Place place) {
        if (!open.equals(Optional.of(blogId))) {
            throw new IllegalArgumentException("An entry of \"" + blogId + "\" came before it");
        }
        byte[] bytes = shard.bytes(entry);
        boolean isOrdered = !Double.isNaN(entry.order());
        to.writeByte(SourceReader.ENTRY);
        to.writeByte((entry.key() ? SourceReader.KEY : 0)
                | (entry.pinned() ? SourceReader.PINNED : 0)
                | (isOrdered ? SourceReader.ORDERED : 0));
        to.text(entry.id());
        moment(entry.date());
        moment(entry.updated());
        if (isOrdered) {
            to.decimal(entry.order());
        }
        record(bytes);
        words.write(to, entry.topics());
        words.write(to, entry.authors().stream().map(Byline::name).toList());
        place(place);
        entries++;
        perEntry.run();
        cut();
    }

    @Override
    public void reference(String blogId, String target, String base, Place place) {
        to.writeByte(SourceReader.REFERENCE);
        words.write(to, blogId);
        to.text(target);
        words.write(to, base);
        place(place);
        cut();
    }

    @Override
    public void alsoRead(String file) {
        to.writeByte(SourceReader.ALSO_READ);
        to.text(file);
        others.add(file);
        cut();
    }

    /** Says that no format knows the source. */
    public void leftOver() {
        isLeftOver = true;
    }

    private void problem(Problem problem) {
        to.writeByte(SourceReader.PROBLEM);
        to.choice(SourceReader.LEVELS, problem.level());
        to.choice(SourceReader.CODES, problem.code());
        to.text(problem.message());
        to.text(problem.hint());
        place(problem.place());
        cut();
    }

    /** Ends the source; it is not known yet by what it could be known again. */
    public Taken finish(String name) {
        for (Problem.Level level : Problem.Level.values()) {
            for (Code code : Code.values()) {
                int more = problems.count(level, code) - Problems.KEPT_PER_CODE;
                if (more > 0) {
                    to.writeByte(SourceReader.SURPLUS);
                    to.choice(SourceReader.LEVELS, level);
                    to.choice(SourceReader.CODES, code);
                    to.count(more);
                }
            }
        }
        endExtent();
        endChunk();
        return new Taken(name, Taken.Seal.NONE, isLeftOver, entries, bodies, told);
    }

    private void record(byte[] bytes) {
        if (extentEnd + bytes.length > EXTENT) {
            endExtent();
        }
        if (extentEnd + bytes.length > extent.length) {
            extent = Arrays.copyOf(extent, Math.max(extentEnd + bytes.length, Math.min(EXTENT, extent.length * 4)));
        }
        System.arraycopy(bytes, 0, extent, extentEnd, bytes.length);
        extentEnd += bytes.length;
        to.writeByte(isNewExtent ? 1 : 0);
        isNewExtent = false;
        to.count(bytes.length);
        long[] digest = Digests.halves(bytes);
        to.fixedLong(digest[0]);
        to.fixedLong(digest[1]);
    }

    private void endExtent() {
        if (extentEnd > 0) {
            bodies.add(shard.append(extent, extentEnd));
        }
        extentEnd = 0;
        isNewExtent = true;
        if (extent.length > EXTENT) {
            extent = new byte[EXTENT];
        }
    }

    private void cut() {
        if (to.size() > CHUNK) {
            endChunk();
            section = to.beginSection();
        }
    }

    private void endChunk() {
        to.endSection(section);
        told.add(shard.append(to.toBytes()));
        to.clear();
    }

    private void moment(Moment moment) {
        to.choice(SourceReader.PRECISIONS, moment.precision());
        if (moment.isKnown()) {
            long second = moment.at().toEpochSecond();
            to.number(second - lastSecond);
            to.count(moment.at().getNano());
            to.number(moment.at().getOffset().getTotalSeconds());
            lastSecond = second;
        }
    }

    private void place(Place place) {
        places.write(to, place.file());
        to.number((long) place.line() - lastLine);
        to.count(place.column());
        places.write(to, place.field());
        lastLine = place.line();
    }
}
