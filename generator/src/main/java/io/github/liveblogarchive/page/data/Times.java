package io.github.liveblogarchive.page.data;

import io.github.liveblogarchive.model.Moment;

/** Times for machines: RFC 3339 with seconds and offset, or a date alone where no time is known. */
public final class Times {
    private Times() {}

    /** The offset-date-time, with the offset that the source gives. */
    public static String full(Moment moment) {
        return moment.machineTime();
    }

    /** As exact as is known; empty when nothing is. */
    public static String machine(Moment moment) {
        return switch (moment.precision()) {
            case TIME -> full(moment);
            case DAY -> moment.at().toLocalDate().toString();
            case UNKNOWN -> "";
        };
    }

    /** Puts a time that is known. */
    public static void put(Json json, String name, Moment moment) {
        if (moment.isKnown()) {
            json.put(name, machine(moment));
        }
    }
}
