package io.github.liveblogarchive.input.guardian;

import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.report.ImportLog.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chooses one file of a picture that comes in many sizes. */
final class Pictures {
    private record File(String url, int width, int height, boolean master) {}

    /** Wide enough for a column on a fine screen. */
    private static final int WIDTH = 1_200;

    private Pictures() {}

    /**
     * The picture of an element in either shape; {@link Image#NONE} when it names no file.
     *
     * @param data what is said of the picture, in the element or the element itself
     */
    static Image of(Tree element, Tree data, Desk desk) {
        List<File> files = new ArrayList<>();
        for (Tree asset : element.get("assets").items()) {
            if (!asset.text("type").equals("video") && !asset.text("type").equals("audio")) {
                files.add(file(asset, asset.get("typeData"), "file"));
            }
        }
        for (String name : List.of("media", "imageMedia")) {
            for (Tree image : element.get(name).get("allImages").items()) {
                files.add(file(image, image.get("fields"), "url"));
            }
        }
        if (files.isEmpty()) {
            for (Tree source : element.get("imageSources").items()) {
                source.get("srcSet").items().forEach(image -> files.add(file(image, image, "src")));
            }
        }
        for (String name : List.of("posterImage", "images")) {
            element.get(name)
                    .items()
                    .forEach(image ->
                            files.add(file(image, image, image.text("url").isEmpty() ? "file" : "url")));
        }
        Tree said = data.get("data").isObject() ? data.get("data") : data;
        File best = choose(files);
        if (best.url().isEmpty()) {
            return Image.NONE;
        }
        return new Image(
                best.url(),
                desk.plain(said, "alt"),
                desk.plain(said, "caption"),
                credit(data, said, desk),
                best.width(),
                best.height());
    }

    static Image remote(String url) {
        String address = address(url);
        return address.isEmpty() ? Image.NONE : new Image(address, "", "", "", 0, 0);
    }

    // The credit as the page showed it; made of photographer and source where there was none.
    private static String credit(Tree data, Tree said, Desk desk) {
        String credit = desk.plain(said, "credit");
        if (data.text("displayCredit").equals("false")) {
            if (!credit.isEmpty()) {
                desk.say(Kind.SKIPPED, said.get("credit").place(), "credit that was not shown", "");
            }
            return "";
        }
        if (!credit.isEmpty()) {
            return credit;
        }
        String photographer = desk.plain(said, "photographer");
        String source = desk.plain(said, "source");
        String joined =
                photographer.isEmpty() || source.isEmpty() ? photographer + source : photographer + "/" + source;
        return joined.isEmpty() ? desk.plain(said, "copyright") : joined;
    }

    /** An address with its scheme, or empty where it is none that a page may show. */
    static String address(String url) {
        String full = url.startsWith("//") ? "https:" + url : url;
        return full.startsWith("https://") || full.startsWith("http://") ? full : "";
    }

    /** Text in place of a picture whose file is not named. */
    static String words(Tree data, Desk desk) {
        Tree said = data.get("data").isObject() ? data.get("data") : data;
        String caption = desk.plain(said, "caption", "alt");
        String credit = credit(data, said, desk);
        return caption.isEmpty() || credit.isEmpty() ? caption : caption + " (" + credit + ")";
    }

    private static File file(Tree place, Tree size, String name) {
        return new File(
                address(place.text(name)),
                (int) Math.max(0, size.number("width", 0)),
                (int) Math.max(0, size.number("height", 0)),
                size.flag("isMaster"));
    }

    private static File choose(List<File> files) {
        Comparator<File> widest = Comparator.comparingInt(File::width);
        List<File> usable = files.stream().filter(file -> !file.url().isEmpty()).toList();
        List<File> copies = usable.stream().filter(file -> !file.master()).toList();
        return copies.stream()
                .filter(file -> file.width() <= WIDTH)
                .max(widest)
                .or(() -> copies.stream().min(widest))
                .or(() -> usable.stream().min(widest))
                .orElse(new File("", 0, 0, false));
    }
}
