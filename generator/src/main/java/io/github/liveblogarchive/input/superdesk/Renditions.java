package io.github.liveblogarchive.input.superdesk;

import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.Images;
import io.github.liveblogarchive.input.desk.WebAddress;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Image;
import java.util.ArrayList;
import java.util.List;

/** Pictures of the system's own store, which keeps each in several sizes. */
final class Renditions {
    private Renditions() {}

    /** The picture of an object that holds {@code renditions}, or is them; {@link Image#NONE} where they name no file. */
    static Image of(Tree holder, Desk desk) {
        Tree renditions = holder.get("renditions").isObject() ? holder.get("renditions") : holder;
        List<Images.File> files = new ArrayList<>();
        for (String name : List.of("baseImage", "viewImage", "original", "thumbnail")) {
            Tree file = renditions.get(name);
            files.add(new Images.File(
                    WebAddress.of(file.text("href")), (int) file.number("width", 0), (int) file.number("height", 0)));
        }
        return Images.best(files)
                .map(file -> new Image(
                        file.url(),
                        "",
                        desk.plain(holder, "caption", "description_text"),
                        desk.plain(holder, "credit"),
                        Math.max(0, file.width()),
                        Math.max(0, file.height())))
                .orElse(Image.NONE);
    }
}
