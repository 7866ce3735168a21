package io.github.liveblogarchive.input.slack;

import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Nearest;
import io.github.liveblogarchive.report.Place;
import java.util.List;

/**
 * What a user says of these exports.
 *
 * @param channel the channel of files that lie in no folder, or empty
 * @param replies whether answers in threads become entries
 * @param closed whether private channels are read
 */
record Options(String channel, boolean replies, boolean closed) {
    private static final List<String> NAMES = List.of("slack.channel", "slack.private", "slack.replies");

    static Options of(InputContext context) {
        context.options().keySet().stream()
                .filter(option -> option.startsWith("slack.") && !NAMES.contains(option))
                .sorted()
                .forEach(option -> context.problems()
                        .error(
                                Code.UNKNOWN_SETTING,
                                Place.NONE.field(option),
                                "There is no option \"" + option + "\".",
                                Nearest.hint(option, NAMES)));
        return new Options(
                context.options().getOrDefault("slack.channel", ""),
                keeps("slack.replies", "keep", context),
                keeps("slack.private", "drop", context));
    }

    private static boolean keeps(String option, String otherwise, InputContext context) {
        String said = context.options().getOrDefault(option, otherwise);
        if (!said.equals("keep") && !said.equals("drop")) {
            context.problems()
                    .error(
                            Code.BAD_SETTING,
                            Place.NONE.field(option),
                            "\"" + said + "\" is not what can be done.",
                            "Write keep or drop.");
        }
        return said.equals("keep");
    }
}
