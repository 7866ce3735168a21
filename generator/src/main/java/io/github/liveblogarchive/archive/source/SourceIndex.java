package io.github.liveblogarchive.archive.source;

import io.github.liveblogarchive.archive.store.RecordReader;
import io.github.liveblogarchive.archive.store.RecordWriter;
import io.github.liveblogarchive.archive.store.Shard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The table of what is remembered, as it lies in a file.
 *
 * @param maker the version of the generator and of the files' forms
 * @param circumstances all that reading depends on besides the sources
 * @param number of the shard's file
 * @param end of what is known of that file
 */
record SourceIndex(String maker, String circumstances, int number, long end, Map<String, Taken> sources) {
    private static final String MARK = "liveblog sources";

    SourceIndex {
        sources = Map.copyOf(sources);
    }

    static SourceIndex empty(String maker, String circumstances) {
        return new SourceIndex(maker, circumstances, 0, 0, Map.of());
    }

    byte[] bytes() {
        RecordWriter to = new RecordWriter();
        int all = to.beginSection();
        to.text(MARK);
        to.text(maker);
        to.text(circumstances);
        to.count(number);
        to.count(end);
        to.list(List.copyOf(new TreeMap<>(sources).values()), SourceIndex::write);
        to.endSection(all);
        return to.toBytes();
    }

    /** @throws io.github.liveblogarchive.archive.store.Damage where the bytes are not such a table */
    static SourceIndex of(byte[] bytes) {
        RecordReader from = new RecordReader(bytes, 0, bytes.length).section();
        if (!from.text().equals(MARK)) {
            throw RecordReader.damaged("it is something else");
        }
        String maker = from.text();
        String circumstances = from.text();
        int number = (int) from.count();
        long end = from.count();
        Map<String, Taken> sources = new TreeMap<>();
        from.list(SourceIndex::read).forEach(taken -> sources.put(taken.name(), taken));
        return new SourceIndex(maker, circumstances, number, end, sources);
    }

    private static void write(RecordWriter to, Taken taken) {
        to.text(taken.name());
        to.fixedLong(taken.seal().stamp());
        to.fixedLong(taken.seal().content());
        to.texts(taken.seal().others());
        to.fixedLong(taken.seal().othersStamp());
        to.writeByte(taken.isLeftOver() ? 1 : 0);
        to.count(taken.entries());
        pieces(to, taken.bodies());
        pieces(to, taken.told());
    }

    private static Taken read(RecordReader from) {
        String name = from.text();
        long stamp = from.fixedLong();
        long content = from.fixedLong();
        Taken.Seal seal = new Taken.Seal(stamp, content, from.texts(), from.fixedLong(), true);
        boolean isLeftOver = from.readByte() != 0;
        int entries = (int) from.count();
        return new Taken(name, seal, isLeftOver, entries, pieces(from), pieces(from));
    }

    private static void pieces(RecordWriter to, List<Shard.Piece> pieces) {
        to.list(pieces, (out, piece) -> {
            out.count(piece.offset());
            out.count(piece.length());
        });
    }

    private static List<Shard.Piece> pieces(RecordReader from) {
        return new ArrayList<>(from.list(in -> new Shard.Piece(in.count(), (int) in.count())));
    }
}
