package io.github.liveblogarchive.input.strict;

import io.github.liveblogarchive.report.Code;
import java.util.IllformedLocaleException;
import java.util.Locale;

/** Reads language tags. */
public final class Languages {
    private Languages() {}

    /** The tag of the field {@code language}, or the other one where there is none or, with a problem, a bad one. */
    public static String read(Fields fields, String otherwise) {
        String tag = fields.text("language");
        if (tag.isEmpty()) {
            return otherwise;
        }
        try {
            return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            fields.problems()
                    .error(
                            Code.BAD_VALUE,
                            fields.place("language"),
                            "\"" + tag + "\" is no language tag.",
                            "Write one of BCP 47, like \"en\", \"pt-BR\" or \"zh-Hant\".");
            return otherwise;
        }
    }
}
