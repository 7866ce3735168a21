package io.github.liveblogarchive.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** Holds the new files of a run by number until all of them are there. Safe for several threads. */
final class Staging {
    private static final int PER_FOLDER = 1_000;
    private static final int IN_MEMORY = 1 << 18;

    private final Path folder;
    private int next;

    Staging(Path folder) {
        this.folder = folder;
    }

    Path file(int number) {
        return folder.resolve(Integer.toString(number / PER_FOLDER)).resolve(Integer.toString(number % PER_FOLDER));
    }

    Spool spool() {
        return new Spool();
    }

    // A folder is made before any thread learns of a number in it.
    private synchronized int reserve() throws IOException {
        if (next % PER_FOLDER == 0) {
            Files.createDirectories(folder.resolve(Integer.toString(next / PER_FOLDER)));
        }
        return next++;
    }

    void clear() throws IOException {
        try {
            Files.walkFileTree(folder, new Eraser());
        } catch (NoSuchFileException e) {
            return;
        }
    }

    /** Takes the bytes of one file: small ones in memory, because most turn out to be unchanged. */
    final class Spool extends OutputStream {
        private final MessageDigest digest = Tree.sha256();
        private final ByteArrayOutputStream memory = new ByteArrayOutputStream(1 << 13);
        private @Nullable OutputStream disk;
        private int number = FileTable.NONE;
        private long size;

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            digest.update(bytes, offset, length);
            size += length;
            memory.write(bytes, offset, length);
            if (memory.size() > IN_MEMORY) {
                spill();
            }
        }

        long size() {
            return size;
        }

        byte[] digest() {
            return digest.digest();
        }

        /** Makes it a file of the staging folder and gives its number. */
        int stage() throws IOException {
            spill();
            close();
            return number;
        }

        /** Forgets it: the site has these bytes already. */
        void discard() throws IOException {
            close();
            if (number != FileTable.NONE) {
                Files.delete(file(number));
            }
        }

        private void spill() throws IOException {
            if (disk == null) {
                number = reserve();
                disk = Files.newOutputStream(file(number), StandardOpenOption.CREATE_NEW);
            }
            memory.writeTo(disk);
            memory.reset();
        }

        @Override
        public void close() throws IOException {
            if (disk != null) {
                disk.close();
            }
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
