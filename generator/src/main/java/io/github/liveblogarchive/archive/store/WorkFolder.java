package io.github.liveblogarchive.archive.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder of a run's own, which goes with all that is in it when the run ends, however it ends. */
public final class WorkFolder implements AutoCloseable {
    private final Path path;

    public WorkFolder(Path path) throws IOException {
        this.path = path;
        Files.createDirectories(path);
    }

    public Path path() {
        return path;
    }

    /** Deletes the folder; a link in it goes, what the link leads to stays. */
    @Override
    public void close() throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> walk = Files.walk(path)) {
            deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : deepestFirst) {
            Files.deleteIfExists(each);
        }
    }
}
