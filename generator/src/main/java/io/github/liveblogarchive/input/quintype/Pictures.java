package io.github.liveblogarchive.input.quintype;

import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.WebAddress;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.report.ImportLog.Kind;

/** Pictures, which stories name by a key in a store whose address they seldom tell. For one story. */
final class Pictures {
    // Where the system keeps the pictures of all its customers.
    private static final String USUAL = "https://media.assettype.com";

    private final Desk desk;
    private final String store;
    private final Tree story;
    private boolean told;

    /** @param store the address of the store, empty where nobody said it */
    Pictures(Desk desk, String store, Tree story) {
        this.desk = desk;
        this.story = story;
        this.store = store.isEmpty() ? shown(story) : store;
    }

    /** The address of the picture with this key, or empty. */
    String address(Tree key) {
        String path = key.text().strip();
        if (path.isEmpty()) {
            return "";
        }
        if (path.startsWith("http://") || path.startsWith("https://")) {
            return WebAddress.of(path);
        }
        if (store.isEmpty() && !told) {
            told = true;
            desk.say(Kind.GUESSED, key.place(), "address of the store of pictures", USUAL);
        }
        String address = store.isEmpty() ? USUAL : store.replaceFirst("/+$", "");
        return WebAddress.of(address + "/" + path.replaceFirst("^/+", ""));
    }

    /** The picture above the story, or {@link Image#NONE}. */
    Image hero() {
        return hero(story);
    }

    /** The same of another story. */
    Image hero(Tree other) {
        return image(
                other.get("hero-image-s3-key"),
                other.text("hero-image-url"),
                other.get("hero-image-metadata"),
                other.get("hero-image-alt-text"),
                other.get("hero-image-caption"),
                other.get("hero-image-attribution"));
    }

    /** The picture of a story element, or {@link Image#NONE}. */
    Image of(Tree element) {
        return image(
                element.get("image-s3-key"),
                element.text("image-url"),
                element.get("image-metadata"),
                element.get("alt-text"),
                element.first("title", "description"),
                element.get("image-attribution"));
    }

    private Image image(Tree key, String url, Tree measures, Tree alt, Tree caption, Tree credit) {
        String stored = address(key);
        String src = stored.isEmpty() ? WebAddress.of(url) : stored;
        return src.isEmpty()
                ? Image.NONE
                : new Image(
                        src,
                        desk.plain(alt),
                        desk.plain(caption),
                        desk.plain(credit),
                        (int) Math.max(0, Math.min(100_000, measures.number("width", 0))),
                        (int) Math.max(0, Math.min(100_000, measures.number("height", 0))));
    }

    // Some answers hold the whole address of one picture beside its key.
    private static String shown(Tree story) {
        String key = story.text("hero-image-s3-key");
        String url = WebAddress.of(story.text("hero-image-url")).replaceFirst("[?#].*", "");
        return !key.isEmpty() && url.endsWith("/" + key) ? url.substring(0, url.length() - key.length() - 1) : "";
    }
}
