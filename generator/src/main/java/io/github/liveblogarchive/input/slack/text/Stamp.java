package io.github.liveblogarchive.input.slack.text;

import io.github.liveblogarchive.model.Moment;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time and name of a message: seconds, and behind the dot a number that keeps messages of one second apart.
 *
 * @param micros both as one number
 */
public record Stamp(long micros) {
    private static final Pattern FORM = Pattern.compile("(\\d{9,10})\\.(\\d{6})");
    private static final Pattern LINK =
            Pattern.compile("https?://[\\w.-]+\\.slack\\.com/archives/([A-Z0-9]+)/p(\\d{15,16})(?:\\?.*)?");
    private static final long SECOND = 1_000_000;

    public static Optional<Stamp> of(String text) {
        Matcher form = FORM.matcher(text.strip());
        return form.matches()
                ? Optional.of(new Stamp(Long.parseLong(form.group(1)) * SECOND + Long.parseLong(form.group(2))))
                : Optional.empty();
    }

    /** The message that an address leads to, where it is one of the channel with this id. */
    public static Optional<Stamp> inLink(String url, String channel) {
        Matcher link = LINK.matcher(url);
        return link.matches() && link.group(1).equals(channel)
                ? Optional.of(new Stamp(Long.parseLong(link.group(2))))
                : Optional.empty();
    }

    /** Our id of the entry. */
    public String id() {
        return micros / SECOND + "-" + sixDigits();
    }

    /** As addresses of messages end. */
    public String legacy() {
        return "p" + micros / SECOND + sixDigits();
    }

    // What stands behind the dot is no part of the time: it counts messages.
    public Moment moment() {
        return Moment.of(Instant.ofEpochSecond(micros / SECOND).atOffset(ZoneOffset.UTC));
    }

    private String sixDigits() {
        return Long.toString(SECOND + micros % SECOND).substring(1);
    }
}
