package io.github.liveblogarchive.model;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Writes times for machines: RFC 3339 with seconds and offset, {@code 2024-11-08T09:15:00+01:00}. */
public final class MachineTime {
    private MachineTime() {}

    /** With the offset that the time has; in UTC where RFC 3339 cannot hold it. */
    public static String of(OffsetDateTime time) {
        // RFC 3339 knows no offsets with seconds, which local mean times of old days have.
        boolean plain = time.getOffset().getTotalSeconds() % 60 == 0;
        OffsetDateTime at = plain ? time : time.withOffsetSameInstant(ZoneOffset.UTC);
        StringBuilder text = new StringBuilder(25);
        int year = at.getYear();
        if (year < 0 || year > 9999) {
            text.append(at.toLocalDate());
        } else {
            text.append((char) ('0' + year / 1000)).append((char) ('0' + year / 100 % 10));
            two(year % 100, text);
            two(at.getMonthValue(), text.append('-'));
            two(at.getDayOfMonth(), text.append('-'));
        }
        two(at.getHour(), text.append('T'));
        two(at.getMinute(), text.append(':'));
        two(at.getSecond(), text.append(':'));
        return text.append(at.getOffset().getId()).toString();
    }

    private static void two(int number, StringBuilder text) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
