package io.github.liveblogarchive.archive.source;

import java.nio.file.Path;

/** A file to read, with those that are read with it: the entries of a live blog that is a folder. */
public final class Source {
    private final String name;
    private final Path path;
    private final boolean held;
    private final Stamp stamp;

    /**
     * @param name its path below the content folder, with slashes
     * @param held whether it lies in or below a folder with a blog.md
     * @param stamp of all its files
     */
    Source(String name, Path path, boolean held, Stamp stamp) {
        this.name = name;
        this.path = path;
        this.held = held;
        this.stamp = stamp;
    }

    public String name() {
        return name;
    }

    public Path path() {
        return path;
    }

    boolean held() {
        return held;
    }

    Stamp stamp() {
        return stamp;
    }

    boolean isFolder() {
        return path.endsWith(SourceWalk.FOLDER_BLOG);
    }

    /** Whether a file that no format knows is an entry of a folder, which is read with its blog. */
    public boolean belongsToFolder() {
        return name.endsWith(".md") && !isFolder();
    }
}
