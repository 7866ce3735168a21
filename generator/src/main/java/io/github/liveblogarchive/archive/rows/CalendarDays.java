package io.github.liveblogarchive.archive.rows;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/** Calendar days of a zone, as days since 1970; asks its rules only where the zone's offset may have changed. */
public final class CalendarDays {
    private static final int DAY = 86_400;

    private final ZoneRules rules;
    private long low = Long.MAX_VALUE;
    private long high = Long.MIN_VALUE;
    private int offset;

    public CalendarDays(ZoneId zone) {
        this.rules = zone.getRules();
    }

    /** The day of an entry; one that was given alone stays that day in every zone. */
    public long day(Columns columns, int row) {
        long second = columns.second(row);
        return switch (columns.datePrecision(row)) {
            case TIME -> day(second);
            default -> localDay(second, columns.offset(row));
        };
    }

    /** The day of a second at a fixed distance from UTC. */
    public static long localDay(long second, int offset) {
        return Math.floorDiv(second + offset, DAY);
    }

    private long day(long second) {
        if (second < low || second >= high) {
            ask(second);
        }
        return localDay(second, offset);
    }

    private void ask(long second) {
        Instant instant = Instant.ofEpochSecond(second);
        offset = rules.getOffset(instant).getTotalSeconds();
        ZoneOffsetTransition before = rules.previousTransition(instant.plusSeconds(1));
        ZoneOffsetTransition after = rules.nextTransition(instant);
        low = before == null ? Long.MIN_VALUE : before.toEpochSecond();
        high = after == null ? Long.MAX_VALUE : after.toEpochSecond();
    }
}
