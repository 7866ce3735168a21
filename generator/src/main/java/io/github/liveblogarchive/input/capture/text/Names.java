package io.github.liveblogarchive.input.capture.text;

import java.util.Arrays;
import java.util.List;

/** Names in a byline. */
public final class Names {
    private Names() {}

    /** The names, or none where one of the parts is not written like a name. */
    public static List<String> of(String text) {
        List<String> names = Arrays.stream(text.split("\\s*[,;]\\s*|\\s+(?:and|und|et|y|e|og|en|och|&)\\s+", -1))
                .map(name -> name.replaceAll("^(?:and|und|et|y|e|og|en|och|&)\\s+", "")
                        .strip())
                .filter(name -> !name.isEmpty())
                .toList();
        return names.stream().allMatch(Form::isName) ? names : List.of();
    }
}
