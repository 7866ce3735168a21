package io.github.liveblogarchive.model;

import java.util.List;

/** What topics.yaml says of a topic; {@code name} is how it is shown, {@code aliases} are other names for it. */
public record Topic(String name, String slug, String description, Image image, List<Link> links, List<String> aliases) {
    /** A named address. */
    public record Link(String name, String url) {}

    public Topic {
        links = List.copyOf(links);
        aliases = List.copyOf(aliases);
    }
}
