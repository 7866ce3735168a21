package io.github.liveblogarchive.input.desk;

import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Nearest;
import io.github.liveblogarchive.report.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a user says of answers that do not say which live blog they are of, with the options {@code FORMAT.id},
 * {@code FORMAT.title} and {@code FORMAT.url}.
 *
 * @param id of the live blog, or empty
 * @param title of the live blog, or empty
 * @param url where the live blog could be read, or empty
 */
public record BlogOptions(String format, String id, String title, String url) {
    public static BlogOptions of(String format, InputContext context) {
        List<String> names =
                Stream.of("id", "title", "url").map(name -> format + "." + name).toList();
        Map<String, String> given = context.options();
        given.keySet().stream()
                .filter(option -> option.startsWith(format + ".") && !names.contains(option))
                .sorted()
                .forEach(option -> context.problems()
                        .error(
                                Code.UNKNOWN_SETTING,
                                Place.NONE.field(option),
                                "There is no option \"" + option + "\".",
                                Nearest.hint(option, names)));
        return new BlogOptions(
                format,
                given.getOrDefault(format + ".id", "").strip(),
                given.getOrDefault(format + ".title", "").strip(),
                given.getOrDefault(format + ".url", "").strip());
    }

    /** An id for the one live blog that the answers of a folder are of, since they do not tell; the guess is said. */
    public String folder(InputFile file, InputContext context) {
        String name = folderName(file);
        context.log()
                .add(
                        Kind.GUESSED,
                        Slug.of(name),
                        Place.file(file.name()),
                        "the answers of one folder are one live blog",
                        name);
        return Slug.of(name);
    }

    // A file out of an archive lies where nobody put it; then the archive's name and its folders count.
    private String folderName(InputFile file) {
        String own = file.name().substring(file.name().lastIndexOf('/') + 1);
        Path path = file.path().toAbsolutePath().normalize();
        Path folder = path.getParent();
        if (!file.folder().isEmpty()) {
            String last = file.folder().substring(file.folder().lastIndexOf('/') + 1);
            return last.replaceFirst("(?i)\\.(zip|wacz)!?$", "");
        }
        boolean lies =
                path.getFileName() != null && path.getFileName().toString().equals(own);
        return lies && folder != null && folder.getFileName() != null
                ? folder.getFileName().toString()
                : format;
    }
}
