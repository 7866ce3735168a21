package io.github.liveblogarchive.input.schemaorg;

import io.github.liveblogarchive.input.markup.PlainText;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds on the page itself what its structured data holds as bare words: the same body with its links and pictures. */
final class RicherBody {
    private static final List<String> PREFIXES = List.of("", "block-", "post-", "post_", "liveblog-entry-", "entry-");
    private static final String MACHINERY =
            "script, style, noscript, template, nav, footer, button, form, svg, [class*=share], [class*=social-links]";

    private static final String MARK = "data-place";

    private final Page page;

    RicherBody(Page page) {
        this.page = page;
    }

    /** How the page spells the anchor of an entry; empty where it has none. */
    String anchor(String id) {
        return PREFIXES.stream()
                .map(prefix -> prefix + id)
                .filter(anchor -> !id.isEmpty() && page.anchor(anchor).isPresent())
                .findFirst()
                .orElse("");
    }

    /**
     * The body on the page.
     *
     * @param text what the structured data says, as plain text
     * @param cut whether that text is only the beginning
     */
    Optional<String> find(String id, String text, boolean cut) {
        String words = letters(text);
        Optional<Element> entry = page.anchor(anchor(id)).map(Element::clone);
        if (entry.isEmpty() || words.isEmpty()) {
            return Optional.empty();
        }
        entry.get().select(MACHINERY).stream()
                .filter(element -> !element.equals(entry.get()))
                .forEach(Element::remove);
        // The last word of a text that was cut off may be a part of one.
        String beginning = cut ? words.substring(0, Math.max(1, words.length() - 30)) : words;
        Element whole = entry.get();
        Optional<Element> best = best(whole, beginning, cut);
        return best.or(() -> betweenPictures(whole, beginning, cut)).map(RicherBody::html);
    }

    // Structured data leaves out what a picture or a post of a network says in between.
    private static Optional<Element> betweenPictures(Element whole, String beginning, boolean cut) {
        List<Element> all = whole.getAllElements();
        for (int i = 0; i < all.size(); i++) {
            all.get(i).attr(MARK, String.valueOf(i));
        }
        Element words = whole.clone();
        words.select("figure, aside, .twitter-tweet, .instagram-media").stream()
                .filter(element -> !element.equals(words))
                .forEach(Element::remove);
        Optional<Element> best = best(words, beginning, cut).map(found -> all.get(Integer.parseInt(found.attr(MARK))));
        all.forEach(element -> element.removeAttr(MARK));
        return best;
    }

    private static Optional<Element> best(Element whole, String beginning, boolean cut) {
        Element best = null;
        int size = 0;
        for (Element element : whole.getAllElements()) {
            String its = letters(PlainText.lines(element));
            // Of a text that was cut off all is wanted that begins so, else as little as says it all.
            boolean better = best == null || (cut ? its.length() > size : its.length() < size);
            if (its.startsWith(beginning) && better) {
                best = element;
                size = its.length();
            }
        }
        return Optional.ofNullable(best);
    }

    private static String html(Element body) {
        boolean text = List.of("p", "ul", "ol", "blockquote", "table").contains(body.normalName());
        return text ? body.outerHtml() : body.html();
    }

    // Where tags were stripped words may be glued, and marks of punctuation come in many forms.
    private static String letters(String text) {
        return PlainText.words(text).replace(" ", "");
    }
}
