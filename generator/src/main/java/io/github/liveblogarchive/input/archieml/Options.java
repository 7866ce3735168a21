package io.github.liveblogarchive.input.archieml;

import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.desk.WebAddress;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Nearest;
import io.github.liveblogarchive.report.Place;
import java.util.List;

/**
 * What a user says of these documents.
 *
 * @param images the address in front of names of pictures, or empty
 * @param newestFirst what a document without times begins with
 */
record Options(String images, boolean newestFirst) {
    private static final List<String> NAMES = List.of("archieml.images", "archieml.order");

    static Options of(InputContext context) {
        context.options().keySet().stream()
                .filter(option -> option.startsWith("archieml.") && !NAMES.contains(option))
                .sorted()
                .forEach(option -> context.problems()
                        .error(
                                Code.UNKNOWN_SETTING,
                                Place.NONE.field(option),
                                "There is no option \"" + option + "\".",
                                Nearest.hint(option, NAMES)));
        String images = context.options().getOrDefault("archieml.images", "");
        if (!images.isEmpty() && WebAddress.of(images).isEmpty()) {
            context.problems()
                    .error(
                            Code.BAD_SETTING,
                            Place.NONE.field("archieml.images"),
                            "\"" + images + "\" is no address of pictures.",
                            "Write it with https:// in front.");
        }
        String order = context.options().getOrDefault("archieml.order", "newest");
        if (!order.equals("newest") && !order.equals("oldest")) {
            context.problems()
                    .error(
                            Code.BAD_SETTING,
                            Place.NONE.field("archieml.order"),
                            "\"" + order + "\" is not what a document can begin with.",
                            "Write newest or oldest.");
        }
        return new Options(WebAddress.of(images), !order.equals("oldest"));
    }

    /** The address of a picture that is named or has its own; empty where it cannot be known. */
    String picture(String name) {
        String own = WebAddress.of(name);
        if (!own.isEmpty() || images.isEmpty() || name.isBlank()) {
            return own;
        }
        return WebAddress.of(images.replaceFirst("/+$", "") + "/" + name.strip().replaceFirst("^/+", ""));
    }
}
