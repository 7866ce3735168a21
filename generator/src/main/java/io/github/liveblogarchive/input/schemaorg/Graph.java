package io.github.liveblogarchive.input.schemaorg;

import io.github.liveblogarchive.input.tree.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * All things that the scripts of one page speak of, in whatever they are wrapped. What two scripts say of one live blog
 * is put together; where another thing is only named by its id, {@link #resolve} gives the thing.
 */
final class Graph {
    private record Found(JsonNode node, String pointer) {}

    private final String file;
    private final Map<String, Found> things = new LinkedHashMap<>();
    private final Map<String, Found> blogs = new LinkedHashMap<>();

    Graph(String file) {
        this.file = file;
    }

    /** @param name of the script, with which its pointers begin */
    void add(JsonNode value, String name) {
        walk(value, name, true);
    }

    /** The live blogs, in the order in which they are first spoken of. */
    List<Tree> liveBlogs() {
        return blogs.values().stream()
                .map(found -> Tree.of(found.node(), file, found.pointer()))
                .toList();
    }

    /** The thing that is meant, where it is only named by its id. */
    Tree resolve(Tree tree) {
        if (!isReference(tree.names())) {
            return tree;
        }
        Found thing = things.get(tree.text("@id"));
        return thing == null ? tree : Tree.of(thing.node(), file, thing.pointer());
    }

    /** The things in a field: one, a list, or nothing, each resolved. */
    List<Tree> all(Tree field) {
        return field.items().stream().map(this::resolve).toList();
    }

    static boolean isType(Tree thing, String type) {
        return thing.get("@type").items().stream()
                .anyMatch(named -> lastPart(named.text()).equalsIgnoreCase(type));
    }

    private void walk(JsonNode node, String pointer, boolean mayBeBlog) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), pointer + "/" + i, mayBeBlog);
            }
            return;
        }
        if (!node.isObject()) {
            return;
        }
        List<String> names = List.copyOf(node.propertyNames());
        String id = node.path("@id").asString("");
        if (!id.isEmpty() && !isReference(names)) {
            things.putIfAbsent(id, new Found(node, pointer));
        }
        boolean blog = mayBeBlog && isLiveBlog(node);
        if (blog) {
            blogs.merge(key(node), new Found(node, pointer), Graph::together);
        }
        for (String name : names) {
            walk(node.get(name), pointer + "/" + name.replace("~", "~0").replace("/", "~1"), mayBeBlog && !blog);
        }
    }

    private static boolean isLiveBlog(JsonNode node) {
        return node.has("liveBlogUpdate") || isType(Tree.of(node, "", ""), "LiveBlogPosting");
    }

    private static boolean isReference(List<String> names) {
        return names.contains("@id") && names.stream().allMatch(name -> name.equals("@id") || name.equals("@type"));
    }

    private String key(JsonNode blog) {
        Tree tree = Tree.of(blog, file, "");
        String named = tree.text("@id", "url");
        String page = named.isEmpty() ? Things.address(tree.get("mainEntityOfPage")) : named;
        return page.isEmpty() ? "#" + blogs.size() : page;
    }

    // What the first script does not say is taken from the next; entries of both count.
    private static Found together(Found first, Found next) {
        ObjectNode both = (ObjectNode) first.node().deepCopy();
        next.node().properties().forEach(field -> {
            JsonNode known = both.path(field.getKey());
            boolean silent = known.isMissingNode() || known.isNull() || (known.isEmpty() && !known.isValueNode());
            if (silent || (known.isString() && known.asString().isBlank())) {
                both.set(field.getKey(), field.getValue());
            } else if (field.getKey().equals("liveBlogUpdate") && !known.equals(field.getValue())) {
                ArrayNode all = JsonNodeFactory.instance.arrayNode();
                new ArrayList<>(List.of(known, field.getValue())).forEach(part -> {
                    if (part instanceof ArrayNode list) {
                        all.addAll(list);
                    } else {
                        all.add(part);
                    }
                });
                both.set("liveBlogUpdate", all);
            }
        });
        return new Found(both, first.pointer());
    }

    private static String lastPart(String type) {
        return type.strip().replaceFirst(".*[/#:]", "");
    }
}
