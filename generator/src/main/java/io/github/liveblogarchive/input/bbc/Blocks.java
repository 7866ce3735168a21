package io.github.liveblogarchive.input.bbc;

import io.github.liveblogarchive.input.tree.Tree;
import java.util.List;

/** Ways through blocks, each of which is {@code {type, model: {blocks: [...]}}}. */
final class Blocks {
    private Blocks() {}

    /** The blocks inside of one, or of an object that holds a model. */
    static List<Tree> in(Tree block) {
        return block.get("model").get("blocks").items();
    }

    static String type(Tree block) {
        return block.text("type");
    }

    /** What the first block of a type, at any depth, is about: its model; an empty tree where there is none. */
    static Tree first(Tree block, String type) {
        for (Tree each : in(block)) {
            Tree found = type(each).equals(type) ? each.get("model") : first(each, type);
            if (found.isPresent()) {
                return found;
            }
        }
        return block.get("model").get("no such block");
    }
}
