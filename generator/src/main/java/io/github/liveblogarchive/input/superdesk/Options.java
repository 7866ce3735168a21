package io.github.liveblogarchive.input.superdesk;

import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Nearest;
import io.github.liveblogarchive.report.Place;
import java.util.List;

/**
 * What a user says of these exports.
 *
 * @param adverts whether adverts are kept
 * @param blog the id of the blog that posts without one belong to, or empty
 */
record Options(boolean adverts, String blog) {
    private static final List<String> NAMES = List.of("superdesk.adverts", "superdesk.blog");

    static Options of(InputContext context) {
        context.options().keySet().stream()
                .filter(option -> option.startsWith("superdesk.") && !NAMES.contains(option))
                .sorted()
                .forEach(option -> context.problems()
                        .error(
                                Code.UNKNOWN_SETTING,
                                Place.NONE.field(option),
                                "There is no option \"" + option + "\".",
                                Nearest.hint(option, NAMES)));
        String adverts = context.options().getOrDefault("superdesk.adverts", "keep");
        if (!adverts.equals("keep") && !adverts.equals("drop")) {
            context.problems()
                    .error(
                            Code.BAD_SETTING,
                            Place.NONE.field("superdesk.adverts"),
                            "\"" + adverts + "\" cannot be done with adverts.",
                            "Write keep or drop.");
        }
        return new Options(!adverts.equals("drop"), context.options().getOrDefault("superdesk.blog", ""));
    }
}
