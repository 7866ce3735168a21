package io.github.liveblogarchive.archive.store;

import io.github.liveblogarchive.model.Byline;
import io.github.liveblogarchive.model.Card;
import io.github.liveblogarchive.model.Correction;
import io.github.liveblogarchive.model.Direction;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Source;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Writes and reads what blogs, entries and blocks have in common. */
final class PartCodec {
    static final List<Direction> DIRECTIONS = List.of(Direction.values());
    private static final List<Moment.Precision> PRECISIONS = List.of(Moment.Precision.values());
    private static final List<Source.Complete> COMPLETE = List.of(Source.Complete.values());

    private PartCodec() {}

    /** With the offset of the source: a newsroom's 09:15+02:00 is not 07:15Z. */
    static void moment(RecordWriter to, Moment moment) {
        to.choice(PRECISIONS, moment.precision());
        if (moment.equals(Moment.UNKNOWN)) {
            to.writeByte(0);
            return;
        }
        to.writeByte(1);
        to.number(moment.at().toLocalDate().toEpochDay());
        to.count(moment.at().toLocalTime().toNanoOfDay());
        to.number(moment.at().getOffset().getTotalSeconds());
    }

    static Moment moment(RecordReader from) {
        Moment.Precision precision = from.choice(PRECISIONS);
        if (from.readByte() == 0) {
            return Moment.UNKNOWN;
        }
        try {
            LocalDate day = LocalDate.ofEpochDay(from.number());
            LocalTime time = LocalTime.ofNanoOfDay(from.count());
            return new Moment(precision, OffsetDateTime.of(day, time, ZoneOffset.ofTotalSeconds(from.whole())));
        } catch (DateTimeException e) {
            throw RecordReader.damaged("it holds no date: " + e.getMessage());
        }
    }

    static void image(RecordWriter to, Image image) {
        to.text(image.src());
        to.text(image.alt());
        to.text(image.caption());
        to.text(image.credit());
        to.number(image.width());
        to.number(image.height());
    }

    static Image image(RecordReader from) {
        return new Image(from.text(), from.text(), from.text(), from.text(), from.whole(), from.whole());
    }

    static void byline(RecordWriter to, Byline byline) {
        to.text(byline.name());
        to.text(byline.role());
        to.text(byline.url());
        to.text(byline.image());
    }

    static Byline byline(RecordReader from) {
        return new Byline(from.text(), from.text(), from.text(), from.text());
    }

    static void card(RecordWriter to, Card card) {
        to.text(card.title());
        to.text(card.url());
        to.text(card.summary());
        to.texts(card.authors());
        to.text(card.source());
        image(to, card.image());
    }

    static Card card(RecordReader from) {
        return new Card(from.text(), from.text(), from.text(), from.texts(), from.text(), image(from));
    }

    static void correction(RecordWriter to, Correction correction) {
        moment(to, correction.date());
        to.text(correction.text());
    }

    static Correction correction(RecordReader from) {
        return new Correction(moment(from), from.text());
    }

    static void source(RecordWriter to, Source source) {
        to.text(source.name());
        to.text(source.url());
        moment(to, source.captured());
        to.text(source.system());
        to.choice(COMPLETE, source.complete());
    }

    static Source source(RecordReader from) {
        return new Source(from.text(), from.text(), moment(from), from.text(), from.choice(COMPLETE));
    }
}
