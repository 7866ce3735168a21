package io.github.liveblogarchive.model;

import java.util.List;

/** What authors.yaml says of an author; {@code aliases} are other spellings of the name. */
public record Author(
        String name, String slug, String role, String bio, Image image, List<Topic.Link> links, List<String> aliases) {
    public Author {
        links = List.copyOf(links);
        aliases = List.copyOf(aliases);
    }
}
