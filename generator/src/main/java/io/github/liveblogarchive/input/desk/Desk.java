package io.github.liveblogarchive.input.desk;

import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.markup.HtmlFragment;
import io.github.liveblogarchive.input.markup.HtmlToMarkdown;
import io.github.liveblogarchive.input.markup.Mojibake;
import io.github.liveblogarchive.input.markup.PlainText;
import io.github.liveblogarchive.input.tree.FieldWatch;
import io.github.liveblogarchive.input.tree.Fields;
import io.github.liveblogarchive.input.tree.Times;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Place;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Where one blog is worked on: what every part of the reading needs, and the way to say what was done. For one blog. */
public final class Desk {
    private static final int MADE = 16;
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*");

    private final String blog;
    private final InputContext context;
    private final FieldWatch watch;
    private final Links links;
    private int damaged;
    private Place firstDamage = Place.NONE;
    private String damage = "";

    public Desk(String blog, InputContext context, Links links) {
        this.blog = blog;
        this.context = context;
        this.watch = new FieldWatch(context.log(), blog);
        this.links = links;
    }

    public String blog() {
        return blog;
    }

    public Links links() {
        return links;
    }

    public void say(Kind kind, Place place, String reason, String detail) {
        context.log().add(kind, blog, place, reason, detail);
    }

    /** How many entries the blog has by what this file says. */
    public void expect(int entries) {
        context.log().expect(blog, entries);
    }

    /** How many entries the blog has at the least by what this file says. */
    public void expectAtLeast(int entries) {
        context.log().expectAtLeast(blog, entries);
    }

    public void warn(Code code, Place place, String message, String hint) {
        context.problems().warning(code, place, message, hint);
    }

    public void counted() {
        context.log().read(blog);
    }

    public void check(Tree object, Fields fields) {
        watch.check(object, fields);
    }

    /** The zone in which the blog is shown, which exports do not tell; said once where the user does not name it. */
    public ZoneId zone(Place place) {
        ZoneId zone = context.settings().timeZone();
        guessed("zone", "time zone", zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId(), place);
        return zone;
    }

    /** The language that the source names, else the one of the settings, which is said where the user does not name it. */
    public String language(String named, Place place) {
        if (LANGUAGE.matcher(named).matches()) {
            return named.replace('_', '-');
        }
        guessed("language", "language", context.settings().language(), place);
        return context.settings().language();
    }

    /** The language of the settings for a file that is only a part of a blog, which another file may tell more of. */
    public String languageUnlessTold(Place place) {
        String language = context.settings().language();
        guessed("language", "language", language + ", unless another file tells it", place);
        return language;
    }

    // Once a blog, however many files and times it has.
    private void guessed(String option, String reason, String detail, Place place) {
        boolean isSaid =
                context.log().counts(blog).getOrDefault(Kind.GUESSED, Map.of()).containsKey(reason);
        if (!isSaid && !context.options().containsKey(option)) {
            say(Kind.GUESSED, place, reason, detail);
        }
    }

    /** A time; one that is there and cannot be read is a warning, and unknown. */
    public Moment moment(Tree tree) {
        Moment moment = Times.read(tree);
        if (!moment.isKnown() && !tree.text().isBlank()) {
            warn(
                    Code.BAD_DATE,
                    tree.place(),
                    "\"" + tree.text() + "\" is not a time.",
                    "Times are ISO 8601 or epoch milliseconds; this one is taken for unknown.");
        }
        return moment;
    }

    /** A time in seconds since 1970; one that is there and cannot be read is a warning, and unknown. Zero says nothing. */
    public Moment seconds(Tree tree) {
        Moment moment = Times.seconds(tree);
        String text = tree.text().strip();
        if (!moment.isKnown() && !text.matches("|0+(\\.0+)?")) {
            warn(
                    Code.BAD_DATE,
                    tree.place(),
                    "\"" + text.substring(0, Math.min(60, text.length())) + "\" is not a time.",
                    "Times are seconds since 1970; this one is taken for unknown.");
        }
        return moment;
    }

    /** When an entry was changed, where that is later than its first publication; unknown for any other time. */
    public static Moment later(Moment changed, Moment date) {
        boolean later = changed.isKnown() && date.isKnown() && changed.at().isAfter(date.at());
        return later ? changed : Moment.UNKNOWN;
    }

    /** An id for an entry that has none: of its time and words, so that the next import gives it the same. */
    public String madeId(Place place, String text) {
        String made = Slug.digest(text).substring(0, MADE);
        say(Kind.REPAIRED, place, "entry without id got one from its time and text", made);
        return made;
    }

    /** A text as it is, but fit for a page. */
    public String text(Tree tree) {
        return text(tree.text(), tree.place());
    }

    public String text(String text, Place place) {
        return sound(text, place);
    }

    /** The words of a text that may hold markup or entities. */
    public String plain(Tree tree) {
        return PlainText.of(text(tree));
    }

    /** The first of these fields that holds words, without markup. */
    public String plain(Tree object, String... names) {
        for (String name : names) {
            String words = plain(object.get(name));
            if (!words.isEmpty()) {
                return words;
            }
        }
        return "";
    }

    /** Markup as Markdown where that says the same, else as clean HTML; nothing where there is nothing to see. */
    public Optional<Block> html(Tree tree) {
        return html(tree.text(), tree.place());
    }

    public Optional<Block> html(String html, Place place) {
        return html(clean(html, place), place);
    }

    /** As {@link #html(Tree)}, of markup that {@link #clean} gave and the format changed. */
    public Optional<Block> html(Element body, Place place) {
        Optional<String> markdown = HtmlToMarkdown.convert(body);
        if (markdown.isPresent()) {
            if (markdown.get().isEmpty()) {
                return Optional.empty();
            }
            say(Kind.REPAIRED, place, "html became markdown", "");
            return Optional.of(new Block.Text(markdown.get()));
        }
        if (body.text().isBlank() && body.selectFirst("img, a[href]") == null) {
            return Optional.empty();
        }
        say(Kind.REPAIRED, place, "html kept as html", "");
        return Optional.of(new Block.Html(body.html().strip()));
    }

    /** Markup as Markdown; where that would lose something, its words alone. */
    public String markdown(Tree tree) {
        return markdown(tree.text(), tree.place());
    }

    public String markdown(String html, Place place) {
        Element body = clean(html, place);
        return HtmlToMarkdown.convert(body).orElseGet(() -> {
            say(Kind.REPAIRED, place, "html reduced to its words", "");
            return HtmlToMarkdown.escape(body.text());
        });
    }

    /** Warns once of texts that were read in a wrong encoding before they came here. */
    public void reportDamage() {
        if (damaged > 0) {
            warn(
                    Code.BAD_ENCODING,
                    firstDamage,
                    "The words of \"" + blog + "\" were damaged by a wrong encoding in " + damaged
                            + " places, first at \"" + damage + "\".",
                    "They are kept as they are; export again from a source with sound text.");
        }
    }

    /** Markup without what no page may hold, its links to entries of this blog turned to ours. */
    public Element clean(String html, Place place) {
        HtmlFragment fragment = HtmlFragment.of(sound(html, place), links.page());
        List<String> removed = fragment.removed();
        for (String what : removed) {
            say(Kind.REPAIRED, place, "taken out of the markup: " + what.replaceFirst(" .*", ""), what);
        }
        links.rewrite(fragment.body(), place, this);
        return fragment.body();
    }

    private String sound(String text, Place place) {
        int found = Mojibake.count(text);
        String visible = Mojibake.visible(text);
        if (found > 0 && damaged == 0) {
            firstDamage = place;
            damage = PlainText.of(Mojibake.visible(Mojibake.example(text)));
        }
        damaged += found;
        if (!visible.equals(text)) {
            say(Kind.REPAIRED, place, "control characters shown as a browser shows them", "");
        }
        return visible;
    }
}
