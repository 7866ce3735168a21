package io.github.liveblogarchive.input.web;

import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Nearest;
import io.github.liveblogarchive.report.Place;
import java.util.List;

/** The options of one format, {@code FORMAT.NAME}; a name that is none and a value that cannot be are errors. */
public final class WebOptions {
    private final String format;
    private final InputContext context;

    private WebOptions(String format, InputContext context) {
        this.format = format;
        this.context = context;
    }

    public static WebOptions of(String format, List<String> names, InputContext context) {
        List<String> known = names.stream().map(name -> format + "." + name).toList();
        context.options().keySet().stream()
                .filter(option -> option.startsWith(format + ".") && !known.contains(option))
                .sorted()
                .forEach(option -> context.problems()
                        .error(
                                Code.UNKNOWN_SETTING,
                                Place.NONE.field(option),
                                "There is no option \"" + option + "\".",
                                Nearest.hint(option, known)));
        return new WebOptions(format, context);
    }

    /** What the user says, or empty. */
    public String text(String name) {
        return context.options().getOrDefault(format + "." + name, "").strip();
    }

    /** What the user says if it is one of these, or empty. */
    public String oneOf(String name, List<String> values) {
        String value = text(name);
        if (value.isEmpty() || values.contains(value)) {
            return value;
        }
        bad(name, "Write " + String.join(" or ", values) + ".");
        return "";
    }

    /** Reports that what the user says cannot be. */
    public void bad(String name, String hint) {
        context.problems()
                .error(
                        Code.BAD_SETTING,
                        Place.NONE.field(format + "." + name),
                        "\"" + text(name) + "\" cannot be the option " + format + "." + name + ".",
                        hint);
    }
}
