package io.github.liveblogarchive.input.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * A piece of another system's HTML, parsed into a well-formed tree without scripts, styles, event handlers, form fields
 * and frames. What a frame showed stays as a link. The generator sanitises once more before anything is published.
 *
 * <p>Nesting beyond 512 elements is flattened by the parser. Not safe for several threads.
 */
public final class HtmlFragment {
    private final Element body;
    private final List<String> removed = new ArrayList<>();

    private HtmlFragment(Element body) {
        this.body = body;
    }

    /**
     * Parses and cleans.
     *
     * @param base the page the fragment stood on, so that relative links become absolute; empty leaves them as they are
     */
    public static HtmlFragment of(String html, String base) {
        Document document = Jsoup.parseBodyFragment(html, base);
        document.outputSettings().prettyPrint(false);
        HtmlFragment fragment = new HtmlFragment(document.body());
        fragment.clean(base);
        return fragment;
    }

    /** The tree; the caller may change it. */
    public Element body() {
        return body;
    }

    /** What was taken out, in order, for instance {@code script} or {@code onclick}; framed pages by address. */
    public List<String> removed() {
        return List.copyOf(removed);
    }

    /** As HTML again, on as many lines as it had. */
    public String html() {
        return body.html().strip();
    }

    private void clean(String base) {
        List<Node> comments = new ArrayList<>();
        body.traverse((node, depth) -> {
            if (node instanceof Comment) {
                comments.add(node);
            }
        });
        comments.forEach(Node::remove);
        for (Element element :
                body.select("script, style, link, meta, base, template, input, button, select, textarea")) {
            removed.add(element.normalName());
            element.remove();
        }
        body.select("form, noscript").unwrap();
        for (Element frame : body.select("iframe, frame, embed, object, video, audio")) {
            frameToLink(frame);
        }
        for (Element element : body.getAllElements()) {
            cleanAttributes(element, !base.isEmpty());
        }
    }

    private void frameToLink(Element frame) {
        Element source = frame.selectFirst("source[src]");
        String own = frame.hasAttr("src") ? frame.attr("src") : frame.attr("data");
        String url = own.isEmpty() && source != null ? source.attr("src") : own;
        removed.add(url.isEmpty() ? frame.normalName() : frame.normalName() + " " + url);
        if (url.isEmpty()) {
            frame.remove();
            return;
        }
        Element link = new Element("a").attr("href", url).text(frame.hasAttr("title") ? frame.attr("title") : url);
        link.setBaseUri(frame.baseUri());
        frame.replaceWith(link);
    }

    private void cleanAttributes(Element element, boolean absolute) {
        for (Attribute attribute : element.attributes().asList()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            if (name.startsWith("on") || name.equals("srcdoc")) {
                removed.add(name);
                element.removeAttr(attribute.getKey());
            } else if (name.equals("style")) {
                element.removeAttr(attribute.getKey());
            } else if (name.equals("href") || name.equals("src")) {
                cleanAddress(element, attribute.getKey(), absolute);
            }
        }
    }

    private void cleanAddress(Element element, String name, boolean absolute) {
        String value = element.attr(name).strip();
        if (!isHarmless(value)) {
            removed.add(name + " " + value.substring(0, Math.min(40, value.length())));
            element.removeAttr(name);
            return;
        }
        String resolved = absolute && !value.startsWith("#") ? element.absUrl(name) : "";
        element.attr(name, resolved.isEmpty() ? value : resolved);
    }

    /** Whether an address is one that a page may link to: http, https, mailto, tel, or relative. */
    public static boolean isHarmless(String address) {
        String plain = address.replaceAll("[\\p{Cntrl}\\s]", "").toLowerCase(Locale.ROOT);
        int colon = plain.indexOf(':');
        if (colon < 0 || plain.substring(0, colon).matches(".*[/?#].*")) {
            return true;
        }
        return switch (plain.substring(0, colon)) {
            case "http", "https", "mailto", "tel" -> true;
            default -> false;
        };
    }
}
