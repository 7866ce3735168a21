package io.github.liveblogarchive.input.capture;

import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Nearest;
import io.github.liveblogarchive.report.Place;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a user says of captures, because their text does not.
 *
 * @param zone in which times are read that name none; empty where the user names none either
 * @param newestFirst empty where the user does not say it
 * @param name of the publication
 * @param url of the page
 * @param rules a file of further rules, or empty
 */
record CaptureOptions(
        Optional<LocalDate> date,
        Optional<ZoneId> zone,
        Optional<String> language,
        Optional<Boolean> newestFirst,
        String name,
        String url,
        String rules) {
    private static final List<String> NAMES = List.of("date", "zone", "language", "order", "source", "url", "rules");

    static CaptureOptions of(InputContext context) {
        context.options().keySet().stream()
                .filter(option -> option.startsWith("capture."))
                .filter(option -> !NAMES.contains(option.substring("capture.".length())))
                .sorted()
                .forEach(option -> context.problems()
                        .error(
                                Code.UNKNOWN_SETTING,
                                Place.NONE.field(option),
                                "There is no option \"" + option + "\".",
                                Nearest.hint(
                                        option,
                                        NAMES.stream()
                                                .map(name -> "capture." + name)
                                                .toList())));
        return new CaptureOptions(
                read(context, "date", LocalDate::parse, "Write a date as 2024-11-08."),
                read(context, "zone", ZoneId::of, "Write an IANA name such as Europe/London.")
                        .or(() -> Optional.ofNullable(context.options().get("zone"))
                                .map(zone -> context.settings().timeZone())),
                value(context, "language")
                        .or(() -> Optional.ofNullable(context.options().get("language"))),
                read(context, "order", CaptureOptions::newest, "Write newest or oldest: what the page shows first."),
                value(context, "source").orElse(""),
                value(context, "url").orElse(""),
                value(context, "rules").orElse(""));
    }

    private static Optional<String> value(InputContext context, String name) {
        return Optional.ofNullable(context.options().get("capture." + name)).filter(value -> !value.isEmpty());
    }

    private static <T> Optional<T> read(InputContext context, String name, Function<String, T> form, String hint) {
        Optional<String> value = value(context, name);
        try {
            return value.map(form);
        } catch (DateTimeException e) {
            context.problems()
                    .error(
                            Code.BAD_SETTING,
                            Place.NONE.field("capture." + name),
                            "\"" + value.orElse("") + "\" cannot be the " + name + " of a capture.",
                            hint);
            return Optional.empty();
        }
    }

    private static boolean newest(String value) {
        if (!value.equals("newest") && !value.equals("oldest")) {
            throw new DateTimeException("Neither newest nor oldest: " + value);
        }
        return value.equals("newest");
    }
}
