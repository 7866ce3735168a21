package io.github.liveblogarchive.input.content;

import java.io.IOException;
import java.nio.file.Path;

/** Names and bounds of files in a content folder. */
final class ContentFiles {
    private ContentFiles() {}

    /** How problems call a file: below the content folder, with slashes. */
    static String name(Path root, Path file) {
        StringBuilder name = new StringBuilder();
        for (Path part : root.relativize(file)) {
            name.append(name.isEmpty() ? "" : "/").append(part);
        }
        return name.toString();
    }

    /** Whether a file, with all links followed, lies in the content folder. */
    static boolean isInside(Path root, Path file) {
        try {
            return file.toRealPath().startsWith(root.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }
}
