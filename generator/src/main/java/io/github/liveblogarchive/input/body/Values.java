package io.github.liveblogarchive.input.body;

import io.github.liveblogarchive.input.strict.Addresses;
import io.github.liveblogarchive.input.strict.Fields;
import io.github.liveblogarchive.input.strict.Moments;
import io.github.liveblogarchive.input.strict.NameLists;
import io.github.liveblogarchive.input.text.Piece;
import io.github.liveblogarchive.model.Byline;
import io.github.liveblogarchive.model.Card;
import io.github.liveblogarchive.model.Correction;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Source;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads the values that blogs, entries and blocks have in common. */
public final class Values {
    private final Problems problems;
    private final ZoneId zone;
    private final String base;
    private final References references;

    /**
     * @param zone in which dates without an offset are read
     * @param base the folder below the content folder that relative files start in
     */
    public Values(Problems problems, ZoneId zone, String base, References references) {
        this.problems = problems;
        this.zone = zone;
        this.base = base;
        this.references = references;
    }

    /** Reads without a word on what is wrong. */
    static Values muted() {
        return new Values(new Problems(), ZoneOffset.UTC, "", new References());
    }

    Problems problems() {
        return problems;
    }

    public Moment moment(Fields fields, String name) {
        return Moments.read(fields.text(name), zone, fields.place(name), problems);
    }

    /** An address to link to; what it leads to inside of the archive is checked later. */
    public String link(Fields fields, String name) {
        return link(fields.text(name), fields.place(name));
    }

    String link(String address, Place place) {
        String link = Addresses.link(address, place, problems);
        String scheme = Addresses.scheme(link);
        boolean ours = link.startsWith("#") ? link.length() > 1 : scheme.equals("blog");
        boolean rooted = link.startsWith("/") && !link.startsWith("//");
        // What is linked from the root on may be a page, unless its ending says that it is a file of ours.
        boolean file = scheme.isEmpty()
                && !link.isEmpty()
                && ("#/?".indexOf(link.charAt(0)) < 0 || (rooted && MediaNames.hasEnding(link)));
        if (ours) {
            references.add(link, base, place);
        }
        return file ? media(link, place) : link;
    }

    /** A text in Markdown; what it leads to is checked later. */
    public String markdown(Fields fields, String name) {
        String text = fields.text(name);
        look(text, fields.place(name));
        return text;
    }

    void look(String markdown, Place place) {
        Piece piece = Piece.of(markdown, place);
        Glance.at(markdown)
                .ifPresentOrElse(
                        glance -> look(glance, piece),
                        () -> MarkdownParts.of(markdown, fence -> false).visit(new LinkFinder(this, piece, Set.of())));
    }

    void look(Glance glance, Piece piece) {
        glance.pictures().forEach(picture -> media(picture.address(), piece.at(picture.line(), 1)));
    }

    /** A picture or media file by its address; whether a local one is there is checked later. */
    public String media(String address, Place place) {
        String src = Addresses.media(address, base, place, problems);
        if (Addresses.isLocal(src)) {
            references.add(src, base, place);
        }
        return src;
    }

    /** The picture of a field: an address, or src, alt, caption, credit, width, height. */
    public Image image(Fields fields, String name) {
        return image(fields, name, this::image);
    }

    /** The still of a video, which needs no text alternative of its own. */
    Image poster(Fields fields, String name) {
        return image(fields, name, this::anyImage);
    }

    private static Image image(Fields fields, String name, Function<Fields, Image> reader) {
        return fields.fields(name, "src")
                .map(inner -> {
                    Image image = reader.apply(inner);
                    inner.finish();
                    return image;
                })
                .orElse(Image.NONE);
    }

    /** A picture whose fields these are. */
    Image image(Fields fields) {
        Image image = anyImage(fields);
        if (image.isPresent() && !fields.has("alt")) {
            missingAlt(image.src(), fields.place());
        }
        return image;
    }

    private Image anyImage(Fields fields) {
        String src = fields.text("src");
        if (src.isEmpty()) {
            problems.error(Code.MISSING_FIELD, fields.place(), "The picture has no \"src\".", "Name its file.");
        }
        return new Image(
                src.isEmpty() ? "" : media(src, fields.place("src")),
                fields.text("alt"),
                fields.text("caption"),
                fields.text("credit"),
                fields.count("width").orElse(0),
                fields.count("height").orElse(0));
    }

    void missingAlt(String src, Place place) {
        problems.warning(
                Code.MISSING_ALT,
                place,
                "The picture \"" + src + "\" has no text alternative.",
                "Say in \"alt\" what it shows; an empty one says that it only decorates.");
    }

    /** People: names, or name, role, url, image. */
    public List<Byline> bylines(Fields fields, String name) {
        NameLists.check(fields, name);
        return fields.each(name, "name", inner -> {
            String image = inner.text("image");
            Byline byline = new Byline(
                    inner.line("name"),
                    inner.line("role"),
                    link(inner, "url"),
                    image.isEmpty() ? "" : media(image, inner.place("image")));
            if (byline.name().isEmpty()) {
                problems.error(Code.MISSING_FIELD, inner.place(), "The author has no \"name\".", "Write the name.");
            }
            return byline;
        });
    }

    public List<Correction> corrections(Fields fields, String name) {
        return fields.each(name, "text", this::correction);
    }

    Correction correction(Fields fields) {
        Correction correction = new Correction(moment(fields, "date"), markdown(fields, "text"));
        if (correction.text().isEmpty()) {
            problems.error(Code.MISSING_FIELD, fields.place(), "The correction has no \"text\".", "Say what it was.");
        }
        return correction;
    }

    /** A card that points to another report. */
    public Card card(Fields fields) {
        Card card = new Card(
                fields.line("title"),
                link(fields, "url"),
                fields.text("summary"),
                fields.texts("authors"),
                fields.line("source"),
                image(fields, "image"));
        if (card.title().isEmpty()) {
            problems.error(Code.MISSING_FIELD, fields.place(), "The card has no \"title\".", "Write one.");
        }
        return card;
    }

    /** Where something was taken from: a name, or name, url, captured, system, complete. */
    public Source source(Fields fields, String name) {
        return fields.fields(name, "name")
                .map(inner -> {
                    Source source = new Source(
                            inner.line("name"),
                            Addresses.link(inner.text("url"), inner.place("url"), problems),
                            moment(inner, "captured"),
                            inner.line("system"),
                            inner.optionalFlag("complete")
                                    .map(whole -> whole ? Source.Complete.YES : Source.Complete.NO)
                                    .orElse(Source.Complete.UNKNOWN));
                    inner.finish();
                    return source;
                })
                .orElse(Source.NONE);
    }
}
