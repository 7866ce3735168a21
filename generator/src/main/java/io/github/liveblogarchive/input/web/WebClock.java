package io.github.liveblogarchive.input.web;

import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Place;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Makes moments of times, and remembers how many named no offset: those are read in the zone that the user names, never
 * in that of the machine. For one blog.
 */
final class WebClock {
    private final InputContext context;
    private final ZoneId zone;
    private int local;
    private String first = "";
    private Place firstPlace = Place.NONE;

    WebClock(InputContext context) {
        this.context = context;
        this.zone = context.settings().timeZone();
    }

    Moment read(String text, Place place) {
        Optional<WebTime> read = WebTime.read(text);
        if (read.isEmpty()) {
            bad("\"" + shorten(text) + "\" is not a time that can be read.", place);
            return Moment.UNKNOWN;
        }
        return moment(read.get(), text, place);
    }

    Moment moment(WebTime time, String text, Place place) {
        if (time.time().isEmpty()) {
            return Moment.ofDay(time.day(), zone);
        }
        LocalDateTime at = time.day().atTime(time.time().get());
        return time.offset().isPresent() ? Moment.of(at.atOffset(time.offset().get())) : inZone(at, text, place);
    }

    void finish(WebDesk desk) {
        if (local == 0 || context.options().containsKey("zone")) {
            return;
        }
        desk.say(Kind.GUESSED, firstPlace, "times read in " + named() + ", for no zone is named", first);
        desk.warn(
                Code.BAD_DATE,
                firstPlace,
                local + (local == 1 ? " time names" : " times name") + " no offset, first \"" + first + "\": read in "
                        + named() + ", since no zone was given.",
                "Name the zone of the newsroom with -Dliveblog.zone=Europe/Oslo and import again.");
    }

    private String named() {
        return zone.normalized().equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }

    private Moment inZone(LocalDateTime at, String text, Place place) {
        if (local++ == 0) {
            first = shorten(text);
            firstPlace = place;
        }
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(at);
        if (offsets.isEmpty()) {
            bad("The time " + at + " does not exist in " + zone + ".", place);
            return Moment.UNKNOWN;
        }
        if (offsets.size() > 1) {
            context.problems()
                    .warning(
                            Code.REPEATED_TIME,
                            place,
                            "The time " + at + " came twice in " + zone + "; the first was taken.",
                            "");
        }
        return Moment.of(at.atOffset(offsets.get(0)));
    }

    private void bad(String message, Place place) {
        context.problems().warning(Code.BAD_DATE, place, message, "It is taken for unknown.");
    }

    private static String shorten(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }
}
