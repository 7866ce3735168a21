package io.github.liveblogarchive.maven;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The one time that all files in a zip get, as {@code project.build.outputTimestamp} says it to all plugins. */
final class OutputTime {
    /** Near the first that a zip can hold: the JDK takes the very first for one that it cannot, and asks for the zone. */
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 2, 1, 0, 0);

    private OutputTime() {}

    /**
     * The time in UTC.
     *
     * @param told ISO 8601 or seconds since 1970; less than two characters mean that nothing is said
     * @throws IllegalArgumentException where it is neither
     */
    static LocalDateTime of(String told) {
        if (told == null || told.length() < 2) {
            return EARLIEST;
        }
        try {
            LocalDateTime time = told.chars().allMatch(c -> c >= '0' && c <= '9')
                    ? LocalDateTime.ofInstant(Instant.ofEpochSecond(Long.parseLong(told)), ZoneOffset.UTC)
                    : OffsetDateTime.parse(told)
                            .withOffsetSameInstant(ZoneOffset.UTC)
                            .toLocalDateTime();
            return time.isBefore(EARLIEST) ? EARLIEST : time;
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException(
                    "project.build.outputTimestamp cannot be \"" + told
                            + "\". Write a time as 2024-11-08T00:00:00Z, or seconds since 1970.",
                    e);
        }
    }
}
