package io.github.liveblogarchive;

import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.time.DateTimeException;
import java.time.ZoneId;

/** The settings under which an import reads: the defaults with the zone and language that were named. */
final class ImportDefaults {
    private ImportDefaults() {}

    static Settings of(String zone, String language, Problems problems) {
        Settings base = Settings.DEFAULTS;
        return base.in(
                language.isEmpty() ? base.language() : language,
                zone.isEmpty() ? base.timeZone() : zone(zone, problems));
    }

    private static ZoneId zone(String name, Problems problems) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            problems.error(
                    Code.UNKNOWN_ZONE,
                    Place.NONE.field("zone"),
                    "There is no time zone \"" + name + "\".",
                    "Write an IANA name such as Europe/London or UTC.");
            return Settings.DEFAULTS.timeZone();
        }
    }
}
