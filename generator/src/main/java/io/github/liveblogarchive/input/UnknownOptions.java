package io.github.liveblogarchive.input;

import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Nearest;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.util.Collection;
import java.util.List;

/** Tells of options of an import that belong to no format; of the others each format tells. */
public final class UnknownOptions {
    /** What is said of an import itself, as goals name it. */
    private static final List<String> OWN =
            List.of("from", "to", "format", "write", "report", "zone", "language", "media", "strict");

    private UnknownOptions() {}

    public static void check(Collection<String> options, List<String> formats, Problems problems) {
        options.stream()
                .sorted()
                .filter(option -> !OWN.contains(option) && !formats.contains(format(option)))
                .forEach(option -> problems.warning(
                        Code.UNKNOWN_SETTING,
                        Place.NONE.field(option),
                        "There is no option \"" + option + "\"; it was not read.",
                        hint(option, formats)));
    }

    private static String hint(String option, List<String> formats) {
        if (option.indexOf('.') < 0) {
            return Nearest.to(option, OWN)
                    .map(near -> "Did you mean \"" + near + "\"?")
                    .orElse("An option begins with the name of its format, like \"capture.date\".");
        }
        String format = format(option);
        return Nearest.to(format, formats)
                .map(near -> "Did you mean \"" + near + option.substring(format.length()) + "\"?")
                .orElse("No format is called \"" + format + "\": " + String.join(", ", formats) + ".");
    }

    private static String format(String option) {
        int dot = option.indexOf('.');
        return dot < 0 ? "" : option.substring(0, dot);
    }
}
