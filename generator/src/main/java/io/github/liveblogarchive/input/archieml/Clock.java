package io.github.liveblogarchive.input.archieml;

import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Place;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;

/** Times as documents have them: ISO 8601, most often in UTC. */
final class Clock {
    private final InputContext context;
    private final Desk desk;

    Clock(InputContext context, Desk desk) {
        this.context = context;
        this.desk = desk;
    }

    /** A time that cannot be read is a warning, and unknown. */
    Moment read(String said, Place place) {
        String text = said.strip().toUpperCase(Locale.ROOT).replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) +", "$1T");
        ZoneId zone = context.settings().timeZone();
        try {
            if (text.length() == 10) {
                return bounded(Moment.ofDay(LocalDate.parse(text), zone));
            }
            if (text.matches(".*T.*(Z|[+-]\\d{2}:?\\d{2})")) {
                return bounded(Moment.of(OffsetDateTime.parse(text.replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2"))));
            }
            LocalDateTime local = LocalDateTime.parse(text);
            if (zone.getRules().getValidOffsets(local).size() != 1) {
                throw new DateTimeException("no such time, or two of it");
            }
            desk.say(Kind.GUESSED, place, "time without a zone read in " + zone.getId(), said);
            return bounded(Moment.of(local.atZone(zone).toOffsetDateTime()));
        } catch (DateTimeException e) {
            desk.warn(
                    Code.BAD_DATE,
                    place,
                    "\"" + said + "\" is not a time.",
                    "Write it as 2024-11-08T09:15:00Z; this one is taken for unknown.");
            return Moment.UNKNOWN;
        }
    }

    private static Moment bounded(Moment moment) {
        int year = moment.at().getYear();
        if (year < 1500 || year > 9999) {
            throw new DateTimeException("year " + year);
        }
        return moment;
    }
}
