package io.github.liveblogarchive.archive.source;

import io.github.liveblogarchive.archive.store.Damage;
import io.github.liveblogarchive.archive.store.RecordReader;
import io.github.liveblogarchive.archive.store.Shard;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Opens a folder in which a run keeps what sources said for the next one. A folder that another run has, or that cannot
 * be used, is left alone, and one whose content is of no use is emptied; either is told.
 */
public final class KeptStore {
    /** By which a cache is known as one of ours. */
    static final String LOCK = "liveblog-cache.lock";

    private final Path root;
    private final String maker;
    private final String circumstances;
    private final Problems problems;

    /**
     * @param root the content folder
     * @param version of the generator, since another one may read otherwise
     * @param circumstances all that reading depends on besides the sources
     */
    public KeptStore(Path root, String version, String circumstances, Problems problems) {
        this.root = root;
        // Codes are kept as their numbers, so that a new one among them is another form.
        int codes = List.of(Code.values()).toString().hashCode();
        this.maker = version + " " + Shard.FORMAT + " " + SourceReader.FORMAT + " " + codes;
        this.circumstances = circumstances;
        this.problems = problems;
    }

    /**
     * Opens it, for this run alone.
     *
     * @param isDamaged whether it is known that its content cannot be used
     */
    public Optional<SourceStore> open(Path folder, boolean isDamaged) {
        try {
            Files.createDirectories(folder);
            if (isOfOthers(folder)) {
                tell(
                        "The cache folder has files that are not from this generator: it is not used.",
                        "Name a folder of its own.");
                return Optional.empty();
            }
            FileChannel lock = FileChannel.open(
                    folder.resolve(LOCK),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    LinkOption.NOFOLLOW_LINKS);
            if (!isOurs(lock)) {
                lock.close();
                tell("Another run is using the cache folder: this one reads everything.", "");
                return Optional.empty();
            }
            return Optional.of(openLocked(folder, isDamaged, lock));
        } catch (IOException e) {
            tell("The cache folder cannot be used: " + e.getMessage() + ".", "Check its path and its permissions.");
            return Optional.empty();
        }
    }

    // What is no longer of use in a cache is deleted, so a folder that somebody named by mistake is left alone.
    private static boolean isOfOthers(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return !Files.exists(folder.resolve(LOCK)) && files.findAny().isPresent();
        }
    }

    // A lock that stayed would make every later run of this process say that another one has the folder.
    private SourceStore openLocked(Path folder, boolean isDamaged, FileChannel lock) throws IOException {
        boolean isOpen = false;
        try {
            SourceStore store = open(folder, isDamaged, lock);
            isOpen = true;
            return store;
        } finally {
            if (!isOpen) {
                lock.close();
            }
        }
    }

    private SourceStore open(Path folder, boolean isDamaged, FileChannel lock) throws IOException {
        // What the file system takes for now is the time of what was just written.
        lock.write(ByteBuffer.wrap(new byte[] {1}), 0);
        long now = Files.getLastModifiedTime(folder.resolve(LOCK)).to(TimeUnit.NANOSECONDS);
        SourceIndex index = index(folder, isDamaged);
        return SourceStore.kept(folder, new SourceStore.Kept(index, new Sealing(root, now), lock));
    }

    private static boolean isOurs(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // A run of the same process has it.
            return false;
        }
    }

    private SourceIndex index(Path folder, boolean isDamaged) throws IOException {
        Path file = folder.resolve(SourceStore.INDEX);
        SourceIndex empty = SourceIndex.empty(maker, circumstances);
        Optional<SourceIndex> used = Files.exists(file) ? read(folder, file, isDamaged) : Optional.empty();
        if (used.isEmpty()) {
            // Else a run that is killed would leave a table of records that are not there any more.
            Files.deleteIfExists(file);
        }
        return used.orElse(empty);
    }

    private Optional<SourceIndex> read(Path folder, Path file, boolean isDamaged) throws IOException {
        try {
            SourceIndex index = SourceIndex.of(Files.readAllBytes(file));
            Path records = SourceStore.file(folder, index.number());
            if (isDamaged || !Files.exists(records) || Files.size(records) < index.end()) {
                throw RecordReader.damaged("the records are gone");
            }
            if (!index.maker().equals(maker)) {
                tell("The cache was made by another version of the generator: everything is read anew.", "");
                return Optional.empty();
            }
            return Optional.of(index).filter(i -> i.circumstances().equals(circumstances));
        } catch (Damage e) {
            tell("The cache is damaged: everything is read anew.", "");
            return Optional.empty();
        }
    }

    private void tell(String message, String hint) {
        problems.note(Code.CACHE_IGNORED, Place.NONE, message, hint);
    }
}
