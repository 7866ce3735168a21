package io.github.liveblogarchive.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps a second run out of a folder. A lock is an empty file named by process and start of the process, so it is
 * complete the moment that it exists, and one that a dead process left is told from a living one, also when its number
 * was given to another process since.
 *
 * <p>Limit: processes are known on one machine; two containers or hosts on one folder do not see each other.
 */
final class FolderLock implements AutoCloseable {
    private static final Pattern NAME = Pattern.compile("lock-(\\d{1,18})-(\\d{1,18})");
    // Linux reckons a start from the clock at boot, which may be set in between.
    private static final long TOLERANCE_MILLIS = 2_000;
    private static final int ATTEMPTS = 5;

    private final Path file;
    private final long holder;

    private FolderLock(Path file, long holder) {
        this.file = file;
        this.holder = holder;
    }

    static FolderLock take(Path work) throws IOException {
        ProcessHandle self = ProcessHandle.current();
        Path own = work.resolve("lock-" + self.pid() + '-' + start(self).orElse(0L));
        if (!create(work, own)) {
            return new FolderLock(own, self.pid());
        }
        // First ours, then a look at the others: of two runs that start together at least one sees the other.
        try (DirectoryStream<Path> others = Files.newDirectoryStream(work, "lock-*")) {
            for (Path other : others) {
                Matcher name = NAME.matcher(String.valueOf(other.getFileName()));
                if (other.equals(own) || !name.matches()) {
                    continue;
                }
                long pid = Long.parseLong(name.group(1));
                if (isAlive(pid, Long.parseLong(name.group(2)))) {
                    Files.delete(own);
                    return new FolderLock(other, pid);
                }
                Files.deleteIfExists(other);
            }
        }
        return new FolderLock(own, 0);
    }

    // A run that ends may take the folder away between our two steps.
    private static boolean create(Path work, Path own) throws IOException {
        for (int attempt = 1; ; attempt++) {
            Files.createDirectories(work);
            try {
                Files.createFile(own);
                return true;
            } catch (FileAlreadyExistsException e) {
                return false;
            } catch (NoSuchFileException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private static boolean isAlive(long pid, long start) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> start == 0 || Math.abs(start(process).orElse(start) - start) <= TOLERANCE_MILLIS)
                .isPresent();
    }

    private static Optional<Long> start(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli);
    }

    /** The process that has the folder, or 0 when we have it. */
    long holder() {
        return holder;
    }

    Path file() {
        return file;
    }

    /** Lets go. A lock that stayed would name a process that lives on, whose next run would wait for itself. */
    @Override
    public void close() throws IOException {
        release();
    }

    void release() throws IOException {
        Files.deleteIfExists(file);
    }
}
