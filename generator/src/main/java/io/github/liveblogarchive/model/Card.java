package io.github.liveblogarchive.model;

import java.util.List;

/** A pointer to another report, as it stood in the coverage. */
public record Card(String title, String url, String summary, List<String> authors, String source, Image image) {
    public Card {
        authors = List.copyOf(authors);
    }
}
