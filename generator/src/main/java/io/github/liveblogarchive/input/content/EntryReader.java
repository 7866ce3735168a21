package io.github.liveblogarchive.input.content;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.body.Body;
import io.github.liveblogarchive.input.body.BodyReader;
import io.github.liveblogarchive.input.body.References;
import io.github.liveblogarchive.input.body.Values;
import io.github.liveblogarchive.input.strict.Fields;
import io.github.liveblogarchive.input.strict.Languages;
import io.github.liveblogarchive.input.strict.NameLists;
import io.github.liveblogarchive.input.strict.Node;
import io.github.liveblogarchive.input.text.Piece;
import io.github.liveblogarchive.model.Direction;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the entries of one blog and hands them out. */
final class EntryReader {
    private final InputContext context;
    private final LiveBlog blog;
    private final EntrySink sink;
    private final Problems problems;
    private final References references = new References();
    private final Map<String, Place> ids = new HashMap<>();
    private String base;
    private Values values;
    private BodyReader bodies;

    EntryReader(InputContext context, LiveBlog blog, EntrySink sink) {
        this.context = context;
        this.blog = blog;
        this.sink = sink;
        this.problems = context.problems();
        this.base = blog.base();
        this.values = new Values(problems, blog.zone(), base, references);
        this.bodies = new BodyReader(values, context.blockNames());
    }

    LiveBlog blog() {
        return blog;
    }

    /** What is read from now on lies in this folder below the content folder. */
    void in(String folder) {
        if (!folder.equals(base)) {
            base = folder;
            values = new Values(problems, blog.zone(), base, references);
            bodies = new BodyReader(values, context.blockNames());
        }
    }

    /**
     * Reads an entry and hands it out.
     *
     * @param text its body in a Markdown form, blank where its fields hold it
     * @param name of its file where it has one of its own, else empty
     */
    void read(Fields fields, Piece text, String name) {
        Moment date = values.moment(fields, "date");
        Moment updated = values.moment(fields, "updated");
        String givenId = fields.line("id");
        String title = fields.line("title");
        Optional<Body> body = body(fields, text);
        String language = Languages.read(fields, "");
        Entry.Builder entry = Entry.builder("")
                .date(date)
                .updated(updated)
                .title(title)
                .authors(values.bylines(fields, "authors"))
                .topics(NameLists.read(fields, "topics"))
                .labels(NameLists.read(fields, "labels"))
                .key(fields.flag("key"))
                .pinned(fields.flag("pinned"))
                .summary(fields.flag("summary"))
                .language(language)
                .dir(fields.choice("dir", Direction.class)
                        .orElse(language.isEmpty() ? blog.dir() : Direction.of(language)))
                .kind(fields.choice("kind", Entry.Kind.class).orElse(Entry.Kind.ENTRY))
                .order(fields.number("order").orElse(Double.NaN))
                .corrections(values.corrections(fields, "corrections"))
                .source(values.source(fields, "source"))
                .legacyIds(fields.texts("legacyIds"))
                .base(base);
        fields.finish();
        if (body.isEmpty()) {
            return;
        }
        String id = id(givenId, name, date, title, body.get());
        Place place = givenId.isEmpty() ? fields.place() : fields.place("id");
        if (claim(id, !givenId.isEmpty() || !name.isEmpty(), place)) {
            sink.entry(blog.id(), entry.id(id).body(body.get().blocks()).build(), fields.place());
            references.handOut((target, base, at) -> sink.reference(blog.id(), target, base, at));
        }
    }

    private Optional<Body> body(Fields fields, Piece text) {
        Optional<Node.Scalar> markdown = fields.scalar("body");
        Optional<Node.Scalar> html = fields.scalar("html");
        boolean blocks = fields.node("blocks").isPresent();
        List<String> given = new ArrayList<>();
        if (!text.text().isBlank()) {
            given.add("the text");
        }
        markdown.ifPresent(scalar -> given.add("\"body\""));
        html.ifPresent(scalar -> given.add("\"html\""));
        if (blocks) {
            given.add("\"blocks\"");
        }
        if (given.size() > 1) {
            problems.error(
                    Code.BAD_VALUE,
                    fields.place(),
                    "The entry has more than one body: " + String.join(" and ", given) + ".",
                    "Keep one.");
        }
        if (blocks) {
            return Optional.of(bodies.blocks(fields, "blocks"));
        }
        Piece markup = html.map(scalar -> Piece.of(scalar.text(), fields.place("html")))
                .orElse(text);
        if (html.isPresent()) {
            return tooLarge(markup) ? Optional.empty() : Optional.of(bodies.html(markup));
        }
        Piece words = markdown.map(scalar -> Piece.of(scalar.text(), fields.place("body")))
                .orElse(text);
        return tooLarge(words) ? Optional.empty() : Optional.of(bodies.markdown(words));
    }

    private boolean tooLarge(Piece piece) {
        int most = context.settings().maxEntryBytes();
        int length = piece.text().length();
        // A character takes at most three bytes, so that most texts need not be encoded.
        int bytes = length <= most / 3 ? length : piece.text().getBytes(StandardCharsets.UTF_8).length;
        if (bytes <= most) {
            return false;
        }
        problems.error(
                Code.TOO_LARGE,
                piece.start(),
                "The text of this entry has " + bytes + " bytes; " + most + " are allowed.",
                "Split the entry, or raise \"maxEntryBytes\" in site.yaml.");
        return true;
    }

    private String id(String given, String name, Moment date, String title, Body body) {
        if (!given.isEmpty()) {
            return Slug.ofId(given);
        }
        if (!name.isEmpty()) {
            return Slug.ofId(name);
        }
        StringBuilder id = new StringBuilder();
        if (date.isKnown()) {
            id.append(date.day(blog.zone()).toString().replace("-", ""));
        }
        if (date.hasTime()) {
            var time = date.at().atZoneSameInstant(blog.zone());
            id.append(' ').append(twoDigits(time.getHour())).append(twoDigits(time.getMinute()));
        }
        id.append(' ').append(title.isEmpty() ? body.lead() : title);
        return Slug.of(id.isEmpty() || id.toString().isBlank() ? body.blocks().toString() : id.toString());
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private boolean claim(String id, boolean named, Place place) {
        Place first = ids.putIfAbsent(id, place);
        if (first == null) {
            return true;
        }
        problems.error(
                Code.DUPLICATE_ID,
                place,
                "Two entries have the id \"" + id + "\"; the first is at " + first.field("") + ".",
                named ? "Give one of them another id." : "They have one time and title; give one of them an \"id\".");
        return false;
    }
}
