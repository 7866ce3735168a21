package io.github.liveblogarchive.input.wordpress;

import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Nearest;
import io.github.liveblogarchive.report.Place;
import java.util.List;
import java.util.Map;

/**
 * What a user says of answers that do not say which live blog they are of.
 *
 * @param id of the live blog, or empty
 * @param title of the live blog, or empty
 * @param url where the live blog could be read, or empty
 */
record Options(String id, String title, String url) {
    private static final List<String> NAMES = List.of("wordpress.id", "wordpress.title", "wordpress.url");

    static Options of(InputContext context) {
        Map<String, String> given = context.options();
        given.keySet().stream()
                .filter(option -> option.startsWith("wordpress.") && !NAMES.contains(option))
                .sorted()
                .forEach(option -> context.problems()
                        .error(
                                Code.UNKNOWN_SETTING,
                                Place.NONE.field(option),
                                "There is no option \"" + option + "\".",
                                Nearest.hint(option, NAMES)));
        return new Options(
                given.getOrDefault("wordpress.id", "").strip(),
                given.getOrDefault("wordpress.title", "").strip(),
                given.getOrDefault("wordpress.url", "").strip());
    }
}
