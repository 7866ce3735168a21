package io.github.liveblogarchive.output;

import io.github.liveblogarchive.output.ledger.OutputPath;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/** Puts single files in place so that they are there as a whole or not at all. */
final class AtomicFile {
    private AtomicFile() {}

    /** Writes a file that has reached the disk when it gets its name. */
    static void write(Path target, ContentWriter content) throws IOException {
        Path part = part(target);
        try (FileChannel channel = FileChannel.open(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
        move(part, target);
    }

    /** Where {@link #write} keeps a file until it is whole. */
    static Path part(Path target) {
        return target.resolveSibling(target.getFileName() + ".part");
    }

    /** Moves a file onto another or to a free place; the source stays until the target is whole. */
    static void move(Path source, Path target) throws IOException {
        try {
            Files.move(source, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            // The output folder is a mount of its own: no rename reaches into it from outside.
            Path part = target.resolveSibling(OutputPath.RESERVED + "part");
            Files.copy(source, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Files.delete(source);
        }
    }

    static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Not every system lets a folder be synced (Windows, in-memory ones): then its own journal has to do.
            return;
        }
    }

    /** As Files.exists, which however takes every error for an answer: a journal must not be overlooked. */
    static boolean exists(Path file) throws IOException {
        try {
            Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Why an operation failed, as the end of a sentence. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException denied) {
            return "no permission for \"" + denied.getFile() + "\"";
        }
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason() + " (\"" + system.getFile() + "\")";
        }
        return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
    }
}
