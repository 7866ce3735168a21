package io.github.liveblogarchive.input.slack.text;

import io.github.liveblogarchive.input.tree.Tree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Signs for the names by which messages call emoji. Newer exports tell them beside the text; of others the names that are
 * used most are known, listed in the file {@code emoji.txt} beside this class.
 */
public final class Emoji {
    public static final Emoji NONE = new Emoji(Map.of());

    private static final Map<String, String> COMMON = common();
    private static final int LIGHTEST = 0x1F3FB;

    private final Map<String, String> told;

    private Emoji(Map<String, String> told) {
        this.told = told;
    }

    /** Those that the blocks of a message tell. */
    public static Emoji of(Tree blocks) {
        Map<String, String> told = new HashMap<>();
        collect(blocks, told);
        return told.isEmpty() ? NONE : new Emoji(told);
    }

    /** @param tone of skin from 2 to 6, or empty */
    Optional<String> sign(String name, String tone) {
        String sign = told.getOrDefault(name, COMMON.getOrDefault(name, ""));
        if (sign.isEmpty()) {
            return Optional.empty();
        }
        boolean plain = tone.isEmpty() || sign.codePointCount(0, sign.length()) != 1;
        return Optional.of(plain ? sign : sign + Character.toString(LIGHTEST + Integer.parseInt(tone) - 2));
    }

    private static void collect(Tree node, Map<String, String> told) {
        if (node.isList()) {
            node.items().forEach(item -> collect(item, told));
        } else if (node.text("type").equals("emoji")) {
            // With its tone, which the text names too.
            String code = node.text("unicode").replaceFirst("(?i)-1f3f[b-f]$", "");
            if (code.matches("[0-9a-fA-F]{2,6}(-[0-9a-fA-F]{2,6}){0,9}")) {
                told.put(node.text("name"), signs(code, "-"));
            }
        } else if (node.isObject()) {
            collect(node.get("elements"), told);
            collect(node.get("text"), told);
        }
    }

    private static String signs(String codes, String separator) {
        StringBuilder sign = new StringBuilder();
        for (String code : codes.split(separator, -1)) {
            int point = Integer.parseInt(code, 16);
            boolean shown = Character.isValidCodePoint(point) && point >= 0x20 && !surrogate(point);
            sign.append(shown ? Character.toString(point) : "");
        }
        return sign.toString();
    }

    private static boolean surrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private static Map<String, String> common() {
        Map<String, String> common = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Emoji.class.getResourceAsStream("emoji.txt"), "emoji.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        int space = line.indexOf(' ');
                        common.put(line.substring(0, space), signs(line.substring(space + 1), " "));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(common);
    }
}
