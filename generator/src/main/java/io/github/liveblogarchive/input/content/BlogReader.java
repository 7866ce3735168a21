package io.github.liveblogarchive.input.content;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.body.BodyReader;
import io.github.liveblogarchive.input.body.References;
import io.github.liveblogarchive.input.body.Values;
import io.github.liveblogarchive.input.strict.Addresses;
import io.github.liveblogarchive.input.strict.Fields;
import io.github.liveblogarchive.input.strict.Languages;
import io.github.liveblogarchive.input.strict.NameLists;
import io.github.liveblogarchive.input.strict.Node;
import io.github.liveblogarchive.input.strict.Zones;
import io.github.liveblogarchive.input.text.Piece;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Direction;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Reads the fields of a blog and hands it out. */
final class BlogReader {
    private final InputContext context;
    private final EntrySink sink;
    private final Problems problems;
    private final String base;

    /** @param base the folder of the blog's file below the content folder */
    BlogReader(InputContext context, EntrySink sink, String base) {
        this.context = context;
        this.sink = sink;
        this.problems = context.problems();
        this.base = base;
    }

    /**
     * The blog, handed out, with a reader for its entries.
     *
     * @param name of its file or folder, for its id where it says none
     * @param lead its lead summary, may be blank
     */
    EntryReader read(Fields fields, String name, Piece lead) {
        ZoneId zone = zone(fields);
        References references = new References();
        Values values = new Values(problems, zone, base, references);
        LiveBlog blog = blog(fields, name, lead, values, zone);
        fields.finish();
        sink.blog(blog, fields.place());
        references.handOut((target, base, at) -> sink.reference(blog.id(), target, base, at));
        return new EntryReader(context, blog, sink);
    }

    private LiveBlog blog(Fields fields, String name, Piece lead, Values values, ZoneId zone) {
        String title = fields.line("title");
        boolean isText = fields.node("title").orElse(null) instanceof Node.Scalar;
        if (title.isEmpty() && (isText || fields.node("title").isEmpty())) {
            problems.error(
                    Code.MISSING_FIELD,
                    fields.place().field("title"),
                    "The live blog has no \"title\".",
                    "Add \"title: ...\".");
        }
        String kicker = fields.line("kicker");
        String standfirst = values.markdown(fields, "standfirst");
        String id = fields.line("id");
        String slug = slug(fields);
        LiveBlog.Builder blog = LiveBlog.builder(Slug.ofId(!id.isEmpty() ? id : !slug.isEmpty() ? slug : name), title)
                .slug(slug)
                .kicker(kicker)
                .standfirst(standfirst)
                .start(values.moment(fields, "date"))
                .end(values.moment(fields, "end"))
                .zone(zone);
        String language = Languages.read(fields, context.settings().language());
        blog.language(language)
                .dir(fields.choice("dir", Direction.class).orElse(Direction.of(language)))
                .topics(NameLists.read(fields, "topics"))
                .authors(values.bylines(fields, "authors"))
                .series(single(fields, "series"))
                .section(single(fields, "section"))
                .image(values.image(fields, "image"))
                .summary(summary(fields, lead, values))
                .state(fields.choice("state", LiveBlog.State.class).orElse(LiveBlog.State.ARCHIVED))
                .corrections(values.corrections(fields, "corrections"))
                .source(values.source(fields, "source"))
                .related(fields.each("related", "title", values::card))
                .comments(new Comments(context, sink, values, base).read(fields))
                .aliases(aliases(fields))
                .rights(fields.text("rights"))
                .license(Addresses.link(fields.text("license"), fields.place("license"), problems))
                .base(base);
        return blog.build();
    }

    private ZoneId zone(Fields fields) {
        String name = fields.text("timeZone");
        ZoneId otherwise = context.settings().timeZone();
        return name.isEmpty() ? otherwise : Zones.read(name, otherwise, fields.place("timeZone"), problems);
    }

    private String slug(Fields fields) {
        String slug = fields.line("slug");
        if (slug.isEmpty() || Slug.isSafe(slug)) {
            return slug;
        }
        problems.error(
                Code.BAD_ADDRESS,
                fields.place("slug"),
                "The slug \"" + slug + "\" cannot stand in an address.",
                "Write \"" + Slug.of(slug) + "\": lower-case letters a to z, digits, hyphens.");
        return "";
    }

    private String single(Fields fields, String name) {
        List<String> texts = fields.texts(name);
        if (texts.size() > 1) {
            problems.error(
                    Code.BAD_VALUE,
                    fields.place(name),
                    "\"" + name + "\" has " + texts.size() + " values; a live blog has one.",
                    "Keep one.");
        }
        return texts.isEmpty() ? "" : texts.get(0);
    }

    private List<Block> summary(Fields fields, Piece lead, Values values) {
        BodyReader bodies = new BodyReader(values, context.blockNames());
        List<Block> summary = new ArrayList<>();
        boolean list = fields.node("summary").orElse(null) instanceof Node.Seq;
        if (fields.items("summary").stream().anyMatch(item -> item.node() instanceof Node.Mapping)) {
            summary.addAll(bodies.blocks(fields, "summary").blocks());
            summary.addAll(bodies.markdown(lead).blocks());
            return summary;
        }
        StringBuilder points = new StringBuilder();
        for (String point : fields.texts("summary")) {
            points.append(list ? "- " : "")
                    .append(list ? point.replace("\n", "\n  ") : point)
                    .append('\n');
        }
        summary.addAll(bodies.markdown(Piece.of(points.toString(), fields.place("summary")))
                .blocks());
        summary.addAll(bodies.markdown(lead).blocks());
        return summary;
    }

    private List<String> aliases(Fields fields) {
        List<String> aliases = new ArrayList<>();
        for (String alias : fields.texts("aliases")) {
            Place place = fields.place("aliases");
            boolean bad = !Addresses.scheme(alias).isEmpty()
                    || alias.startsWith("//")
                    || alias.chars().anyMatch(c -> c == '\\' || c == '?' || c == '#' || c <= ' ');
            boolean climbs = List.of(Addresses.decoded(alias).split("/")).contains("..");
            if (bad || climbs) {
                problems.error(
                        Code.BAD_ADDRESS,
                        place,
                        "The alias \"" + alias + "\" is no address below the site's root.",
                        "Write a path like \"2019/old-name/\".");
            } else {
                aliases.add(alias);
            }
        }
        return aliases;
    }
}
