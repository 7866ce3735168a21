package io.github.liveblogarchive.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Holds the new files of a run until all of them are there: by number, or, where there is no old site, laid out as the
 * site that a single rename will publish. Safe for several threads.
 */
final class Staging {
    /** The number of a file that is laid out. */
    static final int LAID = Integer.MAX_VALUE;

    private static final int PER_FOLDER = 1_000;

    private final Path folder;
    private final Path site;
    private final Deque<byte[]> buffers = new ArrayDeque<>();
    /** Folders that were made, as far as they fit: another folder's place may be the same. */
    private final AtomicReferenceArray<@Nullable String> made = new AtomicReferenceArray<>(1 << 12);

    private boolean laid;
    private int next;

    Staging(Path folder) {
        this.folder = folder;
        site = folder.resolve("site");
    }

    /** Lays out the files from now on, if the site can be put in the place of the folder. */
    void layOut(Tree tree) throws IOException {
        if (tree.isFree()) {
            Files.createDirectories(site);
            laid = tree.isReplaceableBy(site);
        }
    }

    /** Where the laid out site is. */
    Path site() {
        return site;
    }

    boolean isLaidOut() {
        return laid;
    }

    /** Whether all files so far are laid out. */
    synchronized boolean isWhole() {
        return laid && next == 0;
    }

    Path file(int number, String path) {
        return number == LAID ? site.resolve(path) : numbered(number);
    }

    private Path numbered(int number) {
        return folder.resolve(Integer.toString(number / PER_FOLDER)).resolve(Integer.toString(number % PER_FOLDER));
    }

    /**
     * A new file.
     *
     * @param number to find it by
     */
    record Opened(int number, OutputStream out) {}

    Opened open(String path) throws IOException {
        if (laid) {
            try {
                makeFolder(path.substring(0, Math.max(path.lastIndexOf('/'), 0)));
                return new Opened(LAID, Files.newOutputStream(site.resolve(path), StandardOpenOption.CREATE_NEW));
            } catch (FileSystemException e) {
                // A page is in the way of a folder: the commit will say which. Until then it needs another place.
                return openNumbered();
            }
        }
        return openNumbered();
    }

    private Opened openNumbered() throws IOException {
        int number = reserve();
        return new Opened(number, Files.newOutputStream(numbered(number), StandardOpenOption.CREATE_NEW));
    }

    private void makeFolder(String path) throws IOException {
        int slot = path.hashCode() & (made.length() - 1);
        if (path.isEmpty() || path.equals(made.get(slot))) {
            return;
        }
        try {
            create(site.resolve(path));
        } catch (NoSuchFileException e) {
            int slash = path.lastIndexOf('/');
            if (slash < 0) {
                throw e;
            }
            makeFolder(path.substring(0, slash));
            create(site.resolve(path));
        }
        made.set(slot, path);
    }

    private static void create(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw e;
            }
        }
    }

    // A folder is made before any thread learns of a number in it.
    private synchronized int reserve() throws IOException {
        if (next % PER_FOLDER == 0) {
            Files.createDirectories(folder.resolve(Integer.toString(next / PER_FOLDER)));
        }
        return next++;
    }

    /** Space for a file's bytes, from an earlier file if there is one. */
    byte[] borrow(int bytes) {
        synchronized (buffers) {
            byte[] buffer = buffers.poll();
            return buffer != null && buffer.length >= bytes ? buffer : new byte[bytes];
        }
    }

    void giveBack(byte[] buffer) {
        synchronized (buffers) {
            buffers.push(buffer);
        }
    }

    void clear() throws IOException {
        try {
            Files.walkFileTree(folder, new Eraser());
        } catch (NoSuchFileException e) {
            return;
        }
    }

    private static final class Eraser extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) throws IOException {
            if (e != null) {
                throw e;
            }
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
        }
    }
}
