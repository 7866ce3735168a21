package io.github.liveblogarchive.input;

import io.github.liveblogarchive.input.body.References;
import io.github.liveblogarchive.input.body.Values;
import io.github.liveblogarchive.input.strict.Addresses;
import io.github.liveblogarchive.input.strict.Fields;
import io.github.liveblogarchive.input.strict.NameLists;
import io.github.liveblogarchive.input.strict.Node;
import io.github.liveblogarchive.model.Author;
import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.model.Topic;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Reads authors.yaml and topics.yaml: a mapping of names to fields, or a list of fields with a name. Names and aliases
 * that differ only in case or in the form of accents are one.
 */
final class NameFiles {
    private final Problems problems;
    private final Values values;

    /** @param references gets what descriptions lead to, and pictures */
    NameFiles(Settings settings, Problems problems, References references) {
        this.problems = problems;
        this.values = new Values(problems, settings.timeZone(), "", references);
    }

    List<Author> authors(Fields.Item file) {
        return read(file, "author", (named, slug) -> {
            Fields fields = named.fields();
            return new Author(
                    named.name(),
                    slug,
                    fields.line("role"),
                    values.markdown(fields, "bio"),
                    values.image(fields, "image"),
                    links(fields),
                    named.aliases());
        });
    }

    List<Topic> topics(Fields.Item file) {
        return read(file, "topic", (named, slug) -> {
            Fields fields = named.fields();
            return new Topic(
                    named.name(),
                    slug,
                    values.markdown(fields, "description"),
                    values.image(fields, "image"),
                    links(fields),
                    named.aliases());
        });
    }

    private record Named(String name, List<String> aliases, Fields fields) {}

    private <T> List<T> read(Fields.Item file, String noun, BiFunction<Named, String, T> reader) {
        List<T> read = new ArrayList<>();
        Map<String, Place> taken = new HashMap<>();
        Map<String, Place> addresses = new HashMap<>();
        for (Named named : all(file, noun)) {
            String slug = slug(named.fields(), named.name());
            read.add(reader.apply(named, slug));
            String name = Slug.key(named.name());
            Place place = named.fields().place();
            if (claim(named.name(), place, noun, taken)) {
                claimAddress(slug, named.name(), place, noun, addresses);
            }
            for (String alias : named.aliases()) {
                Fields fields = named.fields();
                if (!Slug.key(alias).equals(name)) {
                    claim(alias, fields.has("aliases") ? fields.place("aliases") : fields.place(), noun, taken);
                }
            }
            named.fields().finish();
        }
        return read;
    }

    private List<Named> all(Fields.Item file, String noun) {
        List<Named> all = new ArrayList<>();
        Fields top = new Fields(new Node.Mapping(Map.of(), 1, 1), file.place(), problems);
        if (file.node() instanceof Node.Mapping mapping) {
            mapping.fields().values().forEach(field -> {
                boolean bare = field.value() instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NOTHING;
                Node value = bare ? new Node.Mapping(Map.of(), field.line(), field.column()) : field.value();
                Place place = file.place().at(field.line(), field.column()).field(field.name());
                top.fields(new Fields.Item(value, place), "").ifPresent(fields -> {
                    String name = fields.line("name");
                    List<String> aliases = new ArrayList<>(NameLists.read(fields, "aliases"));
                    if (!name.isEmpty() && !name.equals(field.name())) {
                        aliases.add(0, field.name());
                    }
                    all.add(new Named(name.isEmpty() ? field.name() : name, aliases, fields));
                });
            });
            return all;
        }
        for (Fields.Item item : Fields.items(file)) {
            top.fields(item, "name").ifPresent(fields -> {
                String name = fields.line("name");
                if (name.isEmpty()) {
                    problems.error(
                            Code.MISSING_FIELD, fields.place(), "The " + noun + " has no \"name\".", "Write the name.");
                } else {
                    all.add(new Named(name, NameLists.read(fields, "aliases"), fields));
                }
            });
        }
        return all;
    }

    private boolean claim(String name, Place place, String noun, Map<String, Place> taken) {
        Place first = taken.putIfAbsent(Slug.key(name), place);
        if (first != null) {
            problems.error(
                    Code.DUPLICATE_ALIAS,
                    place,
                    "The name \"" + name + "\" belongs to another " + noun + " already, at " + first.field("") + ".",
                    "Delete one of the two.");
        }
        return first == null;
    }

    private void claimAddress(String slug, String name, Place place, String noun, Map<String, Place> addresses) {
        Place first = addresses.putIfAbsent(slug, place);
        if (first != null) {
            problems.error(
                    Code.DUPLICATE_ADDRESS,
                    place,
                    "The " + noun + " \"" + name + "\" would have the same address (" + noun + "s/" + slug
                            + "/) as the one at " + first.field("") + ".",
                    "Give one of them another \"slug\", or make its name an alias of the other.");
        }
    }

    private String slug(Fields fields, String name) {
        String slug = fields.line("slug");
        if (slug.isEmpty() || Slug.isSafe(slug)) {
            return slug.isEmpty() ? Slug.of(name) : slug;
        }
        problems.error(
                Code.BAD_ADDRESS,
                fields.place("slug"),
                "The slug \"" + slug + "\" cannot stand in an address.",
                "Write \"" + Slug.of(slug) + "\": lower-case letters a to z, digits, hyphens.");
        return Slug.of(name);
    }

    private List<Topic.Link> links(Fields fields) {
        return fields.each("links", "url", link -> {
            String url = Addresses.link(link.text("url"), link.place("url"), problems);
            String name = link.line("name");
            return new Topic.Link(name.isEmpty() ? url : name, url);
        });
    }
}
