package io.github.liveblogarchive.input.sections;

import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.util.ArrayList;
import java.util.List;

/** Watches how times run through a file, since midnight is crossed by the heading of a day and never by guessing. */
public final class Clock {
    private record Read(String time, int minute, String day, Place place) {}

    private static final int LARGE = 6 * 60;

    private final List<Read> times = new ArrayList<>();

    /** The next entry's time, {@code HH:MM} or {@code HH:MM:SS}, under the heading of a day. */
    public void read(String time, String day, Place place) {
        if (time.matches("([01]\\d|2[0-3]):[0-5]\\d(:\\d\\d)?")) {
            int minute = Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3, 5));
            times.add(new Read(time, minute, day, place));
        }
    }

    /** Warns where times jump against the way in which the file runs. */
    public void check(Problems problems) {
        int forward = 0;
        int backward = 0;
        for (int i = 1; i < times.size(); i++) {
            int order = (times.get(i - 1).day() + times.get(i - 1).time())
                    .compareTo(times.get(i).day() + times.get(i).time());
            forward += order < 0 ? 1 : 0;
            backward += order > 0 ? 1 : 0;
        }
        boolean runsBackward = backward > forward && backward > 1;
        for (int i = 1; i < times.size(); i++) {
            Read before = times.get(i - 1);
            Read now = times.get(i);
            int back = runsBackward ? now.minute() - before.minute() : before.minute() - now.minute();
            if (before.day().equals(now.day()) && back > LARGE) {
                problems.warning(
                        Code.MARKDOWN_FORM,
                        now.place(),
                        "The time goes from " + before.time() + " to " + now.time() + " on one day, " + now.day() + ".",
                        "Where midnight lies between them, write the new day above it, like \"# 2024-11-08\".");
            }
        }
    }
}
