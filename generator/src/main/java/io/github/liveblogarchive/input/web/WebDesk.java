package io.github.liveblogarchive.input.web;

import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.markup.HtmlFragment;
import io.github.liveblogarchive.input.markup.HtmlToMarkdown;
import io.github.liveblogarchive.input.markup.Mojibake;
import io.github.liveblogarchive.input.markup.PlainText;
import io.github.liveblogarchive.input.tree.FieldWatch;
import io.github.liveblogarchive.input.tree.Fields;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Place;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Where one blog of the web is worked on: what every part of the reading needs, and the way to say what was done. For
 * one blog of one file; {@link #finish} says at the end what was wrong with all of it.
 */
public final class WebDesk {
    private final String blog;
    private final InputContext context;
    private final EntryLinks links;
    private final FieldWatch watch;
    private final WebClock clock;
    private int damaged;
    private Place firstDamage = Place.NONE;
    private String damage = "";

    public WebDesk(String blog, InputContext context, EntryLinks links) {
        this.blog = blog;
        this.context = context;
        this.links = links;
        this.watch = new FieldWatch(context.log(), blog);
        this.clock = new WebClock(context);
    }

    public String blog() {
        return blog;
    }

    public EntryLinks links() {
        return links;
    }

    /** In which the blog's times are shown. */
    public ZoneId zone() {
        return context.settings().timeZone();
    }

    /** Whether files that lie beside the export are wanted. */
    public boolean takesFilesBeside() {
        return !context.options().getOrDefault("media", "").isEmpty();
    }

    public void say(Kind kind, Place place, String reason, String detail) {
        context.log().add(kind, blog, place, reason, detail);
    }

    public void warn(Code code, Place place, String message, String hint) {
        context.problems().warning(code, place, message, hint);
    }

    /** Counts one entry of the source as seen. */
    public void counted() {
        context.log().read(blog);
    }

    public void check(Tree object, Fields fields) {
        watch.check(object, fields);
    }

    /** The language that was said, or the one that the import goes by. */
    public String language(String said, Place place) {
        String tag = said.strip().replace('_', '-');
        if (tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
            return tag;
        }
        String otherwise = context.settings().language();
        say(Kind.GUESSED, place, "language", otherwise);
        return otherwise;
    }

    /** A time; one that is there and cannot be read is a warning, and unknown. */
    public Moment moment(String text, Place place) {
        return text.isBlank() ? Moment.UNKNOWN : clock.read(text, place);
    }

    /** A time that a format has read by itself. */
    public Moment moment(WebTime time, String text, Place place) {
        return clock.moment(time, text, place);
    }

    /** The words of a text that may hold markup or entities. */
    public String plain(String text, Place place) {
        return PlainText.of(sound(text, place));
    }

    /** Plain text with its paragraphs, as Markdown that shows just that. */
    public Optional<Block> words(String text, Place place) {
        StringBuilder markdown = new StringBuilder();
        for (String paragraph : sound(text, place).split("\\r\\n|[\\n\\r\\u2028\\u2029]", -1)) {
            String escaped = HtmlToMarkdown.escape(paragraph);
            if (!escaped.isEmpty()) {
                markdown.append(markdown.isEmpty() ? "" : "\n\n").append(escaped);
            }
        }
        return markdown.isEmpty() ? Optional.empty() : Optional.of(new Block.Text(markdown.toString()));
    }

    /** Markup as Markdown where that says the same, else as clean HTML; nothing where there is nothing to see. */
    public Optional<Block> html(String html, Place place) {
        Element body = clean(html, place);
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
    public String markdown(String html, Place place) {
        Element body = clean(html, place);
        return HtmlToMarkdown.convert(body).orElseGet(() -> {
            say(Kind.REPAIRED, place, "html reduced to its words", "");
            return HtmlToMarkdown.escape(body.text());
        });
    }

    /** Warns once of what is wrong in many places: texts read in a wrong encoding, times without an offset. */
    public void finish() {
        clock.finish(this);
        if (damaged > 0) {
            warn(
                    Code.BAD_ENCODING,
                    firstDamage,
                    "The words of \"" + blog + "\" were damaged by a wrong encoding in " + damaged
                            + " places, first at \"" + damage + "\".",
                    "They are kept as they are; export again from a source with sound text.");
        }
    }

    private Element clean(String html, Place place) {
        HtmlFragment fragment = HtmlFragment.of(sound(html, place), links.page());
        List<String> removed = fragment.removed();
        for (String what : removed) {
            say(Kind.REPAIRED, place, "taken out of the markup: " + what.replaceFirst(" .*", ""), what);
        }
        links.rewrite(fragment.body(), place, this);
        return fragment.body();
    }

    /** A text as it is, but fit for a page. */
    public String sound(String text, Place place) {
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
