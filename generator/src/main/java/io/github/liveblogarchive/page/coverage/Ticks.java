package io.github.liveblogarchive.page.coverage;

import io.github.liveblogarchive.model.Moment;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The marks below a timeline: clocks with the days under them, or days with the months under them. */
final class Ticks {
    private static final long[] CLOCKS = {600, 1_200, 1_800, 3_600, 7_200, 10_800, 21_600, 43_200, 86_400};
    private static final long[] DAYS = {1, 2, 5, 10, 15, 30};
    /** As many fit on a screen of a desk and of a phone. */
    private static final int WIDE = 12;

    private static final int NARROW = 5;

    /** Room for a day in words and in short, and for a clock, on a phone; in thousandths of a percent. */
    private static final long WORDS = 40_000;

    private static final long SHORT = 15_000;
    private static final long TINY = 4_000;
    private static final long MONTH = 28_000;
    private static final long CLOCK = 12_000;
    private static final long ALL = 100_000;

    /** Makes a place of one that is counted from where time begins. */
    interface Place {
        String x(long left, long width);
    }

    private final Scale scale;
    private final Place place;
    private final List<Timeline.Tick> ticks = new ArrayList<>();

    Ticks(Scale scale, Place place) {
        this.scale = scale;
        this.place = place;
    }

    List<Timeline.Tick> all() {
        if (scale.inDays()) {
            numbers();
            months();
        } else {
            clocks();
            days();
        }
        return ticks;
    }

    private void clocks() {
        long all = scale.step() * scale.size();
        long wide = smallest(CLOCKS, all, WIDE);
        long narrow = smallest(CLOCKS, all, NARROW);
        for (int i = 0; i < scale.size(); i++) {
            long second = local(i).toLocalTime().toSecondOfDay();
            long left = scale.place(i);
            if (second % Math.max(wide, scale.step()) == 0 && left < ALL - CLOCK / 3) {
                add(Timeline.Mark.CLOCK, i, left, second % narrow != 0 || left > ALL - CLOCK);
            }
        }
    }

    private void days() {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 1; i < scale.size(); i++) {
            if (!local(i).toLocalDate().equals(local(i - 1).toLocalDate())) {
                starts.add(i);
            }
        }
        if (starts.size() == 1) {
            return;
        }
        // All in one form, the short one where a day has no room for the other.
        boolean isRoomy = IntStream.range(0, starts.size()).allMatch(d -> room(starts, d) >= WORDS);
        for (int d = 0; d < starts.size(); d++) {
            long room = room(starts, d);
            if (room >= TINY) {
                int start = starts.get(d);
                add(isRoomy ? Timeline.Mark.DAY : Timeline.Mark.WEEKDAY, start, scale.place(start), room < SHORT);
            }
        }
    }

    private long room(List<Integer> starts, int day) {
        return (day + 1 < starts.size() ? scale.place(starts.get(day + 1)) : ALL) - scale.place(starts.get(day));
    }

    private void numbers() {
        long wide = smallest(DAYS, scale.size(), WIDE * 2);
        long narrow = smallest(DAYS, scale.size(), NARROW * 2);
        for (int i = 0; i < scale.size() && scale.step() == 1; i++) {
            if (i % wide == 0) {
                long middle = (scale.place(i) * 3 + scale.place(i + 1) * 2) / 5;
                add(Timeline.Mark.NUMBER, i, middle, i % narrow != 0);
            }
        }
    }

    private void months() {
        long free = 0;
        for (int i = 0; i < scale.size(); i++) {
            LocalDate day = local(i).toLocalDate();
            LocalDate before = i == 0 ? LocalDate.MIN : local(i - 1).toLocalDate();
            boolean isFirst =
                    i == 0 || day.getMonthValue() != before.getMonthValue() || day.getYear() != before.getYear();
            long left = scale.place(i);
            if (isFirst && left >= free && left <= ALL - MONTH / 2) {
                add(Timeline.Mark.MONTH, i, left, left > ALL - MONTH);
                free = left + MONTH;
            }
        }
    }

    private void add(Timeline.Mark mark, int bar, long left, boolean minor) {
        Moment at = scale.begin(bar);
        LocalDate day = at.day(scale.zone());
        ticks.add(new Timeline.Tick(
                place.x(left, 0),
                mark,
                at,
                day.getDayOfMonth(),
                day.getDayOfWeek().getValue(),
                minor));
    }

    private ZonedDateTime local(int bar) {
        return scale.begin(bar).at().atZoneSameInstant(scale.zone());
    }

    private static long smallest(long[] steps, long all, int most) {
        for (long step : steps) {
            if (all / step <= most) {
                return step;
            }
        }
        return steps[steps.length - 1];
    }
}
