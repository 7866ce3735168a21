package io.github.liveblogarchive.input.archieml;

import io.github.liveblogarchive.input.desk.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A line of a document, or a paragraph of one that was saved as a web page.
 *
 * @param number from 1; 0 where it is not known
 * @param raw as it stands: Markdown, or HTML
 * @param text its words: without the backslashes and heading signs that Google Docs writes into Markdown
 */
record Line(int number, String raw, String text, boolean html) {
    private static final Pattern POST = Pattern.compile("\\+{50,}");
    private static final Pattern END = Pattern.compile("-{50,}");

    private static final Pattern LED_OVER = Pattern.compile("google\\.com/url\\?(?:[^#]*&)?q=([^&]+)");

    static List<Line> of(String document) {
        String start = document.stripLeading();
        if (start.startsWith("<") && !start.startsWith("<http")) {
            return ofPage(document);
        }
        List<Line> lines = new ArrayList<>();
        for (String raw : document.split("\n", -1)) {
            String words = raw.strip().replaceAll("\\\\([!-/:-@\\[-`{-~])", "$1");
            lines.add(new Line(lines.size() + 1, raw, words, false));
        }
        return lines;
    }

    private static List<Line> ofPage(String html) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        List<Line> lines = new ArrayList<>();
        for (Element block : page.body().children()) {
            block.select("a[href*=google.com/url?]").forEach(Line::unwrap);
            lines.add(new Line(
                    0, block.outerHtml(), block.text().replace('\u00A0', ' ').strip(), true));
        }
        return lines;
    }

    // Google Docs leads every link of a saved page over itself.
    private static void unwrap(Element link) {
        Matcher target = LED_OVER.matcher(link.attr("href"));
        if (target.find()) {
            link.attr("href", WebAddress.decoded(target.group(1)));
        }
    }

    boolean beginsPost() {
        return POST.matcher(text).matches();
    }

    boolean endsPost() {
        return END.matcher(text).matches();
    }

    boolean divides() {
        return text.equals("---");
    }

    /** Its words without the signs of a heading. */
    String heading() {
        return html
                ? text
                : text.replaceFirst("^#{1,6}\\s+", "")
                        .replaceAll("^\\*\\*(.*)\\*\\*$", "$1")
                        .strip();
    }
}
