package io.github.liveblogarchive.input.strict;

import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;

/**
 * Reads dates: {@code 2024-11-08T09:15:30+01:00}, {@code 2024-11-08T09:15} in a zone, {@code 2024-11-08} alone, or
 * nothing. Years run from 1500 to 9999. A time that the zone skips is an error, one that it repeats takes the earlier
 * offset with a warning.
 */
public final class Moments {
    private static final String FORMS =
            "Write 2024-11-08T09:15, 2024-11-08T09:15:30+01:00, or 2024-11-08 when the time is unknown.";
    private static final int FIRST_YEAR = 1500;

    private Moments() {}

    /** The moment of a text, {@link Moment#UNKNOWN} when it is empty, or bad and reported. */
    public static Moment read(String text, ZoneId zone, Place place, Problems problems) {
        return read(text, zone, FORMS, place, problems);
    }

    private static Moment read(String text, ZoneId zone, String hint, Place place, Problems problems) {
        String written = text.strip();
        if (written.isEmpty()) {
            return Moment.UNKNOWN;
        }
        try {
            return new Moments.Scan(written).moment(zone, place, problems);
        } catch (DateTimeException e) {
            String detail = e.getMessage() == null ? "" : e.getMessage();
            boolean known = detail.endsWith(".");
            problems.error(
                    Code.BAD_DATE,
                    place,
                    "\"" + shorten(written) + "\" is no date" + (known ? ": " + detail : " that can be read."),
                    hint);
            return Moment.UNKNOWN;
        }
    }

    /** Whether a text is a day and nothing else, {@code 2024-11-08}, be it one that exists or not. */
    public static boolean looksLikeDay(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            char c = text.charAt(i);
            if (i != 4 && i != 7 && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    /** A day; empty, with a problem, when there is no such day. */
    public static Optional<LocalDate> day(String text, String hint, Place place, Problems problems) {
        Moment moment = read(text, ZoneOffset.UTC, hint, place, problems);
        return moment.isKnown() ? Optional.of(moment.day(ZoneOffset.UTC)) : Optional.empty();
    }

    private static Moment inZone(LocalDateTime local, ZoneId zone, Place place, Problems problems) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.size() == 1) {
            return Moment.of(local.atOffset(offsets.get(0)));
        }
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        String before = local + change.getOffsetBefore().getId();
        String after = local + change.getOffsetAfter().getId();
        if (offsets.isEmpty()) {
            problems.error(
                    Code.SKIPPED_TIME,
                    place,
                    "The time " + local + " does not exist in " + zone + ": clocks went from "
                            + change.getDateTimeBefore() + " to " + change.getDateTimeAfter() + ".",
                    "Write " + before + " or " + after + ".");
            return Moment.UNKNOWN;
        }
        problems.warning(
                Code.REPEATED_TIME,
                place,
                "The time " + local + " came twice in " + zone + "; the first, " + before + ", was taken.",
                "Write " + before + " or " + after + ".");
        return Moment.of(local.atOffset(change.getOffsetBefore()));
    }

    private static Moment wholeDay(LocalDate day, ZoneId zone, Place place, Problems problems) {
        Moment moment = Moment.ofDay(day, zone);
        if (!moment.at().toLocalDate().equals(day)) {
            problems.error(
                    Code.SKIPPED_TIME,
                    place,
                    "The day " + day + " does not exist in " + zone + ".",
                    "Write another day.");
        }
        return moment;
    }

    private static String shorten(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "...";
    }

    /** One date while it is read; what is wrong is thrown with a sentence of ours or of the JDK. */
    private static final class Scan {
        private final String text;
        private int at;

        Scan(String text) {
            this.text = text;
        }

        Moment moment(ZoneId zone, Place place, Problems problems) {
            LocalDate day = day();
            if (at == text.length()) {
                return wholeDay(day, zone, place, problems);
            }
            if (!take('T') && !take(' ')) {
                throw new DateTimeException("");
            }
            LocalTime time = time();
            if (at == text.length()) {
                return inZone(day.atTime(time), zone, place, problems);
            }
            return Moment.of(OffsetDateTime.of(day, time, offset()));
        }

        private LocalDate day() {
            int year = number(4);
            expect('-');
            int month = number(2);
            expect('-');
            int day = number(2);
            if (year == 0 && month == 0 && day == 0) {
                throw new DateTimeException("some systems write it for an unknown one.");
            }
            if (year < FIRST_YEAR) {
                throw new DateTimeException("years run from 1500 to 9999.");
            }
            if (month < 1
                    || month > 12
                    || day < 1
                    || day > LocalDate.of(year, month, 1).lengthOfMonth()) {
                throw new DateTimeException("the calendar has no such day.");
            }
            return LocalDate.of(year, month, day);
        }

        private LocalTime time() {
            int hour = number(2);
            expect(':');
            int minute = number(2);
            int second = take(':') ? number(2) : 0;
            int nanos = 0;
            if (take('.') || take(',')) {
                int unit = 100_000_000;
                int from = at;
                while (at < text.length() && isDigit(text.charAt(at))) {
                    nanos += (text.charAt(at++) - '0') * unit;
                    unit /= 10;
                }
                if (at == from) {
                    throw new DateTimeException("");
                }
            }
            if (hour == 24) {
                throw new DateTimeException("the day ends with 23:59, and 24:00 is 00:00 of the next day.");
            }
            if (second == 60) {
                throw new DateTimeException("leap seconds are written as :59.");
            }
            if (hour > 24 || minute > 59 || second > 60) {
                throw new DateTimeException("the clock has no such time.");
            }
            return LocalTime.of(hour, minute, second, nanos);
        }

        private ZoneOffset offset() {
            if (take('Z')) {
                end();
                return ZoneOffset.UTC;
            }
            int sign = take('+') ? 1 : take('-') ? -1 : 0;
            if (sign == 0) {
                throw new DateTimeException("");
            }
            int hours = number(2);
            int minutes = at == text.length() ? 0 : colonOrNot();
            end();
            if (hours > 18 || minutes > 59) {
                throw new DateTimeException("offsets run from -18:00 to +18:00.");
            }
            return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
        }

        private int colonOrNot() {
            take(':');
            return number(2);
        }

        private int number(int digits) {
            int value = 0;
            for (int i = 0; i < digits; i++) {
                if (at == text.length() || !isDigit(text.charAt(at))) {
                    throw new DateTimeException("");
                }
                value = value * 10 + text.charAt(at++) - '0';
            }
            return value;
        }

        private boolean take(char c) {
            boolean there = at < text.length() && text.charAt(at) == c;
            at += there ? 1 : 0;
            return there;
        }

        private void expect(char c) {
            if (!take(c)) {
                throw new DateTimeException("");
            }
        }

        private void end() {
            if (at < text.length()) {
                throw new DateTimeException("");
            }
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }
    }
}
