package io.github.liveblogarchive.input.content;

import io.github.liveblogarchive.input.InputFormat;
import java.util.List;

/** The four forms in which a live blog of our own stands in a content folder. */
public final class NativeForms {
    private NativeForms() {}

    public static List<InputFormat> all() {
        return List.of(new FolderForm(), new MarkdownForm(), new JsonForm(), new NdjsonForm());
    }
}
