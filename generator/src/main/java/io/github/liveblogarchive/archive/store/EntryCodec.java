package io.github.liveblogarchive.archive.store;

import io.github.liveblogarchive.model.Entry;
import java.util.List;

/** Writes and reads an entry in two sections: its head, which can be read alone, and its body. */
final class EntryCodec {
    private static final List<Entry.Kind> KINDS = List.of(Entry.Kind.values());
    private static final int KEY = 1;
    private static final int PINNED = 2;
    private static final int SUMMARY = 4;

    private EntryCodec() {}

    static void write(RecordWriter to, Entry entry) {
        int head = to.beginSection();
        to.text(entry.id());
        PartCodec.moment(to, entry.date());
        PartCodec.moment(to, entry.updated());
        to.decimal(entry.order());
        to.text(entry.title());
        to.list(entry.authors(), PartCodec::byline);
        to.texts(entry.topics());
        to.texts(entry.labels());
        to.writeByte((entry.key() ? KEY : 0) | (entry.pinned() ? PINNED : 0) | (entry.summary() ? SUMMARY : 0));
        to.text(entry.language());
        to.choice(PartCodec.DIRECTIONS, entry.dir());
        to.choice(KINDS, entry.kind());
        to.list(entry.corrections(), PartCodec::correction);
        PartCodec.source(to, entry.source());
        to.texts(entry.legacyIds());
        to.text(entry.base());
        to.endSection(head);
        int body = to.beginSection();
        to.list(entry.body(), BlockCodec::write);
        to.endSection(body);
    }

    /** All but the body. */
    static Entry.Builder head(RecordReader in) {
        RecordReader from = in.section();
        Entry.Builder entry = Entry.builder(from.text())
                .date(PartCodec.moment(from))
                .updated(PartCodec.moment(from))
                .order(from.decimal())
                .title(from.text())
                .authors(from.list(PartCodec::byline))
                .topics(from.texts())
                .labels(from.texts());
        int flags = from.readByte();
        entry.key((flags & KEY) != 0)
                .pinned((flags & PINNED) != 0)
                .summary((flags & SUMMARY) != 0)
                .language(from.text())
                .dir(from.choice(PartCodec.DIRECTIONS))
                .kind(from.choice(KINDS))
                .corrections(from.list(PartCodec::correction))
                .source(PartCodec.source(from))
                .legacyIds(from.texts())
                .base(from.text());
        return entry;
    }

    static Entry read(RecordReader in) {
        Entry.Builder entry = head(in);
        return entry.body(in.section().list(BlockCodec::read)).build();
    }
}
