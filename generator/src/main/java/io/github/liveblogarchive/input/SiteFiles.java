package io.github.liveblogarchive.input;

import io.github.liveblogarchive.input.body.References;
import io.github.liveblogarchive.input.strict.Fields;
import io.github.liveblogarchive.input.strict.Json;
import io.github.liveblogarchive.input.strict.Node;
import io.github.liveblogarchive.input.strict.Yaml;
import io.github.liveblogarchive.input.text.Piece;
import io.github.liveblogarchive.input.text.TextReader;
import io.github.liveblogarchive.model.Author;
import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.model.Topic;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of a site that are no live blog: {@code site.yaml}, {@code authors.yaml} and {@code topics.yaml}, each of
 * which may be JSON instead or be absent.
 *
 * @param places where settings stand that were given, by their names with dots
 * @param references what their texts lead to and which pictures they name, to be checked when everything is read
 */
public record SiteFiles(
        Settings settings,
        Map<String, Place> places,
        List<Author> authors,
        List<Topic> topics,
        List<References.Reference> references) {
    public SiteFiles {
        places = Map.copyOf(places);
        authors = List.copyOf(authors);
        topics = List.copyOf(topics);
        references = List.copyOf(references);
    }

    /**
     * Reads them; what is wrong is a problem, and the default stands in its place.
     *
     * @param root the content folder
     * @param overrides settings by name, those of settings within settings with a dot ({@code publisher.name}), lists
     *     with commas; they win over the file
     * @throws IOException where a file is there and cannot be read
     */
    public static SiteFiles read(Path root, Map<String, String> overrides, Problems problems) throws IOException {
        Optional<Fields.Item> site = file(root, "site", problems);
        References references = new References();
        SettingsReader reader = new SettingsReader(problems, references);
        Settings settings = reader.read(site, overrides);
        NameFiles names = new NameFiles(settings, problems, references);
        Optional<Fields.Item> authors = file(root, "authors", problems);
        Optional<Fields.Item> topics = file(root, "topics", problems);
        List<Author> readAuthors = authors.map(names::authors).orElse(List.of());
        List<Topic> readTopics = topics.map(names::topics).orElse(List.of());
        return new SiteFiles(settings, reader.places(), readAuthors, readTopics, references.list());
    }

    /** Where a setting stands; where it was not given, at least its name. */
    public Place place(String setting) {
        return places.getOrDefault(setting, Place.NONE.field(setting));
    }

    private static Optional<Fields.Item> file(Path root, String stem, Problems problems) throws IOException {
        String yaml = stem + ".yaml";
        String json = stem + ".json";
        boolean hasYaml = Files.exists(root.resolve(yaml));
        if (hasYaml && Files.exists(root.resolve(json))) {
            unused(json, "It was not read, because there is \"" + yaml + "\".", "Delete one of the two.", problems);
        }
        if (Files.exists(root.resolve(stem + ".yml"))) {
            unused(stem + ".yml", "It was not read.", "Name it \"" + yaml + "\".", problems);
        }
        String name = hasYaml ? yaml : json;
        Path path = root.resolve(name);
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        Optional<Piece> text = TextReader.readFile(path, name, Settings.DEFAULTS.maxFileBytes(), problems)
                .map(read -> Piece.of(read, name));
        Optional<Node> tree = text.flatMap(piece -> hasYaml ? Yaml.read(piece, problems) : Json.read(piece, problems));
        return tree.filter(node -> !(node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NOTHING))
                .map(node -> new Fields.Item(node, new Place(name, node.line(), node.column(), "")));
    }

    private static void unused(String file, String message, String hint, Problems problems) {
        problems.warning(Code.UNUSED_FILE, Place.file(file), message, hint);
    }
}
