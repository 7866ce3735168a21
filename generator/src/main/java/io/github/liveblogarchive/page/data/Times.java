package io.github.liveblogarchive.page.data;

import io.github.liveblogarchive.model.Moment;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** Times for machines: RFC 3339 with seconds and offset, or a date alone where no time is known. */
public final class Times {
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

    private Times() {}

    /** The offset-date-time, with the offset that the source gives. */
    public static String full(Moment moment) {
        // RFC 3339 knows no offsets with seconds, which local mean times of old days have.
        boolean plain = moment.at().getOffset().getTotalSeconds() % 60 == 0;
        return FULL.format(plain ? moment.at() : moment.at().withOffsetSameInstant(ZoneOffset.UTC));
    }

    /** As exact as is known; empty when nothing is. */
    public static String machine(Moment moment) {
        return switch (moment.precision()) {
            case TIME -> full(moment);
            case DAY -> moment.at().toLocalDate().toString();
            case UNKNOWN -> "";
        };
    }

    /** Puts a time that is known. */
    public static void put(ObjectNode node, String name, Moment moment) {
        if (moment.isKnown()) {
            node.put(name, machine(moment));
        }
    }
}
