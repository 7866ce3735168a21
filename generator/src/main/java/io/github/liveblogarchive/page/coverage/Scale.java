package io.github.liveblogarchive.page.coverage;

import io.github.liveblogarchive.archive.Archive;
import io.github.liveblogarchive.archive.BlogHeader;
import io.github.liveblogarchive.model.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * Which times the bars of a timeline stand for: ten minutes for coverage of up to four hours, an hour up to three days and
 * a half, three hours up to ten days and a half, else days, as many at a time as keep the bars below a hundred.
 *
 * @param start where the first bar begins: a second since 1970, or a day since 1970 where bars are days
 * @param step length of a bar, in the same unit
 * @param size number of bars, empty ones among them
 * @param told how many entries have a time for it
 */
record Scale(Timeline.Step unit, ZoneId zone, long start, long step, int size, int told) {
    private static final int FEWEST = 4;
    private static final long MINUTES = 600;
    private static final long HOUR = 3_600;
    private static final long HOURS = 3 * HOUR;
    /** The longest coverage in steps of minutes, of an hour and of hours. */
    private static final long BY_MINUTES = 4 * HOUR;

    private static final long BY_HOUR = 84 * HOUR;
    private static final long BY_HOURS = 3 * BY_HOUR;
    private static final int MOST_BARS = 92;
    private static final int DAY = 86_400;

    static Scale of(Archive archive, BlogHeader blog) {
        int known = 0;
        int timed = 0;
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        long firstDay = Long.MAX_VALUE;
        long lastDay = Long.MIN_VALUE;
        for (int n = blog.entries().from(); n < blog.entries().to(); n++) {
            Moment date = archive.date(n);
            if (!date.isKnown()) {
                continue;
            }
            known++;
            long day = date.day(blog.zone()).toEpochDay();
            firstDay = Math.min(firstDay, day);
            lastDay = Math.max(lastDay, day);
            if (date.hasTime()) {
                timed++;
                first = Math.min(first, date.at().toEpochSecond());
                last = Math.max(last, date.at().toEpochSecond());
            }
        }
        if (timed * 2 >= known && timed > 0 && last - first <= BY_HOURS) {
            long length = last - first;
            long step = length <= BY_MINUTES ? MINUTES : length <= BY_HOUR ? HOUR : HOURS;
            long offset = blog.zone()
                    .getRules()
                    .getOffset(Instant.ofEpochSecond(first))
                    .getTotalSeconds();
            long start = Math.floorDiv(first + offset, step) * step - offset;
            Timeline.Step unit = step == MINUTES ? Timeline.Step.MINUTES : Timeline.Step.HOURS;
            return new Scale(unit, blog.zone(), start, step, (int) ((last - start) / step) + 1, timed);
        }
        long span = known == 0 ? 0 : lastDay - firstDay + 1;
        long step = Math.max(1, (span + MOST_BARS - 1) / MOST_BARS);
        return new Scale(Timeline.Step.DAYS, blog.zone(), firstDay, step, (int) ((span + step - 1) / step), known);
    }

    boolean isWorthDrawing() {
        return told >= FEWEST && size > 1;
    }

    /** Whether an entry of this date has a place. */
    boolean holds(Moment date) {
        return inDays() ? date.isKnown() : date.hasTime();
    }

    /** How many minutes, hours or days one bar stands for. */
    int length() {
        return switch (unit) {
            case MINUTES -> (int) (step / 60);
            case HOURS -> (int) (step / HOUR);
            case DAYS -> (int) step;
        };
    }

    boolean inDays() {
        return unit == Timeline.Step.DAYS;
    }

    int bar(Moment date) {
        long at = inDays() ? date.day(zone).toEpochDay() : date.at().toEpochSecond();
        return (int) ((at - start) / step);
    }

    /** Where a date stands, in thousandths of a percent of the width. */
    long place(Moment date) {
        if (!inDays()) {
            return across(date.at().toEpochSecond() - start, step * size);
        }
        long second =
                date.hasTime() ? date.at().atZoneSameInstant(zone).toLocalTime().toSecondOfDay() : DAY / 2;
        return across((date.day(zone).toEpochDay() - start) * DAY + second, step * size * DAY);
    }

    /** Where a bar begins, in thousandths of a percent of the width. */
    long place(int bar) {
        return across(bar, size);
    }

    private static long across(long part, long whole) {
        return part * 100_000 / whole;
    }

    /** When a bar begins. */
    Moment begin(int bar) {
        long at = start + bar * step;
        return inDays()
                ? Moment.ofDay(LocalDate.ofEpochDay(at), zone)
                : Moment.of(OffsetDateTime.ofInstant(Instant.ofEpochSecond(at), zone));
    }
}
