package io.github.liveblogarchive.input.strict;

import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Nearest;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads names of time zones. */
public final class Zones {
    // Some JDKs know these, with rules that differ between them; people mean a zone with summer time by them.
    private static final Set<String> NO_ZONES = Set.of("EST", "MST", "HST");

    private Zones() {}

    /** The zone of a name, or the other one with a problem. */
    public static ZoneId read(String name, ZoneId otherwise, Place place, Problems problems) {
        Set<String> known = ZoneId.getAvailableZoneIds();
        boolean fixed = name.equals("Z") || name.startsWith("+") || name.startsWith("-");
        if (!NO_ZONES.contains(name) && (fixed || known.contains(name))) {
            try {
                return ZoneId.of(name);
            } catch (DateTimeException e) {
                // Falls through: an offset that is none is as unknown as a name that is none.
            }
        }
        problems.error(Code.UNKNOWN_ZONE, place, "The time zone \"" + name + "\" is not known.", hint(name, known));
        return otherwise;
    }

    private static String hint(String name, Set<String> known) {
        String city = "/" + name.toLowerCase(Locale.ROOT).replace(' ', '_');
        Optional<String> sameCity = known.stream()
                .filter(zone -> zone.toLowerCase(Locale.ROOT).endsWith(city))
                .sorted()
                .findFirst();
        return sameCity.or(() -> name.length() < 4 ? Optional.empty() : Nearest.to(name, known))
                .map(zone -> "Did you mean \"" + zone + "\"?")
                .orElse("Write a name of the IANA list, like \"Europe/Oslo\".");
    }
}
