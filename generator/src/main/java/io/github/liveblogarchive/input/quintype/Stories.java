package io.github.liveblogarchive.input.quintype;

import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.desk.WebAddress;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Nearest;
import io.github.liveblogarchive.report.Place;
import java.util.ArrayList;
import java.util.List;

/** Finds the stories of a file, whatever they are wrapped in. For one file. */
final class Stories {
    private static final String IMAGES = "quintype.images";
    private static final List<String> WRAPPERS = List.of("story", "stories", "results", "items", "data");

    private final List<Tree> all = new ArrayList<>();
    private final List<Tree> others = new ArrayList<>();
    private final Tree root;

    Stories(Tree root) {
        this.root = root;
        take(root);
    }

    List<Tree> all() {
        return all;
    }

    /** What is neither a story nor holds one. */
    List<Tree> others() {
        return others;
    }

    /** The address in front of the keys of pictures: as the user says it, as the data of a page has it, or empty. */
    String images(InputContext context) {
        context.options().keySet().stream()
                .filter(option -> option.startsWith("quintype.") && !option.equals(IMAGES))
                .sorted()
                .forEach(option -> context.problems()
                        .error(
                                Code.UNKNOWN_SETTING,
                                Place.NONE.field(option),
                                "There is no option \"" + option + "\".",
                                Nearest.hint(option, List.of(IMAGES))));
        String named = context.options().getOrDefault(IMAGES, "");
        if (!named.isEmpty() && WebAddress.of(named).isEmpty()) {
            context.problems()
                    .error(
                            Code.BAD_SETTING,
                            Place.NONE.field(IMAGES),
                            "\"" + named + "\" is no address of pictures.",
                            "Write it with https:// in front.");
        }
        String host = root.get("config").text("cdn-image", "cdn-name");
        String address = host.isEmpty() || host.contains("//") ? host : "https://" + host;
        return WebAddress.of(named.isEmpty() ? address : named);
    }

    private void take(Tree node) {
        if (node.isList()) {
            node.items().forEach(this::take);
            return;
        }
        if (isStory(node)) {
            all.add(node);
            return;
        }
        boolean found = false;
        for (String name : WRAPPERS) {
            Tree part = node.get(name);
            if (part.isObject() || part.isList()) {
                take(part);
                found = true;
            }
        }
        if (!found) {
            others.add(node);
        }
    }

    private static boolean isStory(Tree node) {
        return node.get("cards").isList()
                || node.get("story-template").isPresent()
                || node.get("story-content-id").isPresent();
    }
}
