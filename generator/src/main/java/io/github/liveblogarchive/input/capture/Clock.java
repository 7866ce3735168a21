package io.github.liveblogarchive.input.capture;

import io.github.liveblogarchive.input.capture.Outline.Role;
import io.github.liveblogarchive.input.capture.text.Dates;
import io.github.liveblogarchive.input.capture.text.Journal;
import io.github.liveblogarchive.input.capture.text.Stamp;
import io.github.liveblogarchive.model.Moment;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns the times that stand in a capture into moments. A time counts only where its day is known: from the line itself,
 * from a line with a date above it, from the user, or from the file's name. Where times run over midnight and no line
 * says so, none of that day's times is used.
 */
final class Clock {
    private static final Duration OVER_MIDNIGHT = Duration.ofHours(6);

    private record Timed(int at, LocalDate day, LocalTime time) {}

    private final Outline outline;
    private final Journal journal;
    private final Optional<ZoneId> named;
    private final ZoneId zone;
    private final Map<Integer, Moment> moments = new HashMap<>();
    private final Optional<Boolean> order;
    private boolean zoneGuessed;

    Clock(Outline outline, Journal journal, CaptureOptions options, ZoneId otherwise) {
        this.outline = outline;
        this.journal = journal;
        this.named = options.zone();
        this.order = options.newestFirst();
        this.zone = named.orElse(otherwise);
    }

    /** The moments by line; lines whose time cannot be used are missing and in the journal. */
    Map<Integer, Moment> moments(Optional<LocalDate> start) {
        Map<LocalDate, List<Timed>> days = new HashMap<>();
        List<LocalDate> sequence = new ArrayList<>();
        Optional<LocalDate> day = start;
        for (int at = 0; at < outline.size(); at++) {
            Optional<Stamp> stamp = outline.stamp(at);
            Optional<LocalDate> date = stamp.flatMap(Stamp::date).flatMap(found -> found.near(start));
            if (outline.role(at) == Role.TIME && stamp.isPresent()) {
                Optional<LocalDate> its = date.isPresent() ? date : day;
                if (its.isEmpty()) {
                    journal.skipped(outline.line(at), "time not used: its day is unknown");
                } else {
                    if (!days.containsKey(its.get())) {
                        sequence.add(its.get());
                    }
                    days.computeIfAbsent(its.get(), d -> new ArrayList<>())
                            .add(new Timed(at, its.get(), stamp.get().time().orElseThrow()));
                }
            } else if (outline.role(at) == Role.DATE) {
                journal.guessed(outline.line(at), "line read as the date");
                day = date.isPresent() ? date : day;
            }
        }
        int direction = order.map(newest -> newest ? -1 : 1).orElseGet(() -> direction(days));
        sequence.forEach(its -> day(days.getOrDefault(its, List.of()), direction));
        return moments;
    }

    private void day(List<Timed> times, int direction) {
        for (int i = 1; i < times.size(); i++) {
            Duration step =
                    Duration.between(times.get(i - 1).time(), times.get(i).time());
            boolean turns = Long.signum(step.toSeconds()) == -direction;
            if (turns && step.abs().compareTo(OVER_MIDNIGHT) > 0) {
                times.forEach(timed -> journal.skipped(
                        outline.line(timed.at()), "time not used: midnight passes and no line says where"));
                return;
            }
        }
        times.forEach(this::moment);
    }

    private void moment(Timed timed) {
        Optional<ZoneId> said = outline.stamp(timed.at()).flatMap(Stamp::zone);
        if (said.isEmpty() && named.isEmpty() && !zoneGuessed) {
            zoneGuessed = true;
            journal.guessed(outline.line(timed.at()), "times read in " + zone.normalized() + ", for no zone is named");
        }
        LocalDateTime local = LocalDateTime.of(timed.day(), timed.time());
        List<ZoneOffset> offsets = said.orElse(zone).getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            journal.skipped(outline.line(timed.at()), "time not used: the zone skips it");
            return;
        }
        if (offsets.size() > 1) {
            journal.guessed(outline.line(timed.at()), "time that the zone has twice, taken as the first");
        }
        moments.put(timed.at(), Moment.of(OffsetDateTime.of(local, offsets.get(0))));
    }

    // 1 where times grow down the page, else -1, for pages show the newest first.
    private static int direction(Map<LocalDate, List<Timed>> days) {
        int balance = 0;
        for (List<Timed> times : days.values()) {
            for (int i = 1; i < times.size(); i++) {
                balance += Integer.signum(
                        times.get(i).time().compareTo(times.get(i - 1).time()));
            }
        }
        return balance > 0 ? 1 : -1;
    }

    /** The first full date that a line above the entries gives. */
    static Optional<LocalDate> dateline(Outline outline) {
        for (int at = 0; at < outline.size(); at++) {
            Optional<LocalDate> date = outline.stamp(at).flatMap(Stamp::date).flatMap(Dates.Found::date);
            if (outline.role(at) == Role.DATE && date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }
}
