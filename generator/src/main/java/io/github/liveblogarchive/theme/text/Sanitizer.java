package io.github.liveblogarchive.theme.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.PolicyFactory;

/**
 * Lets through what news is written with and nothing else: the list is the policy. What it lets through is written by
 * {@link CleanHtml}, which also puts in the site's own addresses; a user cannot write those, since the policy drops
 * their scheme.
 */
final class Sanitizer {
    private static final String[] ELEMENTS = {
        "p",
        "br",
        "hr",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "blockquote",
        "q",
        "cite",
        "em",
        "strong",
        "b",
        "i",
        "s",
        "del",
        "ins",
        "sub",
        "sup",
        "code",
        "pre",
        "kbd",
        "abbr",
        "time",
        "mark",
        "small",
        "figure",
        "figcaption",
        "table",
        "caption",
        "thead",
        "tbody",
        "tfoot",
        "tr",
        "th",
        "td",
        "a",
        "img",
        "picture",
        "source",
        "audio",
        "video",
        "track",
        "span",
        "div"
    };
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,4}");
    private static final Pattern SPAN = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}");
    private static final Pattern INSTANT = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
            + "(T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?)?");
    private static final Pattern FOOTNOTE = Pattern.compile("fn(ref)?[^\\s]{1,80}");
    private static final Set<String> CLASSES = Set.of("footnotes", "footnote-ref", "footnote-backref");

    private final PolicyFactory policy;

    Sanitizer() {
        policy = new HtmlPolicyBuilder()
                .allowElements(ELEMENTS)
                .allowUrlProtocols("http", "https", "mailto", "blog")
                .allowAttributes("href")
                .onElements("a")
                .allowAttributes("src")
                .onElements("img", "source", "audio", "video", "track")
                .allowAttributes("poster")
                .onElements("video")
                .allowAttributes("alt")
                .onElements("img")
                .allowAttributes("width", "height")
                .matching(NUMBER)
                .onElements("img", "video")
                .allowAttributes("kind")
                .matching(true, "subtitles", "captions", "descriptions", "chapters")
                .onElements("track")
                .allowAttributes("label")
                .onElements("track")
                .allowAttributes("srclang")
                .matching(LANGUAGE)
                .onElements("track")
                .allowAttributes("cite")
                .onElements("blockquote", "q", "del", "ins")
                .allowAttributes("datetime")
                .matching(INSTANT)
                .onElements("time", "del", "ins")
                .allowAttributes("colspan", "rowspan")
                .matching(SPAN)
                .onElements("td", "th")
                .allowAttributes("scope")
                .matching(true, "row", "col", "rowgroup", "colgroup")
                .onElements("th")
                .allowAttributes("align")
                .matching(true, "left", "right", "center")
                .onElements("td", "th")
                .allowAttributes("start")
                .matching(NUMBER)
                .onElements("ol")
                .allowAttributes("lang")
                .matching(LANGUAGE)
                .globally()
                .allowAttributes("dir")
                .matching(true, "ltr", "rtl", "auto")
                .globally()
                .allowAttributes("title")
                .globally()
                .allowAttributes("class")
                .matching((element, name, value) -> CLASSES.contains(value) ? value : null)
                .onElements("div", "sup", "a")
                .allowAttributes("id")
                .matching(FOOTNOTE)
                .onElements("a", "li")
                .toFactory();
    }

    /** What of a Markdown text without markup of its own may stand on a page. */
    void sanitize(Node plain, CleanHtml out) {
        HtmlSanitizer.Policy allowed = policy.apply(out);
        allowed.openDocument();
        plain.accept(new TreeMarkup(allowed));
        allowed.closeDocument();
    }

    /** What of untrusted markup may stand on a page; balanced, no deeper than 256 elements. */
    void sanitize(String html, CleanHtml out) {
        HtmlSanitizer.sanitize(html, policy.apply(out));
    }
}
