package io.github.liveblogarchive.model.look;

import java.util.List;

/**
 * Families of fonts, the first that a reader's machine has is taken.
 *
 * @param text of what is told
 * @param headings of titles, else as the text
 * @param labels of times, names and menus
 * @param code of code
 * @param files fonts that come with the site
 */
public record Fonts(
        List<String> text, List<String> headings, List<String> labels, List<String> code, List<FontFile> files) {
    public Fonts {
        text = List.copyOf(text);
        headings = List.copyOf(headings);
        labels = List.copyOf(labels);
        code = List.copyOf(code);
        files = List.copyOf(files);
    }
}
