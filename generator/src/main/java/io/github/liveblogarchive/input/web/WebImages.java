package io.github.liveblogarchive.input.web;

import io.github.liveblogarchive.input.media.Beside;
import io.github.liveblogarchive.model.Image;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The picture that markup shows, among the ways in which pages load one late or in many sizes. */
public final class WebImages {
    /** Wide enough for a column on a fine screen. */
    private static final int WIDTH = 1_200;

    private WebImages() {}

    /**
     * The first picture in an element, or the element itself; {@link Image#NONE} when none has an address.
     *
     * @param beside whether a file beside the page is as good
     */
    public static Image of(Element markup, String base, boolean beside) {
        Element img = markup.nameIs("img") ? markup : markup.selectFirst("img");
        if (img == null) {
            return Image.NONE;
        }
        String saved = beside ? saved(img) : "";
        String src = saved.isEmpty() ? source(img, base) : saved;
        if (src.isEmpty()) {
            return Image.NONE;
        }
        Element credit = markup.selectFirst("[itemprop=copyrightHolder], [class*=credit]");
        String by = credit == null ? "" : credit.text().strip();
        Element caption = Optional.ofNullable(markup.selectFirst("figcaption"))
                .orElse(markup.selectFirst("[itemprop=caption], [class*=caption]"));
        String words = caption == null ? "" : caption.text().strip();
        return new Image(
                src,
                img.attr("alt").strip(),
                words.equals(by)
                        ? ""
                        : words.endsWith(by)
                                ? words.substring(0, words.length() - by.length())
                                        .strip()
                                : words,
                by,
                size(img.attr("width")),
                size(img.attr("height")));
    }

    private static String saved(Element img) {
        String src = img.attr("src");
        return src.contains("_files/") ? Beside.of(src) : "";
    }

    private static String source(Element img, String base) {
        for (String name : new String[] {"src", "data-src", "data-original", "data-lazy-src"}) {
            String given = img.attr(name);
            // A browser that saves a page lays its pictures beside it, where the page's own address does not lead.
            String url = given.contains("_files/") && !Addresses.isWeb(given) ? "" : Addresses.absolute(given, base);
            if (!url.isEmpty()) {
                return url;
            }
        }
        Element picture = img.parent();
        Element source = picture != null && picture.nameIs("picture") ? picture.selectFirst("source[srcset]") : null;
        String set = img.hasAttr("srcset") ? img.attr("srcset") : img.attr("data-srcset");
        return largest(set.isEmpty() && source != null ? source.attr("srcset") : set, base);
    }

    private static String largest(String set, String base) {
        String best = "";
        double width = -1;
        for (String candidate : set.split(",\\s+|,(?=https?:)", -1)) {
            String[] parts = candidate.strip().split("\\s+", -1);
            String url = Addresses.absolute(parts[0], base);
            double its = parts.length > 1 && parts[1].matches("\\d{1,5}(\\.\\d+)?[wx]")
                    ? Double.parseDouble(parts[1].substring(0, parts[1].length() - 1))
                    : 0;
            boolean better = width > WIDTH ? its < width : its > width && (its <= WIDTH || width < 0);
            if (!url.isEmpty() && better) {
                best = url;
                width = its;
            }
        }
        return best;
    }

    private static int size(String number) {
        return number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
    }
}
