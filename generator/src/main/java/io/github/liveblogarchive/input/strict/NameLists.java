package io.github.liveblogarchive.input.strict;

import io.github.liveblogarchive.report.Code;
import java.util.List;

/** Reads fields that are lists of names. */
public final class NameLists {
    private NameLists() {}

    /** The names of a field; warned of where they stand in one text, which is one name. */
    public static List<String> read(Fields fields, String name) {
        check(fields, name);
        return fields.texts(name);
    }

    /** Warns where a text with commas stands for a list. */
    public static void check(Fields fields, String name) {
        fields.node(name)
                .filter(node -> node instanceof Node.Scalar scalar
                        && scalar.text().strip().matches("(?s).*\\S,(?!\\d)\\s*\\S.*"))
                .ifPresent(node -> {
                    String text = fields.text(name);
                    fields.problems()
                            .warning(
                                    Code.WRONG_TYPE,
                                    fields.place(name),
                                    "\"" + name + "\" is one name with a comma, \"" + text + "\".",
                                    "Write a list: " + name + ": [" + text + "]; or, if it is one name, " + name
                                            + ": [\"" + text + "\"].");
                });
    }
}
