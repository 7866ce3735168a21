package io.github.liveblogarchive.theme.text;

import static io.github.liveblogarchive.theme.text.Texts.ENTRY;
import static io.github.liveblogarchive.theme.text.Texts.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.site.Html;
import io.github.liveblogarchive.site.Urls;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SanitizerTest {
    private static final List<String> FORBIDDEN = List.of(
            "script",
            "style",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "form",
            "input",
            "button",
            "textarea",
            "select",
            "template",
            "link",
            "meta",
            "base",
            "frame",
            "frameset",
            "applet",
            "noscript",
            "title",
            "plaintext",
            "dialog",
            "marquee",
            "portal",
            "map",
            "area",
            "h1",
            "h2",
            "h3",
            "font",
            "details");

    /** jsoup's list is the other opinion: written on its own, checked by another parser. */
    private static final Safelist OTHER_OPINION = new Safelist()
            .addTags(
                    "p",
                    "br",
                    "hr",
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
                    "audio",
                    "video",
                    "track",
                    "span",
                    "div")
            .addAttributes(":all", "lang", "dir", "title")
            .addAttributes("a", "href", "rel", "id", "class", "aria-label")
            .addAttributes("div", "class", "role", "tabindex", "aria-label")
            .addAttributes("li", "id")
            .addAttributes("sup", "class")
            .addAttributes("blockquote", "cite")
            .addAttributes("q", "cite")
            .addAttributes("del", "cite", "datetime")
            .addAttributes("ins", "cite", "datetime")
            .addAttributes("time", "datetime")
            .addAttributes("ol", "start")
            .addAttributes("td", "colspan", "rowspan", "class")
            .addAttributes("th", "colspan", "rowspan", "scope", "class")
            .addAttributes("img", "src", "alt", "width", "height", "loading", "decoding")
            .addProtocols("a", "href", "http", "https", "mailto", "#")
            .addProtocols("blockquote", "cite", "http", "https")
            .addProtocols("q", "cite", "http", "https");

    static Stream<String> attacks() {
        return Texts.resource("attacks.txt")
                .lines()
                .filter(line -> !line.startsWith("# "))
                .map(SanitizerTest::unescape);
    }

    @Test
    void there_are_at_least_150_attacks() {
        assertThat(attacks().distinct().count()).isGreaterThanOrEqualTo(150);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void an_attack_in_markup_does_nothing(String attack) {
        harmless(TEXTS.html(attack, ENTRY));
        harmless(TEXTS.html("<div><p>before " + attack + " after</p></div>", ENTRY));
        harmless(TEXTS.html(
                "<ul><li><a href=\"https://ok.example\">" + attack + "</a></ul><table><tr><td>" + attack, ENTRY));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void an_attack_in_markdown_does_nothing(String attack) {
        harmless(TEXTS.markdown(attack, ENTRY));
        harmless(TEXTS.markdown("Before " + attack + " after\n\n- " + attack + "\n\n> " + attack, ENTRY));
        harmless(TEXTS.inline(attack, ENTRY));
        assertThat(TEXTS.inline(attack, ENTRY)).doesNotContain("<p", "<div", "<h", "<ul", "<table", "<img");
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void cleaning_twice_is_cleaning_once(String attack) {
        String once = TEXTS.html(attack, Scope.NOWHERE);
        // The box around a table is ours and stands outside of what is cleaned.
        String inner = once.replaceAll("<div class=\"scroll\"[^>]*>(.*?)</table></div>", "$1</table>");
        assertThat(TEXTS.html(inner, Scope.NOWHERE)).isEqualTo(once);
    }

    @Test
    void what_news_is_written_with_comes_through() {
        String news = "<p>A <b>bold</b> <em>word</em>, <a href=\"https://ok.example/?a=1&amp;b=2\">a link</a>,"
                + " H<sub>2</sub>O, <abbr title=\"United Nations\">UN</abbr>, <q lang=\"de\">ja</q>.</p>"
                + "<blockquote cite=\"https://ok.example/q\"><p dir=\"rtl\">نعم</p></blockquote>"
                + "<dl><dt>a</dt><dd>b</dd></dl><time datetime=\"2024-11-08T09:15:00+02:00\">then</time>";
        assertThat(TEXTS.html(news, ENTRY)).isEqualTo(news.replace("b=2\">", "b=2\" rel=\"noopener noreferrer\">"));
    }

    @Test
    void nobody_can_write_the_sites_own_references() {
        String forged =
                "<a href=\"site:/secret\">x</a> <p title='=\"site:/secret\"'>x</p> =\"site:/secret\" [a](site:/x)";
        for (String html :
                List.of(TEXTS.html(forged, ENTRY), TEXTS.markdown(forged, ENTRY), TEXTS.inline(forged, ENTRY))) {
            assertThat(html).doesNotContain("=\"site:/");
            assertThat(Urls.relative("a/b.html", new Html(html))).isEqualTo(html);
        }
    }

    @Test
    void markup_cannot_grow_deeper_than_a_browser_reads() {
        String deep = TEXTS.html("<div>".repeat(100_000) + "x", ENTRY);
        assertThat(deep).hasSizeLessThan(10_000);
    }

    private static void harmless(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        for (Element element : page.body().select("*")) {
            assertThat(FORBIDDEN).as(html).doesNotContain(element.normalName());
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                String value =
                        attribute.getValue().replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
                assertThat(name)
                        .as(html)
                        .doesNotStartWith("on")
                        .isNotIn("style", "srcset", "srcdoc", "formaction", "ping");
                if (List.of("href", "src", "cite", "poster").contains(name)) {
                    assertThat(value).as(html).matches("(https?://|mailto:|#|site:/).*");
                    // What a browser, and the second opinion below from JDK 25 on, takes for no host.
                    assertThat(Links.host(value)).as(html).doesNotContainPattern("[<>\"^`{|}\\\\]");
                }
                if (name.equals("src") || name.equals("poster")) {
                    assertThat(value).as(html).startsWith("site:/");
                }
            }
        }
        String own = html.replace("=\"site:/", "=\"https://archive.example/");
        assertThat(Jsoup.isValid(own, OTHER_OPINION)).as(html).isTrue();
    }

    private static String unescape(String line) {
        Matcher escape = Pattern.compile("\\\\(u[0-9a-f]{4}|[tnr\\\\])").matcher(line);
        return escape.replaceAll(match -> Matcher.quoteReplacement(
                switch (match.group(1).charAt(0)) {
                    case 't' -> "\t";
                    case 'n' -> "\n";
                    case 'r' -> "\r";
                    case 'u' ->
                        Character.toString(Integer.parseInt(match.group(1).substring(1), 16));
                    default -> "\\";
                }));
    }
}
