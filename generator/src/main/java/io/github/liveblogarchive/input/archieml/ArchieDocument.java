package io.github.liveblogarchive.input.archieml;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.archieml.Item.Value;
import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.Names;
import io.github.liveblogarchive.input.desk.WebAddress;
import io.github.liveblogarchive.input.markup.PlainText;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Byline;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Place;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Makes a blog of a document in ArchieML. */
final class ArchieDocument {
    private static final int ID = 16;
    private static final Set<String> OF_BLOG = Set.of(
            "headline",
            "subhead",
            "socialdescription",
            "socialheadline",
            "socialimage",
            "featured",
            "audio",
            "audiotext",
            "audiotextdisabled",
            "tags",
            "headerhtml",
            "embedheaderhtml");
    private static final Set<String> OF_POST = Set.of(
            "headline", "author", "role", "page", "published", "slug", "tags", "factcheck", "major", "text", "editing");

    private final InputFile file;
    private final InputContext context;
    private final Options options;
    private final EntrySink sink;
    private final Set<String> told = new HashSet<>();

    ArchieDocument(InputFile file, InputContext context, Options options, EntrySink sink) {
        this.file = file;
        this.context = context;
        this.options = options;
        this.sink = sink;
    }

    void read(Item root) {
        Item config = root.objects().getOrDefault("config", root);
        List<Item> posts = root.lists().getOrDefault("posts", List.of());
        if (posts.isEmpty()) {
            context.problems()
                    .warning(
                            Code.NOTHING_TO_IMPORT,
                            Place.file(file.name()),
                            "The document holds no post.",
                            "Posts stand below a line \"[posts]\".");
            return;
        }
        String headline = PlainText.of(config.text("headline").replaceFirst("^#{1,6}\\s+", ""));
        String blog = Posts.blog(headline, file);
        Desk desk = Posts.desk(
                blog,
                context,
                posts.stream()
                        .map(post -> slug(post))
                        .filter(slug -> !slug.isEmpty())
                        .toList());
        unknown(config, OF_BLOG, root.objects().containsKey("config") ? "config/" : "", desk);
        if (root.objects().containsKey("config")) {
            unknown(root, Set.of(), "", desk);
        }
        sink.blog(blog(headline, config, desk), place(config.line()));
        Contents contents = new Contents(desk, options);
        for (Item post : posts) {
            desk.counted();
            unknown(post, OF_POST, "posts/", desk);
            post(post, config.text("featured").toLowerCase(Locale.ROOT), contents, desk);
        }
        desk.links().references().forEach(link -> sink.reference(blog, link.target(), "", link.place()));
        desk.reportDamage();
    }

    private LiveBlog blog(String headline, Item config, Desk desk) {
        Place place = place(config.line());
        Value about = config.value("subhead", "socialdescription");
        String image = WebAddress.of(config.text("socialimage"));
        return Posts.head(desk.text(headline, place), desk, place)
                .standfirst(
                        about.text().isEmpty() ? "" : desk.markdown(about.text().strip(), place(about.line())))
                .topics(tags(config, desk))
                .image(image.isEmpty() ? Image.NONE : new Image(image, "", "", "", 0, 0))
                .build();
    }

    private void post(Item post, String featured, Contents contents, Desk desk) {
        Place place = place(post.line());
        String slug = slug(post);
        String published = post.text("published");
        if (published.isEmpty() || published.equalsIgnoreCase("false") || published.equalsIgnoreCase("no")) {
            desk.say(Kind.SKIPPED, place, "entry not published", slug);
            return;
        }
        String title = PlainText.of(desk.text(
                post.text("headline").replaceFirst("^#{1,6}\\s+", ""),
                place(post.value("headline").line())));
        Value text = post.value("text");
        List<Block> body = contents.markdown(text.text(), place(Math.max(text.line(), post.line())));
        if (title.isEmpty() && body.isEmpty()) {
            desk.say(Kind.SKIPPED, place, "entry without title and text", slug);
            return;
        }
        Moment date = new Clock(context, desk)
                .read(published, place(post.value("published").line()));
        if (!date.isKnown()) {
            desk.say(Kind.GUESSED, place, "entry without a time keeps its place", slug);
        }
        String id = Posts.id(slug);
        sink.entry(
                desk.blog(),
                Entry.builder(slug.isEmpty() ? made(published + title + body, place, desk) : id)
                        .date(date)
                        .title(title)
                        .body(body)
                        .authors(authors(post, desk))
                        .topics(tags(post, desk))
                        .labels(post.flag("factcheck") ? List.of("Fact check") : List.of())
                        .key(post.flag("major"))
                        .pinned(!slug.isEmpty() && slug.equals(featured))
                        .legacyIds(slug.isEmpty() || slug.equals(id) ? List.of() : List.of(slug))
                        .build(),
                place);
    }

    private static String made(String words, Place place, Desk desk) {
        String made = Slug.digest(words).substring(0, ID);
        desk.say(Kind.REPAIRED, place, "entry without id got one from its time and text", made);
        return made;
    }

    private List<Byline> authors(Item post, Desk desk) {
        Value author = post.value("author");
        String name =
                Names.shown(PlainText.of(desk.text(author.text(), place(author.line()))), place(author.line()), desk);
        return name.isEmpty()
                ? List.of()
                : List.of(new Byline(
                        name,
                        PlainText.of(desk.text(post.text("role"), place(author.line()))),
                        WebAddress.of(post.text("page")),
                        ""));
    }

    private List<String> tags(Item item, Desk desk) {
        Value tags = item.value("tags");
        return Arrays.stream(desk.text(tags.text(), place(tags.line())).split(",", -1))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    private void unknown(Item item, Set<String> known, String path, Desk desk) {
        inner(item, path, desk);
        item.values().forEach((name, value) -> {
            boolean machinery = name.startsWith("social") || name.startsWith("audio") || name.endsWith("html");
            if (!known.contains(name) && told.add(path + name)) {
                desk.say(Kind.UNKNOWN, place(value.line()), "field " + name, path + name);
            } else if (machinery
                    && !name.equals("socialdescription")
                    && !name.equals("socialimage")
                    && told.add(path + name)) {
                desk.say(Kind.SKIPPED, place(value.line()), "field that is not content", name);
            }
        });
    }

    private void inner(Item item, String path, Desk desk) {
        Set<String> inside = new TreeSet<>(item.objects().keySet());
        inside.addAll(item.lists().keySet());
        inside.removeAll(path.isEmpty() ? Set.of("config", "posts") : Set.of());
        for (String name : inside) {
            if (told.add(path + name + "/")) {
                desk.say(Kind.UNKNOWN, place(item.line()), "field " + name, path + name);
            }
        }
    }

    private static String slug(Item post) {
        return post.text("slug").toLowerCase(Locale.ROOT);
    }

    private Place place(int line) {
        return line > 0 ? Place.file(file.name()).at(line, 0) : Place.file(file.name());
    }
}
