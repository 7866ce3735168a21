package io.github.liveblogarchive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A small site that is edited at random; what is written is always free of errors. */
final class RandomSite {
    private static final List<String> TOPICS = List.of("Harbour", "harbour", "Weather", "Storms", "Ferries");
    private static final List<String> SERIES = List.of("", "Winter Days", "winter days", "Autumn");

    private static final class Entry {
        final String id;
        final Map<String, String> fields = new TreeMap<>();
        String body = "First words.";
        String link = "";

        Entry(String id) {
            this.id = id;
        }
    }

    private static final class Blog {
        final String id;
        final Map<String, String> fields = new TreeMap<>();
        final List<Entry> entries = new ArrayList<>();
        // Fields and the live blogs that their texts lead to.
        final Map<String, String> links = new TreeMap<>();

        Blog(String id) {
            this.id = id;
        }
    }

    private final Random random;
    private final Map<String, Blog> blogs = new LinkedHashMap<>();
    private final Map<String, String> site = new TreeMap<>(Map.of("title", "Site"));
    private String topics = "";
    private String topicLink = "";
    private int picture = 1;
    private int made;

    RandomSite(Random random) {
        this.random = random;
        for (int i = 0; i < 4; i++) {
            addBlog();
        }
    }

    /** Changes one thing and says which. */
    String edit() {
        Blog blog = any(List.copyOf(blogs.values()));
        Entry entry = any(blog.entries);
        int n = random.nextInt(100);
        List<Runnable> edits = new ArrayList<>();
        List<String> names = new ArrayList<>();
        add(edits, names, "body", () -> entry.body = "Words " + n + ".");
        add(edits, names, "title", () -> entry.fields.put("title", "Title " + n));
        add(edits, names, "blog title", () -> blog.fields.put("title", "Blog " + n));
        add(edits, names, "new entry", () -> addEntry(blog));
        add(edits, names, "no entry", () -> remove(blog, entry));
        add(edits, names, "new blog", this::addBlog);
        add(edits, names, "no blog", () -> remove(blog));
        add(edits, names, "slug", () -> blog.fields.put("slug", "slug-" + made + "-" + n));
        add(edits, names, "date", () -> entry.fields.put("date", date()));
        add(edits, names, "link", () -> entry.link = target());
        add(edits, names, "no link", () -> entry.link = "");
        add(edits, names, "entry's correction", () -> blog.links.put("entry " + entry.id, target()));
        add(edits, names, "correction", () -> blog.links.put("correction", target()));
        add(edits, names, "standfirst", () -> blog.links.put("standfirst", target()));
        add(edits, names, "related", () -> blog.links.put("related", target()));
        add(edits, names, "topics", () -> entry.fields.put("topics", "[" + any(TOPICS) + ", " + any(TOPICS) + "]"));
        add(edits, names, "blog topics", () -> blog.fields.put("topics", "[" + any(TOPICS) + "]"));
        add(edits, names, "series", () -> blog.fields.put("series", "\"" + any(SERIES) + "\""));
        add(edits, names, "alias", () -> topics = any(List.of("", "aliases: [Storms]", "aliases: [Ferries]")));
        add(edits, names, "description", () -> topicLink = target());
        add(edits, names, "picture", () -> picture = n);
        add(edits, names, "site title", () -> site.put("title", "Site " + n));
        add(edits, names, "feed", () -> site.put("feedEntries", String.valueOf(1 + n % 6)));
        add(edits, names, "pages", () -> site.put("entriesPerPage", String.valueOf(1 + n % 4)));
        add(edits, names, "order", () -> site.put("order", any(List.of("newest", "oldest"))));
        add(edits, names, "slots", () -> site.put("slots", "{notice: N" + n + ", footer: F, afterBlog: A}"));
        int chosen = random.nextInt(edits.size());
        edits.get(chosen).run();
        return names.get(chosen);
    }

    private static void add(List<Runnable> edits, List<String> names, String name, Runnable edit) {
        edits.add(edit);
        names.add(name);
    }

    private void addBlog() {
        Blog blog = new Blog("b" + ++made);
        blog.fields.put("title", "Blog " + blog.id);
        blogs.put(blog.id, blog);
        for (int i = 0; i < 3; i++) {
            addEntry(blog);
        }
    }

    private void addEntry(Blog blog) {
        Entry entry = new Entry("e" + ++made);
        entry.fields.put("date", date());
        blog.entries.add(entry);
    }

    private void remove(Blog blog, Entry entry) {
        if (blog.entries.size() > 1) {
            blog.entries.remove(entry);
            unlink("blog:" + blog.id + "#" + entry.id);
        }
    }

    private void remove(Blog blog) {
        if (blogs.size() > 2) {
            blogs.remove(blog.id);
            unlink("blog:" + blog.id);
        }
    }

    private void unlink(String gone) {
        for (Blog blog : blogs.values()) {
            blog.links.values().removeIf(target -> target.startsWith(gone));
            blog.entries.stream()
                    .filter(entry -> entry.link.startsWith(gone))
                    .forEach(entry -> entry.link = "https://gone.example/");
        }
        topicLink = topicLink.startsWith(gone) ? "" : topicLink;
    }

    private String target() {
        Blog blog = any(List.copyOf(blogs.values()));
        return "blog:" + blog.id + (random.nextBoolean() ? "#" + any(blog.entries).id : "");
    }

    private String date() {
        return "2024-0%d-0%dT%02d:00:00Z".formatted(1 + random.nextInt(2), 1 + random.nextInt(3), random.nextInt(24));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Writes the whole content folder anew. */
    void write(Sites sites) {
        clear(sites.content());
        sites.with("site.yaml", lines(site)).withBytes("static/p.svg", svg());
        String description = topicLink.isEmpty() ? "" : "description: \"See [it](" + topicLink + ").\"";
        String separator = topics.isEmpty() || description.isEmpty() ? "" : ", ";
        sites.with("topics.yaml", "Weather: {" + topics + separator + description + "}");
        for (Blog blog : blogs.values()) {
            String folder = "blogs/" + blog.id + "/";
            Map<String, String> fields = new TreeMap<>(blog.fields);
            fields.put("id", blog.id);
            fields.put("image", "{src: p.svg, alt: A picture}");
            blog.links.forEach((field, target) -> {
                String text = "\"See [it](" + target + ").\"";
                switch (field) {
                    case "standfirst" -> fields.put(field, text);
                    case "correction" -> fields.put("corrections", "[{text: " + text + "}]");
                    case "related" -> fields.put("related", "[{title: It, url: \"" + target + "\"}]");
                    default -> {}
                }
            });
            sites.with(folder + "blog.md", "---", lines(fields), "---", "Lead.").withBytes(folder + "p.svg", svg());
            for (Entry entry : blog.entries) {
                Map<String, String> own = new TreeMap<>(entry.fields);
                own.put("id", entry.id);
                String corrected = blog.links.getOrDefault("entry " + entry.id, "");
                if (!corrected.isEmpty()) {
                    own.put("corrections", "[{text: \"See [it](" + corrected + ").\"}]");
                }
                String link = entry.link.isEmpty() ? "" : " [it](" + entry.link + ")";
                sites.with(folder + entry.id + ".md", "---", lines(own), "---", entry.body + link);
            }
        }
    }

    private byte[] svg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\"/>"
                .formatted(picture)
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String lines(Map<String, String> fields) {
        StringBuilder lines = new StringBuilder();
        fields.forEach(
                (name, value) -> lines.append(name).append(": ").append(value).append('\n'));
        return lines.toString().strip();
    }

    private static void clear(Path content) {
        try {
            for (String file : Sites.files(content)) {
                Files.delete(content.resolve(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
