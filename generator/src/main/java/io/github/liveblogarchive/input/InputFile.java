package io.github.liveblogarchive.input;

import io.github.liveblogarchive.model.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param path where it lies
 * @param name how problems call it: below the content folder, with slashes
 * @param head its first {@link #HEAD} bytes at most, a character a byte
 * @param origin from where and when it was captured, where an archive of the web says so
 */
public record InputFile(Path path, String name, String head, Source origin) {
    /** How many bytes a format may look at before it says whether a file is its own. */
    public static final int HEAD = 64 * 1024;

    public InputFile(Path path, String name, String head) {
        this(path, name, head, Source.NONE);
    }

    public static InputFile open(Path path, String name) throws IOException {
        return open(path, name, Source.NONE);
    }

    public static InputFile open(Path path, String name, Source origin) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new InputFile(path, name, new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1), origin);
        }
    }

    /** The first bytes as UTF-8, whatever they are; a cut character at the end becomes a replacement character. */
    public String headText() {
        return new String(head.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /** The folder of {@link #name}, without a slash at its end; empty at the top. */
    public String folder() {
        int slash = name.lastIndexOf('/');
        return slash < 0 ? "" : name.substring(0, slash);
    }

    /** The last part of {@link #name} without its ending. */
    public String stem() {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot <= 0 ? last : last.substring(0, dot);
    }
}
