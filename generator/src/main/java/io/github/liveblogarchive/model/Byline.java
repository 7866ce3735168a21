package io.github.liveblogarchive.model;

/** A name above a blog or an entry, with what the source said of it; url and image may be empty. */
public record Byline(String name, String role, String url, String image) {
    public static Byline of(String name) {
        return new Byline(name, "", "", "");
    }
}
