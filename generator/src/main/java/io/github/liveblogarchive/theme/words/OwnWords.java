package io.github.liveblogarchive.theme.words;

import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Nearest;
import io.github.liveblogarchive.report.Problems;
import io.github.liveblogarchive.theme.files.ThemeFiles;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Warns of words in an owner's message file that nothing asks for: most are misspelled keys. */
final class OwnWords {
    private OwnWords() {}

    static void check(ThemeFiles files, String tag, Problems problems) {
        Set<String> known = keys(files, "en", 1);
        Set<String> unknown = keys(files, tag, Integer.MAX_VALUE);
        unknown.removeAll(known);
        unknown.removeIf(key -> isAskedFor(key, files));
        for (String key : unknown) {
            problems.warning(
                    Code.UNKNOWN_FIELD,
                    files.place(Bundle.file(tag)).field(key),
                    "No template asks for the word \"" + key + "\".",
                    Nearest.to(key, known)
                            .map(meant -> "Did you mean \"" + meant + "\"?")
                            .orElse("Delete it, or correct its key."));
        }
    }

    // A theme's own templates may say words of their own, some of them under a key that is put together.
    private static boolean isAskedFor(String key, ThemeFiles files) {
        String folder = key.substring(0, key.lastIndexOf('.') + 1);
        return List.of("pages", "parts", "blocks").stream()
                .flatMap(place -> files.names(place).stream())
                .map(files::text)
                .anyMatch(template -> template.contains('"' + key + '"')
                        || (!folder.isEmpty() && template.contains('"' + folder + '"')));
    }

    private static Set<String> keys(ThemeFiles files, String tag, int layers) {
        Bundle bundle = Bundle.read(files, tag, layers, new Problems());
        Set<String> keys = new TreeSet<>(bundle.plain().keySet());
        keys.addAll(bundle.plurals().keySet());
        return keys;
    }
}
