package io.github.liveblogarchive.pictures;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Where drawings are made, and kept for the next run where there is a folder for that. What is kept begins with a digest
 * of what follows, and is made anew where that is wrong. For any number of threads.
 */
public final class Easel {
    private static final String FOLDER = "pictures";
    private static final int DIGEST = 32;

    private final Optional<Path> folder;
    private final Object large = new Object();
    private final AtomicInteger parts = new AtomicInteger();

    /** @param cache the folder of what is kept between runs, if there is one */
    public Easel(Optional<Path> cache) {
        this.folder = cache.map(path -> path.resolve(FOLDER));
    }

    /** Writes a drawing, the one that was kept or a new one. */
    public void write(Drawing drawing, OutputStream out) throws IOException {
        Optional<Path> file = folder.map(path -> path.resolve(drawing.key()));
        Optional<byte[]> kept = file.isEmpty() ? Optional.empty() : kept(file.get());
        if (kept.isPresent()) {
            out.write(kept.get(), DIGEST, kept.get().length - DIGEST);
            return;
        }
        byte[] drawn = draw(drawing);
        if (file.isPresent()) {
            keep(file.get(), drawn);
        }
        out.write(drawn);
    }

    private byte[] draw(Drawing drawing) throws IOException {
        if (!drawing.isLarge()) {
            return drawing.draw();
        }
        synchronized (large) {
            return drawing.draw();
        }
    }

    private static Optional<byte[]> kept(Path file) throws IOException {
        try {
            byte[] bytes = Files.readAllBytes(file);
            boolean isWhole =
                    bytes.length > DIGEST && Arrays.equals(Arrays.copyOf(bytes, DIGEST), digest(bytes, DIGEST));
            return isWhole ? Optional.of(bytes) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private void keep(Path file, byte[] drawn) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Path part = file.resolveSibling(".part-" + parts.incrementAndGet());
        try (OutputStream out = Files.newOutputStream(part)) {
            out.write(digest(drawn, 0));
            out.write(drawn);
        }
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Deletes what is kept of other drawings. */
    public void keepOnly(Set<String> keys) throws IOException {
        if (folder.isEmpty() || !Files.isDirectory(folder.get())) {
            return;
        }
        List<Path> files;
        try (Stream<Path> list = Files.list(folder.get())) {
            files = list.toList();
        }
        for (Path file : files) {
            if (!keys.contains(String.valueOf(file.getFileName()))) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** A short name for a text of any length. */
    public static String name(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return java.util.HexFormat.of().formatHex(digest(bytes, 0), 0, 16);
    }

    private static byte[] digest(byte[] bytes, int from) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, from, bytes.length - from);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
