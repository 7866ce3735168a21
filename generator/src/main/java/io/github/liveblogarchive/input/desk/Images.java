package io.github.liveblogarchive.input.desk;

import io.github.liveblogarchive.model.Image;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Pictures that come in several sizes, or as markup. */
public final class Images {
    /** One file of a picture; measures that are not known are 0. */
    public record File(String url, int width, int height) {}

    /** Wide enough for a column on a fine screen. */
    private static final double WIDTH = 1_200;

    private Images() {}

    /** The file whose width is nearest to what a page needs; the first where no width is known. */
    public static Optional<File> best(List<File> files) {
        return files.stream()
                .filter(file -> !file.url().isEmpty())
                .min(Comparator.comparingDouble(file ->
                        file.width() <= 0 ? Double.MAX_VALUE : Math.max(file.width() / WIDTH, WIDTH / file.width())));
    }

    /** The first picture in markup, with the caption that stands in it. */
    public static Image in(Element markup) {
        Element img = markup.nameIs("img") ? markup : markup.selectFirst("img");
        if (img == null) {
            return Image.NONE;
        }
        Optional<File> file = best(files(img));
        if (file.isEmpty()) {
            return Image.NONE;
        }
        Element credit = markup.selectFirst("[class*=credit]");
        String credited = credit == null ? "" : credit.text().strip();
        Element caption = markup.selectFirst("figcaption, .wp-caption-text, .gallery-caption, [class*=caption]");
        String said = caption == null ? "" : caption.text().strip();
        if (caption != null && credit != null && credit.parents().contains(caption)) {
            Element without = caption.clone();
            without.select("[class*=credit]").remove();
            said = without.text().strip();
        }
        File best = file.get();
        return new Image(best.url(), img.attr("alt").strip(), said, credited, best.width(), best.height());
    }

    private static List<File> files(Element img) {
        List<File> files = new ArrayList<>();
        String src = img.attr("src").isEmpty() || img.attr("src").startsWith("data:") ? "data-src" : "src";
        String address = WebAddress.of(img.absUrl(src).isEmpty() ? img.attr(src) : img.absUrl(src));
        files.add(new File(address, size(img.attr("width")), size(img.attr("height"))));
        String set = img.attr("srcset").isEmpty() ? img.attr("data-srcset") : img.attr("srcset");
        for (String candidate : set.split(",\\s+|,(?=https?:)", -1)) {
            String[] parts = candidate.strip().split("\\s+", -1);
            if (parts.length == 2 && parts[1].matches("\\d{2,5}w")) {
                int width = size(parts[1].substring(0, parts[1].length() - 1));
                files.add(new File(WebAddress.of(parts[0]), width, 0));
            }
        }
        return files;
    }

    private static int size(String number) {
        return number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
    }
}
