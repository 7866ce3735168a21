package io.github.liveblogarchive.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * A point in time as far as the source knows it: a time with its offset, a day alone, or nothing.
 *
 * <p>An unknown time is never invented: for {@link Precision#DAY} only the date of {@link #at} means anything, for
 * {@link Precision#UNKNOWN} nothing does.
 */
public record Moment(Precision precision, OffsetDateTime at) {
    /** How much of {@link Moment#at} was really said. */
    public enum Precision {
        UNKNOWN,
        DAY,
        TIME
    }

    public static final Moment UNKNOWN =
            new Moment(Precision.UNKNOWN, OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC));

    public Moment {
        Objects.requireNonNull(precision);
        Objects.requireNonNull(at);
    }

    public static Moment of(OffsetDateTime at) {
        return new Moment(Precision.TIME, at);
    }

    /** A day whose time is unknown, at its first moment in the zone, so that it sorts before the day's known times. */
    public static Moment ofDay(LocalDate day, ZoneId zone) {
        return new Moment(Precision.DAY, day.atStartOfDay(zone).toOffsetDateTime());
    }

    public boolean isKnown() {
        return precision != Precision.UNKNOWN;
    }

    public boolean hasTime() {
        return precision == Precision.TIME;
    }

    /** The calendar day in a zone; a day that was given alone stays that day in every zone. */
    public LocalDate day(ZoneId zone) {
        return hasTime() ? at.atZoneSameInstant(zone).toLocalDate() : at.toLocalDate();
    }

    /**
     * The time for machines, as RFC 3339 has it, with seconds and offset: {@code 2024-11-08T09:15:00+01:00}. In UTC where
     * that form cannot hold the offset. Only its date means anything unless {@link #hasTime}.
     */
    public String machineTime() {
        // RFC 3339 knows no offsets with seconds, which local mean times of old days have.
        boolean plain = at.getOffset().getTotalSeconds() % 60 == 0;
        OffsetDateTime time = plain ? at : at.withOffsetSameInstant(ZoneOffset.UTC);
        StringBuilder text = new StringBuilder(25);
        int year = time.getYear();
        if (year < 0 || year > 9999) {
            text.append(time.toLocalDate());
        } else {
            text.append((char) ('0' + year / 1000)).append((char) ('0' + year / 100 % 10));
            two(year % 100, text);
            two(time.getMonthValue(), text.append('-'));
            two(time.getDayOfMonth(), text.append('-'));
        }
        two(time.getHour(), text.append('T'));
        two(time.getMinute(), text.append(':'));
        two(time.getSecond(), text.append(':'));
        return text.append(time.getOffset().getId()).toString();
    }

    private static void two(int number, StringBuilder text) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
