package io.github.liveblogarchive.input.body;

import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds markup that no page will show, so that nothing is left out without a word. */
final class LeftOut {
    private static final String ELEMENTS = "script, style, iframe, frame, object, embed, applet, form, input, button,"
            + " select, textarea, svg, math, link, meta, base, canvas, template";

    private LeftOut() {}

    static void tell(Document markup, Place place, Problems problems) {
        Set<String> names = new TreeSet<>();
        for (Element element : markup.select(ELEMENTS)) {
            names.add("<" + element.normalName() + ">");
        }
        for (Element element : markup.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().toLowerCase(Locale.ROOT).startsWith("on")) {
                    names.add(attribute.getKey() + "=");
                }
            }
        }
        if (!names.isEmpty()) {
            problems.warning(
                    Code.UNSAFE_MARKUP,
                    place,
                    "Markup that pages do not hold is left out: " + String.join(", ", names) + ".",
                    "Say in words, a picture or a block what it showed.");
        }
    }
}
