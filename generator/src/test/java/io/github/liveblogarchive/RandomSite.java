package io.github.liveblogarchive;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/** A small site that is edited at random; what is written is always free of errors. */
final class RandomSite {
    private static final List<String> TOPICS = List.of("Harbour", "harbour", "Weather", "Storms", "Ferries");
    private static final List<String> SERIES = List.of("", "Winter Days", "winter days", "Autumn");

    private static final int KINDS = 5;
    private static final List<String> ZONES = List.of("UTC", "Asia/Tokyo", "America/New_York");
    private static final List<String> AUTHORS = List.of(
            "[Kari Berg]", "[{name: K. Berg, image: p.png}]", "[{name: Ola, image: p.png}]", "[kari berg, Ola]");

    private static final class Entry {
        final String id;
        final Map<String, String> fields = new TreeMap<>();
        String body = "First words.";
        String link = "";
        /** Width of a picture of its own, 0 for none. */
        int picture;
        /** A picture that is not its own. */
        String shows = "";

        Entry(String id) {
            this.id = id;
        }
    }

    private static final class Blog {
        final String id;
        final Map<String, String> fields = new TreeMap<>();
        int picture = 1;
        final List<Entry> entries = new ArrayList<>();
        // Fields and the live blogs that their texts lead to.
        final Map<String, String> links = new TreeMap<>();

        Blog(String id) {
            this.id = id;
        }
    }

    private Random random;
    private final Map<String, Blog> blogs = new LinkedHashMap<>();
    private final Map<String, String> site =
            new TreeMap<>(Map.of("title", "Site", "entriesPerPage", "2", "itemsPerPage", "3"));
    private final Map<String, String> templates = new TreeMap<>();
    private final Map<String, String> topic = new TreeMap<>();
    private final Map<String, String> author = new TreeMap<>();
    private int sitePicture = 1;
    private int made;

    RandomSite(Random random) {
        this.random = random;
        for (int i = 0; i < 4; i++) {
            addBlog();
        }
        // A change shows only where there is something that depends on it.
        for (int i = 0; i < 24; i++) {
            edit(1 + i % (KINDS - 1));
        }
    }

    /** Changes one thing, which the seed chooses, and says which. */
    String edit(long seed) {
        random = new Random(seed);
        return edit(random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(KINDS - 1));
    }

    // What changes the whole site hides whether its parts are told apart, so it is not chosen as often as they are.
    private String edit(int kind) {
        Blog blog = any(List.copyOf(blogs.values()));
        Entry entry = any(blog.entries);
        int n = random.nextInt(100);
        Map<String, Runnable> edits = new LinkedHashMap<>();
        switch (kind) {
            case 0 -> ofSite(edits, n);
            case 1 -> ofEntry(edits, blog, entry, n);
            case 2 -> ofBlog(edits, blog, n);
            case 3 -> ofLinks(edits, blog, entry);
            default -> ofPictures(edits, blog, entry, n);
        }
        String name = any(List.copyOf(edits.keySet()));
        edits.get(name).run();
        return name + " (" + blog.id + ", " + entry.id + ", " + n + ")";
    }

    private void ofEntry(Map<String, Runnable> edits, Blog blog, Entry entry, int n) {
        edits.put("body", () -> entry.body = "Words " + n + ".");
        edits.put("title", () -> entry.fields.put("title", "Title " + n));
        edits.put("no title", () -> entry.fields.remove("title"));
        edits.put("new entry", () -> addEntry(blog));
        edits.put("no entry", () -> remove(blog, entry));
        edits.put("entry renamed", () -> rename(blog, entry));
        edits.put("date", () -> entry.fields.put("date", date()));
        edits.put("no date", () -> entry.fields.remove("date"));
        edits.put("key", () -> entry.fields.put("key", String.valueOf(n % 2 == 0)));
        edits.put("pinned", () -> entry.fields.put("pinned", String.valueOf(n % 2 == 0)));
        edits.put("entry's language", () -> entry.fields.put("language", any(List.of("ar", "de", "en"))));
        edits.put("topics", () -> entry.fields.put("topics", "[" + any(TOPICS) + ", " + any(TOPICS) + "]"));
        edits.put("entry's author", () -> entry.fields.put("authors", any(AUTHORS)));
    }

    private void ofBlog(Map<String, Runnable> edits, Blog blog, int n) {
        edits.put("blog title", () -> blog.fields.put("title", "Blog " + n));
        edits.put("new blog", this::addBlog);
        edits.put("no blog", () -> remove(blog));
        edits.put("blog renamed", () -> rename(blog));
        edits.put("slug", () -> blog.fields.put("slug", "slug-" + blog.id + "-" + n));
        edits.put("alias", () -> blog.fields.put("aliases", "[/old/" + blog.id + "-" + n + "/]"));
        edits.put("blog's zone", () -> blog.fields.put("timeZone", any(ZONES)));
        edits.put("blog's language", () -> blog.fields.put("language", any(List.of("ar", "de", "en"))));
        edits.put("blog topics", () -> blog.fields.put("topics", "[" + any(TOPICS) + "]"));
        edits.put("blog's author", () -> blog.fields.put("authors", any(AUTHORS)));
        edits.put("series", () -> blog.fields.put("series", "\"" + any(SERIES) + "\""));
    }

    private void ofLinks(Map<String, Runnable> edits, Blog blog, Entry entry) {
        edits.put("link", () -> entry.link = target());
        edits.put("no link", () -> entry.link = "");
        edits.put("entry's correction", () -> blog.links.put("entry " + entry.id, target()));
        edits.put("correction", () -> blog.links.put("correction", target()));
        edits.put("standfirst", () -> blog.links.put("standfirst", target()));
        edits.put("related", () -> blog.links.put("related", target()));
        edits.put("topic's description", () -> topic.put("description", "\"See [it](" + target() + ").\""));
        edits.put("author's bio", () -> author.put("bio", "\"See [her](" + target() + ").\""));
    }

    private void ofPictures(Map<String, Runnable> edits, Blog blog, Entry entry, int n) {
        edits.put("blog's picture changed", () -> blog.picture = n + 1);
        edits.put("new picture", () -> entry.picture = n + 1);
        edits.put(
                "entries' pictures changed",
                () -> blog.entries.stream().filter(each -> each.picture > 0).forEach(each -> each.picture = n + 1));
        edits.put("no picture", () -> entry.picture = 0);
        edits.put("picture of another", () -> entry.shows = "../" + any(List.copyOf(blogs.values())).id + "/p.png");
        edits.put("site's picture changed", () -> sitePicture = n + 1);
        edits.put("picture of the site", () -> entry.shows = "/p.png");
    }

    private void ofSite(Map<String, Runnable> edits, int n) {
        edits.put("topic's alias", () -> topic.put("aliases", any(List.of("[]", "[Storms]", "[Ferries]"))));
        edits.put("author's picture", () -> author.put("image", "/p.png"));
        edits.put("no author's picture", () -> author.remove("image"));
        edits.put("topic's picture", () -> topic.put("image", "{src: /p.png, alt: P}"));
        edits.put("author's alias", () -> author.put("aliases", any(List.of("[]", "[K. Berg]"))));
        edits.put("author's role", () -> author.put("role", "Role " + n));
        edits.put("site title", () -> site.put("title", "Site " + n));
        edits.put("site's language", () -> site.put("language", any(List.of("en", "de"))));
        edits.put("site's zone", () -> site.put("timeZone", any(ZONES)));
        edits.put("shared picture", () -> site.put("image", "/p.png"));
        edits.put("feed", () -> site.put("feedEntries", String.valueOf(1 + n % 6)));
        edits.put("feeds", () -> site.put("feeds", any(List.of("all", "site"))));
        edits.put("pages", () -> site.put("entriesPerPage", String.valueOf(1 + n % 4)));
        edits.put("items", () -> site.put("itemsPerPage", String.valueOf(1 + n % 4)));
        edits.put("entry pages", () -> site.put("entryPages", any(List.of("all", "key", "none"))));
        edits.put("kinds", () -> site.put("pages", any(List.of("[]", "[home, blog, day, topic, feed, sitemap]"))));
        edits.put("order", () -> site.put("order", any(List.of("newest", "oldest"))));
        edits.put("slots", () -> site.put("slots", "{notice: N" + n + ", footer: F, afterBlog: A}"));
        edits.put("template", () -> {
            String name = "pages/" + any(List.of("blog", "entry", "day", "term", "home")) + ".ftlh";
            templates.put(name, theme(name) + "<!-- " + n + " -->\n");
        });
        edits.put("no template", () -> templates.keySet().removeIf(name -> name.endsWith(".ftlh")));
        edits.put("words", () -> templates.put("messages/en.properties", "terms.topics=Topics " + n + "\n"));
        edits.put("no words", () -> templates.remove("messages/en.properties"));
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
            blog.links.remove("entry " + entry.id);
        }
    }

    private void rename(Blog blog, Entry entry) {
        Entry other = new Entry("e" + ++made);
        other.fields.putAll(entry.fields);
        other.body = entry.body;
        other.link = entry.link;
        blog.entries.set(blog.entries.indexOf(entry), other);
        unlink("blog:" + blog.id + "#" + entry.id);
        blog.links.remove("entry " + entry.id);
    }

    private void rename(Blog blog) {
        Blog other = new Blog("b" + ++made);
        other.fields.putAll(blog.fields);
        other.entries.addAll(blog.entries);
        other.links.putAll(blog.links);
        blogs.put(other.id, other);
        blogs.remove(blog.id);
        unlink("blog:" + blog.id);
        hide(blog);
    }

    private void hide(Blog gone) {
        for (Blog blog : blogs.values()) {
            blog.entries.stream()
                    .filter(entry -> entry.shows.contains("/" + gone.id + "/"))
                    .forEach(entry -> entry.shows = "");
        }
    }

    private void remove(Blog blog) {
        if (blogs.size() > 2) {
            blogs.remove(blog.id);
            unlink("blog:" + blog.id);
            hide(blog);
        }
    }

    private void unlink(String gone) {
        for (Blog blog : blogs.values()) {
            blog.links.values().removeIf(target -> target.startsWith(gone));
            blog.entries.stream()
                    .filter(entry -> entry.link.startsWith(gone))
                    .forEach(entry -> entry.link = "https://gone.example/");
        }
        topic.values().removeIf(text -> text.contains(gone));
        author.values().removeIf(text -> text.contains(gone));
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
        sites.with("site.yaml", lines(site)).withBytes("static/p.png", picture(sitePicture));
        sites.with("topics.yaml", "- name: Weather", inList(topic));
        sites.with("authors.yaml", "- name: Kari Berg", inList(author));
        templates.forEach((name, text) -> sites.with("templates/" + name, text));
        for (Blog blog : blogs.values()) {
            String folder = "blogs/" + blog.id + "/";
            Map<String, String> fields = new TreeMap<>(blog.fields);
            fields.put("id", blog.id);
            fields.put("image", "{src: p.png, alt: A picture}");
            blog.links.forEach((field, target) -> {
                String text = "\"See [it](" + target + ").\"";
                switch (field) {
                    case "standfirst" -> fields.put(field, text);
                    case "correction" -> fields.put("corrections", "[{text: " + text + "}]");
                    case "related" -> fields.put("related", "[{title: It, url: \"" + target + "\"}]");
                    default -> {}
                }
            });
            sites.with(folder + "blog.md", "---", lines(fields), "---", "Lead.")
                    .withBytes(folder + "p.png", picture(blog.picture));
            for (Entry entry : blog.entries) {
                Map<String, String> own = new TreeMap<>(entry.fields);
                own.put("id", entry.id);
                String corrected = blog.links.getOrDefault("entry " + entry.id, "");
                if (!corrected.isEmpty()) {
                    own.put("corrections", "[{text: \"See [it](" + corrected + ").\"}]");
                }
                String link = entry.link.isEmpty() ? "" : " [it](" + entry.link + ")";
                String shown = entry.shows.isEmpty() ? "" : " ![Other](" + entry.shows + ")";
                if (entry.picture > 0) {
                    sites.withBytes(folder + entry.id + ".png", picture(entry.picture));
                    shown += " ![Own](" + entry.id + ".png)";
                }
                sites.with(folder + entry.id + ".md", "---", lines(own), "---", entry.body + link + shown);
            }
        }
    }

    private static byte[] picture(int width) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, 1, BufferedImage.TYPE_BYTE_GRAY), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String theme(String name) {
        try (InputStream in = Objects.requireNonNull(Generator.class.getResourceAsStream("theme/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String inList(Map<String, String> fields) {
        return lines(fields).indent(2);
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
