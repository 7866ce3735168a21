package io.github.liveblogarchive.input;

import io.github.liveblogarchive.input.strict.Zones;
import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;

/** The settings under which an import reads: the defaults with the zone and language that were named. */
public final class ImportDefaults {
    private ImportDefaults() {}

    public static Settings of(String zone, String language, Problems problems) {
        Settings base = Settings.DEFAULTS;
        return base.in(
                language.isEmpty() ? base.language() : language,
                zone.isEmpty()
                        ? base.timeZone()
                        : Zones.read(zone, base.timeZone(), Place.NONE.field("zone"), problems));
    }
}
