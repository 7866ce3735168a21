package io.github.liveblogarchive.model.look;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Colours as {@code #rrggbb}, each empty or set; their names are those of the style sheet's tokens.
 *
 * @param paper behind everything
 * @param sheet behind cards and boxes
 * @param ink of words
 * @param soft of small words
 * @param rule of lines
 * @param accent of links, marks and key events
 * @param wash behind what is marked
 */
public record Colors(String paper, String sheet, String ink, String soft, String rule, String accent, String wash) {
    public static final Colors NONE = new Colors("", "", "", "", "", "", "");

    /** Those that are set, by name. */
    public Map<String, String> set() {
        Map<String, String> set = new LinkedHashMap<>();
        set.put("paper", paper);
        set.put("sheet", sheet);
        set.put("ink", ink);
        set.put("soft", soft);
        set.put("rule", rule);
        set.put("accent", accent);
        set.put("wash", wash);
        set.values().removeIf(String::isEmpty);
        return set;
    }
}
