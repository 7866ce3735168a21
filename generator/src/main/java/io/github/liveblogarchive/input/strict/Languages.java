package io.github.liveblogarchive.input.strict;

import io.github.liveblogarchive.report.Code;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads language tags. */
public final class Languages {
    // Longer ones are of a right form, but no language has one.
    private static final int LONGEST = 3;

    private Languages() {}

    /** The tag of the field {@code language}, or the other one where there is none or, with a problem, a bad one. */
    public static String read(Fields fields, String otherwise) {
        String text = fields.text("language");
        if (text.isEmpty()) {
            return otherwise;
        }
        Optional<String> tag = tag(text);
        if (tag.isEmpty()) {
            fields.problems()
                    .error(
                            Code.BAD_VALUE,
                            fields.place("language"),
                            "\"" + text + "\" is no language tag.",
                            meant(text)
                                    .map(one -> "Write \"" + one + "\".")
                                    .orElse("Write one of BCP 47, like \"en\", \"pt-BR\" or \"zh-Hant\"."));
        }
        return tag.orElse(otherwise);
    }

    /** A tag in its usual spelling; nothing where a text is none. */
    public static Optional<String> tag(String text) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(text).build();
            return Optional.of(locale)
                    .filter(one -> one.getLanguage().length() <= LONGEST)
                    .map(Locale::toLanguageTag);
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** The tag of a language that a text names, in English or in itself, or that it is but for an underscore. */
    public static Optional<String> meant(String text) {
        String tag = text.replace('_', '-');
        return !tag.equals(text) && tag(tag).isPresent()
                ? tag(tag)
                : Stream.of(Locale.getISOLanguages())
                        .filter(code -> names(code, text))
                        .findFirst();
    }

    private static boolean names(String code, String text) {
        Locale language = Locale.forLanguageTag(code);
        return language.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(text)
                || language.getDisplayLanguage(language).equalsIgnoreCase(text);
    }
}
