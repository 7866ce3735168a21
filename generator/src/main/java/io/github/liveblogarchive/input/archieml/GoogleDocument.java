package io.github.liveblogarchive.input.archieml;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.Names;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Byline;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a blog of a document of the older form: each post begins below a line of plus signs, has its headline, its fields
 * and its text divided by {@code ---}, and ends at a line of hyphens. Such documents know no times.
 */
final class GoogleDocument {
    private record Post(List<Line> headline, Map<String, String> fields, List<Line> text, Place place) {
        String field(String name) {
            return fields.getOrDefault(name, "");
        }

        boolean is(String name) {
            return field(name).equalsIgnoreCase("yes") || field(name).equalsIgnoreCase("true");
        }
    }

    private static final int ID = 16;
    private static final Set<String> KNOWN =
            Set.of("slug", "published", "published mode", "pinned", "authors", "author", "major development", "major");
    private static final Pattern FIELD = Pattern.compile("([^:]{1,60}):(.*)");
    private static final Pattern INITIALS = Pattern.compile("(.*?)\\s*\\(\\w{2,3}\\)\\s*");
    private static final Pattern STRUCTURE = Pattern.compile("\\s*([-*+>|#]|\\d{1,9}[.)]\\s|\\s{2,}\\S).*");

    private final InputFile file;
    private final InputContext context;
    private final Options options;
    private final EntrySink sink;

    GoogleDocument(InputFile file, InputContext context, Options options, EntrySink sink) {
        this.file = file;
        this.context = context;
        this.options = options;
        this.sink = sink;
    }

    void read(List<Line> lines) {
        List<Post> posts = posts(lines);
        String blog = Posts.blog("", file);
        Desk desk = Posts.desk(
                blog, context, posts.stream().map(GoogleDocument::slug).toList());
        Place place = Place.file(file.name());
        boolean over = lines.stream().anyMatch(line -> line.text().equalsIgnoreCase("end"));
        sink.blog(
                Posts.head("", desk, place)
                        .state(over ? LiveBlog.State.CLOSED : LiveBlog.State.ARCHIVED)
                        .build(),
                place);
        if (options.newestFirst()) {
            // New posts were written above the others; without times nothing else tells their order.
            Collections.reverse(posts);
            desk.say(Kind.GUESSED, place, "the document begins with what is newest", "");
        }
        Contents contents = new Contents(desk, options);
        for (Post post : posts) {
            desk.counted();
            entry(post, contents, desk);
        }
        desk.links().references().forEach(link -> sink.reference(blog, link.target(), "", link.place()));
        desk.reportDamage();
    }

    private void entry(Post post, Contents contents, Desk desk) {
        post.fields().keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .forEach(name -> desk.say(Kind.UNKNOWN, post.place(), "field " + name, ""));
        String slug = slug(post);
        if (!post.is("published") && !post.is("pinned")) {
            desk.say(Kind.SKIPPED, post.place(), "entry not published", slug);
            return;
        }
        String title = title(post, contents, desk);
        boolean html = post.text().stream().anyMatch(Line::html);
        List<Block> body = html
                ? contents.html(post.text(), post.place())
                : contents.markdown(markdown(post.text()), post.place());
        if (title.isEmpty() && body.isEmpty()) {
            desk.say(Kind.SKIPPED, post.place(), "entry without title and text", slug);
            return;
        }
        desk.say(Kind.GUESSED, post.place(), "entry without a time keeps its place", slug);
        String id = slug.isEmpty() ? Slug.digest(title + body).substring(0, ID) : Posts.id(slug);
        if (slug.isEmpty()) {
            desk.say(Kind.REPAIRED, post.place(), "entry without id got one from its text", id);
        }
        sink.entry(
                desk.blog(),
                Entry.builder(id)
                        .title(title)
                        .body(body)
                        .authors(authors(post, desk))
                        .key(post.is("major development") || post.is("major"))
                        .pinned(post.is("pinned"))
                        .legacyIds(slug.isEmpty() || slug.equals(id) ? List.of() : List.of(slug))
                        .build(),
                post.place());
    }

    private static String title(Post post, Contents contents, Desk desk) {
        StringBuilder words = new StringBuilder();
        for (Line line : post.headline()) {
            words.append(line.html() ? line.text() : contents.plain(line.raw())).append(' ');
        }
        return desk.text(words.toString().strip().replaceAll("\\s+", " "), post.place());
    }

    private static List<Byline> authors(Post post, Desk desk) {
        List<Byline> authors = new ArrayList<>();
        String said = post.field("authors").isEmpty() ? post.field("author") : post.field("authors");
        for (String part : desk.text(said, post.place()).split(",", -1)) {
            Matcher initials = INITIALS.matcher(part);
            String name = Names.shown(initials.matches() ? initials.group(1) : part, post.place(), desk);
            if (!name.isEmpty()) {
                authors.add(Byline.of(name));
            }
        }
        return authors;
    }

    // In a document a line is a paragraph, in Markdown an empty line makes one.
    private static String markdown(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        boolean plain = false;
        for (Line line : lines) {
            if (line.divides()) {
                continue;
            }
            boolean now =
                    !line.raw().isBlank() && !STRUCTURE.matcher(line.raw()).matches();
            text.append(plain && now ? "\n" : "").append(line.raw()).append('\n');
            plain = now;
        }
        return text.toString();
    }

    private List<Post> posts(List<Line> lines) {
        List<Post> posts = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        Place begun = Place.NONE;
        boolean inside = false;
        for (Line line : lines) {
            if (line.beginsPost()) {
                if (inside) {
                    unended(begun);
                    posts.add(post(open, begun));
                }
                open = new ArrayList<>();
                inside = true;
                begun = place(line);
            } else if (inside && line.endsPost()) {
                posts.add(post(open, begun));
                inside = false;
            } else if (inside) {
                open.add(line);
            }
        }
        if (inside) {
            unended(begun);
            posts.add(post(open, begun));
        }
        return posts;
    }

    private void unended(Place begun) {
        context.problems()
                .warning(
                        Code.BAD_VALUE,
                        begun,
                        "The post that begins here is never ended, so it goes to the next one.",
                        "A line of at least 50 hyphens ends a post.");
    }

    private Post post(List<Line> lines, Place place) {
        List<List<Line>> parts = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int part = 0;
        for (Line line : lines) {
            if (line.divides() && part < 2) {
                part++;
            } else {
                parts.get(part).add(line);
            }
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (Line line : parts.get(1)) {
            Matcher field = FIELD.matcher(line.heading());
            if (field.matches()) {
                fields.putIfAbsent(
                        field.group(1).strip().toLowerCase(Locale.ROOT),
                        field.group(2).strip());
            } else if (!line.text().isBlank()) {
                context.log()
                        .add(Kind.SKIPPED, Posts.blog("", file), place, "line among fields that is none", line.text());
            }
        }
        return new Post(parts.get(0), fields, parts.get(2), place);
    }

    private static String slug(Post post) {
        return post.field("slug").toLowerCase(Locale.ROOT);
    }

    private Place place(Line line) {
        Place whole = Place.file(file.name());
        return line.number() > 0 ? whole.at(line.number(), 0) : whole;
    }
}
