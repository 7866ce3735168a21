package io.github.liveblogarchive.input.archieml;

import io.github.liveblogarchive.input.archieml.Item.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where in a document the reading stands: in which objects and lists. For one document. */
final class Scopes {
    /** An open object, or an open list with its last item. */
    private static final class Scope {
        private final String name;
        private final Optional<List<Item>> list;
        private Item item;

        Scope(String name, Optional<List<Item>> list, Item item) {
            this.name = name;
            this.list = list;
            this.item = item;
        }
    }

    private static final int DEEPEST = 100;

    private final Item root;
    private final Deque<Scope> open = new ArrayDeque<>();
    private String freeform = "";

    Scopes(Item root) {
        this.root = root;
    }

    /** Opens or closes an object or a list: {@code {name}}, {@code {.name}}, {@code {}}, {@code {/name}} and in brackets. */
    void box(String object, String list, boolean isObject, int line) {
        String said = (isObject ? object : list).strip().toLowerCase(Locale.ROOT);
        if (said.isEmpty()) {
            close(isObject);
        } else if (said.startsWith("/")) {
            closeNamed(said.substring(1).strip());
        } else {
            boolean inner = said.contains(".") && said.replace("+", "").startsWith(".");
            String name = said.replaceFirst("^[.+]+", "");
            if (!inner) {
                open.clear();
            }
            if (!isObject && said.matches("[.]?[+].*")) {
                freeform = name;
            } else if (open.size() < DEEPEST) {
                open(name, isObject, line);
            }
        }
    }

    boolean isFreeform() {
        return !freeform.isEmpty();
    }

    /** Ends a list of free text, which becomes a value of what it stands in. */
    void endFreeform(String text, int line) {
        put(freeform, text, line);
        freeform = "";
    }

    /** A new value; in a list a key that comes again begins the next item. */
    void put(String name, String text, int line) {
        if (!open.isEmpty() && open.getLast().list.isPresent()) {
            Scope scope = open.getLast();
            List<Item> items = scope.list.orElseThrow();
            if (items.isEmpty() || scope.item.has(name)) {
                scope.item = Item.at(line);
                items.add(scope.item);
            }
        }
        List<String> path = path(name);
        within(current(), path, line).values().put(path.get(path.size() - 1), new Value(text, line));
    }

    /** A starred line: an item of one value where a list is open, else it is none. */
    boolean star(String text, int line) {
        if (open.isEmpty() || open.getLast().list.isEmpty()) {
            return false;
        }
        Item item = Item.at(line);
        item.values().put("", new Value(text, line));
        open.getLast().item = item;
        open.getLast().list.orElseThrow().add(item);
        return true;
    }

    boolean isEmpty(String name) {
        return current().text(name).isEmpty();
    }

    void append(String name, String text) {
        Value value = current().values().getOrDefault(name, Value.NONE);
        String before = value.text().isBlank() ? "" : value.text() + "\n";
        current().values().put(name, new Value(before + text, value.line()));
    }

    private Item current() {
        return open.isEmpty() ? root : open.getLast().item;
    }

    private void open(String name, boolean isObject, int line) {
        List<String> path = path(name);
        Item parent = within(current(), path, line);
        String last = path.get(path.size() - 1);
        if (isObject) {
            Item item = parent.objects().computeIfAbsent(last, any -> Item.at(line));
            open.add(new Scope(name, Optional.empty(), item));
        } else {
            List<Item> items = parent.lists().computeIfAbsent(last, any -> new ArrayList<>());
            open.add(new Scope(name, Optional.of(items), Item.at(line)));
        }
    }

    // A name with dots leads through objects.
    private static List<String> path(String name) {
        List<String> path = Arrays.stream(name.split("\\.", -1))
                .filter(step -> !step.isEmpty())
                .toList();
        return path.isEmpty() ? List.of(name) : path;
    }

    private static Item within(Item from, List<String> path, int line) {
        Item item = from;
        for (String step : path.subList(0, path.size() - 1)) {
            item = item.objects().computeIfAbsent(step, any -> Item.at(line));
        }
        return item;
    }

    private void close(boolean isObject) {
        while (!open.isEmpty()) {
            if (open.removeLast().list.isEmpty() == isObject) {
                return;
            }
        }
    }

    private void closeNamed(String name) {
        if (open.stream().anyMatch(scope -> scope.name.equals(name))) {
            boolean found = false;
            while (!found) {
                found = open.removeLast().name.equals(name);
            }
        }
    }
}
