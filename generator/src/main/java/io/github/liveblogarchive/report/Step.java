package io.github.liveblogarchive.report;

import java.util.OptionalLong;

/**
 * How far a run is.
 *
 * @param phase what it does, in the plural of what is counted: {@code entries read}
 * @param done how many of these are done
 * @param total how many there are, 0 where that is not known
 * @param millis since the phase began
 */
public record Step(String phase, long done, long total, long millis) {
    /** How many are done in a second, where that can be said. */
    public OptionalLong perSecond() {
        return done > 0 && millis > 0 ? OptionalLong.of(done * 1_000 / millis) : OptionalLong.empty();
    }

    /** How long the rest takes at the same pace, where there is a total. */
    public OptionalLong secondsLeft() {
        return done > 0 && total > 0
                ? OptionalLong.of(Math.round((double) Math.max(0, total - done) * millis / done / 1_000))
                : OptionalLong.empty();
    }
}
