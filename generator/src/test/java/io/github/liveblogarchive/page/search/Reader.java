package io.github.liveblogarchive.page.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads an index back as its files say it, without a browser: which documents have a word, and what they show. */
final class Reader {
    private static final Pattern CALL = Pattern.compile("liveblogSearch\\(\"([^\"]*)\",(.*)\\);\n", Pattern.DOTALL);

    private final Path folder;
    private final int parts;
    private final Map<String, JsonNode> read = new HashMap<>();

    Reader(Path site) {
        this.folder = site.resolve("search");
        Matcher parts = Pattern.compile("data-parts=\"(\\d+)\"").matcher(text(folder.resolve("index.html")));
        if (!parts.find()) {
            throw new AssertionError("The page does not say how many parts there are");
        }
        this.parts = Integer.parseInt(parts.group(1));
    }

    /** The places of the documents that have all of some words. */
    Set<String> find(List<String> words) {
        Set<String> found = new TreeSet<>(paths(words.get(0)));
        words.forEach(word -> found.retainAll(paths(word)));
        return found;
    }

    private Set<String> paths(String word) {
        Set<String> paths = new TreeSet<>();
        JsonNode head = script("t/" + (Terms.hash(word) & parts - 1));
        for (String entry : head.get(2).asString().split("\\|")) {
            if (entry.startsWith(word + "=")) {
                int blocks = blocks(entry.substring(word.length() + 1));
                for (int i = 0; i < blocks; i++) {
                    add(script("w/" + Shelf.folder(word) + "/" + i).asString(), paths);
                }
                return paths;
            }
        }
        for (Map.Entry<String, String> entry : dictionary(head, word).entrySet()) {
            if (entry.getKey().equals(word)) {
                add(entry.getValue(), paths);
            }
        }
        return paths;
    }

    private static int blocks(String directory) {
        Letters.In in = in(directory);
        int blocks = 0;
        while (in.hasMore()) {
            in.number();
            in.number();
            in.number();
            in.number();
            blocks++;
        }
        return blocks;
    }

    private static Letters.In in(String letters) {
        byte[] bytes = letters.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        return new Letters.In(bytes, 0, bytes.length);
    }

    private Map<String, String> dictionary(JsonNode head, String word) {
        String text = head.get(1).asString();
        if (!head.get(0).asString().isEmpty()) {
            String[] firsts = head.get(0).asString().split("\\|");
            int piece = 0;
            while (piece + 1 < firsts.length && firsts[piece + 1].compareTo(word) <= 0) {
                piece++;
            }
            text = script("t/" + (Terms.hash(word) & parts - 1) + "-" + piece).asString();
        }
        Map<String, String> entries = new HashMap<>();
        String before = "";
        for (String entry : text.isEmpty() ? new String[0] : text.split("\\|")) {
            int equals = entry.indexOf('=');
            int shared = in(entry.substring(0, 1)).number();
            before = before.substring(0, shared) + entry.substring(1, equals);
            entries.put(before, entry.substring(equals + 1));
        }
        return entries;
    }

    private void add(String letters, Set<String> paths) {
        Letters.In in = in(letters);
        int day = 0;
        int place = 0;
        while (in.hasMore()) {
            int step = in.number();
            day += step;
            place = step == 0 ? place + in.number() : in.number();
            int document = -1;
            int value;
            do {
                value = in.number();
                document += value >> 3;
                paths.add(path(day, place, document));
            } while ((value & 1) == 0);
        }
    }

    private String path(int day, int place, int document) {
        JsonNode leaf = script("e/" + day / 100 + "/" + day + "-" + place + "-" + document / Leaves.DOCUMENTS);
        String path = leaf.get(6).get(document % Leaves.DOCUMENTS).get(1).asString();
        return path.startsWith("/") ? path.substring(1) : leaf.get(1).asString() + path;
    }

    private JsonNode script(String name) {
        return read.computeIfAbsent(name, n -> {
            Matcher call = CALL.matcher(text(folder.resolve(n + ".js")));
            if (!call.matches() || !call.group(1).equals(n)) {
                throw new AssertionError(n + " is not a file of the index");
            }
            return new JsonMapper().readTree(call.group(2));
        });
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
