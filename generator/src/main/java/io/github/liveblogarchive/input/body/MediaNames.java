package io.github.liveblogarchive.input.body;

import java.util.Locale;
import java.util.Set;

/** Tells files to see, hear or read from pages and from words, by their endings. */
final class MediaNames {
    private static final Set<String> ENDINGS = Set.of(
            "jpg", "jpeg", "png", "gif", "webp", "avif", "svg", "bmp", "mp4", "m4v", "webm", "mov", "ogv", "mp3", "m4a",
            "ogg", "oga", "opus", "wav", "flac", "aac", "vtt", "pdf");

    private MediaNames() {}

    static boolean hasEnding(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') + 1
                && ENDINGS.contains(path.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** Whether a value is the name of a file and nothing else; one with spaces may be a sentence. */
    static boolean isFile(String value) {
        return hasEnding(value) && value.chars().noneMatch(c -> c <= ' ');
    }
}
