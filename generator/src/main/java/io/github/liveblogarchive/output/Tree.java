package io.github.liveblogarchive.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributes;

/**
 * Looks and works below one folder and never follows a link out of it. Only {@link #size} may be used by
 * several threads.
 */
final class Tree {
    /** The identity of a folder that is not there. */
    static final String ABSENT = "absent";

    /** What stands at a place. */
    enum Kind {
        ABSENT,
        FILE,
        FOLDER,
        LINK
    }

    /**
     * The end of a way down.
     *
     * @param at the path itself, or the first part of it that is no folder
     * @param size of a file
     */
    record Look(Kind kind, String at, long size) {}

    private final Path root;
    /** A folder with its slash, all parts of which were seen to be real folders. */
    private String known = "";

    Tree(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    Path file(String path) {
        return root.resolve(path);
    }

    Look look(String path) throws IOException {
        int from = path.startsWith(known) ? known.length() : 0;
        for (int slash = path.indexOf('/', from); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            Look folder = lookAt(path.substring(0, slash));
            if (folder.kind != Kind.FOLDER) {
                return folder;
            }
            known = path.substring(0, slash + 1);
        }
        return lookAt(path);
    }

    private Look lookAt(String path) throws IOException {
        try {
            BasicFileAttributes now =
                    Files.readAttributes(file(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            Kind kind = now.isRegularFile() ? Kind.FILE : now.isDirectory() ? Kind.FOLDER : Kind.LINK;
            return new Look(kind, path, now.size());
        } catch (NoSuchFileException e) {
            return new Look(Kind.ABSENT, path, 0);
        }
    }

    /** Makes the folders that a file needs; one that is a file or a link is an error. */
    void makeFolders(String path) throws IOException {
        Files.createDirectories(root);
        int slash = path.lastIndexOf('/');
        while (slash > 0) {
            Look look = look(path);
            if (look.at.equals(path)) {
                return;
            }
            if (look.kind != Kind.ABSENT) {
                throw new IOException("\"" + look.at + "\" is not a folder");
            }
            Files.createDirectory(file(look.at));
        }
    }

    /** Deletes a file if it is still as it was written, and the folders that this leaves empty. */
    void remove(String path, long size) throws IOException {
        Look look = look(path);
        if (look.kind == Kind.FILE && look.at.equals(path) && look.size == size && isSpelledSo(path)) {
            Files.delete(file(path));
        }
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            String folder = path.substring(0, slash);
            Look above = look(folder);
            if (above.kind == Kind.FOLDER && above.at.equals(folder)) {
                try {
                    Files.delete(file(folder));
                } catch (DirectoryNotEmptyException e) {
                    return;
                }
                known = "";
            }
        }
    }

    // Where case does not count, "A/x" may by now be the new file "a/x". Text is compared, as such paths are equal.
    private boolean isSpelledSo(String path) throws IOException {
        String real = file(path).toRealPath(LinkOption.NOFOLLOW_LINKS).toString();
        return real.replace('\\', '/').endsWith('/' + path);
    }

    /** The size of a regular file, or -1. */
    long size(String path) {
        return sizeOf(file(path));
    }

    static long sizeOf(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return now.isRegularFile() ? now.size() : -1;
        } catch (IOException e) {
            // Whatever hides it: the file is written anew, and the commit looks again and says what is wrong.
            return -1;
        }
    }

    /** Whether the folder is absent, or is there and empty. */
    boolean isFree() throws IOException {
        try (DirectoryStream<Path> members = Files.newDirectoryStream(root)) {
            return !members.iterator().hasNext();
        } catch (NoSuchFileException e) {
            return true;
        }
    }

    /** What tells this folder from one that was put in its place; no more than its presence where keys are unknown. */
    Object identity() throws IOException {
        if (!AtomicFile.exists(root)) {
            return ABSENT;
        }
        Object key = Files.readAttributes(root, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .fileKey();
        return key == null ? "present" : key;
    }

    /** Whether the folder is absent, or a folder made by us would have its owner and permissions. */
    boolean isReplaceableBy(Path folder) throws IOException {
        if (!AtomicFile.exists(root)
                || !root.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return true;
        }
        PosixFileAttributes here = Files.readAttributes(root, PosixFileAttributes.class);
        PosixFileAttributes there = Files.readAttributes(folder, PosixFileAttributes.class);
        return here.owner().equals(there.owner())
                && here.group().equals(there.group())
                && here.permissions().equals(there.permissions());
    }
}
