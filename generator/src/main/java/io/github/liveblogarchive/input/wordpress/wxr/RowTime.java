package io.github.liveblogarchive.input.wordpress.wxr;

import io.github.liveblogarchive.model.Moment;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Times as WordPress keeps them: each twice, in the site's own time and in UTC; the difference is the offset of that day. */
public final class RowTime {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int QUARTER = 15;
    private static final long LARGEST = Duration.ofHours(14).toMinutes();

    private RowTime() {}

    /** The time; unknown where neither is one, or only the one that says no offset. */
    public static Moment of(String local, String gmt) {
        Optional<LocalDateTime> universal = read(gmt);
        if (universal.isEmpty()) {
            return Moment.UNKNOWN;
        }
        ZoneOffset offset =
                read(local).flatMap(time -> offset(time, universal.get())).orElse(ZoneOffset.UTC);
        return Moment.of(universal.get().atOffset(ZoneOffset.UTC).withOffsetSameInstant(offset));
    }

    /** A time without an offset; empty where it is none, such as {@code 0000-00-00 00:00:00}. */
    public static Optional<LocalDateTime> read(String text) {
        try {
            LocalDateTime time = LocalDateTime.parse(text.strip(), FORM);
            return time.getYear() < 1500 ? Optional.empty() : Optional.of(time);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    // The two may be a second apart, where the clock went on between them.
    private static Optional<ZoneOffset> offset(LocalDateTime local, LocalDateTime universal) {
        double minutes = Duration.between(universal, local).toSeconds() / 60.0;
        long rounded = Math.round(minutes / QUARTER) * QUARTER;
        boolean fits = Math.abs(minutes - rounded) <= 1 && Math.abs(rounded) <= LARGEST;
        return fits ? Optional.of(ZoneOffset.ofTotalSeconds((int) rounded * 60)) : Optional.empty();
    }
}
