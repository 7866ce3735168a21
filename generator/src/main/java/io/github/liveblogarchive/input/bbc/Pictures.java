package io.github.liveblogarchive.input.bbc;

import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.WebAddress;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.report.ImportLog.Kind;

/** Pictures, of which blocks name the place in the BBC's store, and other objects an address or a pattern of one. */
final class Pictures {
    /** One of the widths in which the store hands pictures out. */
    private static final int WIDTH = 800;

    private static final String STORE = "https://ichef.bbci.co.uk/";

    private Pictures() {}

    /** The picture of an {@code image} block. */
    static Image of(Tree block, Desk desk) {
        Tree raw = Blocks.first(block, "rawImage");
        desk.check(raw, KnownFields.MODEL);
        Image file = stored(raw, desk);
        return file.isPresent()
                ? new Image(
                        file.src(),
                        Texts.words(Blocks.first(block, "altText"), desk),
                        Texts.words(Blocks.first(block, "caption"), desk),
                        desk.plain(raw, "copyrightHolder"),
                        file.width(),
                        file.height())
                : Image.NONE;
    }

    /** The picture of an object that names its address. */
    static Image named(Tree image, Desk desk) {
        String pattern = image.text("urlTemplate");
        String url = WebAddress.of(
                pattern.contains("{width}")
                        ? pattern.replace("{width}", Integer.toString(WIDTH))
                        : image.text("url", "originalUrl"));
        return url.isEmpty()
                ? Image.NONE
                : new Image(url, desk.plain(image, "altText"), "", desk.plain(image, "copyright"), 0, 0);
    }

    /** The address of a picture that is given as a recipe: {@code ichef.bbci.co.uk/images/ic/$recipe/p0.jpg}. */
    static Image recipe(String address) {
        String full = address.startsWith("http") ? address : "https://" + address;
        String url = address.isEmpty() ? "" : WebAddress.of(full.replace("$recipe", WIDTH + "xn"));
        return url.isEmpty() ? Image.NONE : new Image(url, "", "", "", 0, 0);
    }

    private static Image stored(Tree raw, Desk desk) {
        String locator = raw.text("locator", "href");
        String origin = raw.text("originCode");
        int width = (int) Math.max(0, Math.min(100_000, raw.number("width", 0)));
        int height = (int) Math.max(0, Math.min(100_000, raw.number("height", 0)));
        if (!WebAddress.of(locator).isEmpty()) {
            return new Image(WebAddress.of(locator), "", "", "", width, height);
        }
        String path = locator.replaceFirst("^/+", "");
        if (!path.matches("[\\w./-]{3,500}") || !origin.matches("\\w{2,40}")) {
            return Image.NONE;
        }
        String url = origin.equals("pips")
                ? STORE + "images/ic/" + WIDTH + "xn/" + path
                : STORE + "ace/ws/" + WIDTH + "/" + origin + "/" + path;
        desk.say(Kind.GUESSED, raw.place(), "address of a picture made of its place in the BBC's store", url);
        return width > WIDTH
                ? new Image(url, "", "", "", WIDTH, Math.round((float) height * WIDTH / width))
                : new Image(url, "", "", "", width, height);
    }
}
