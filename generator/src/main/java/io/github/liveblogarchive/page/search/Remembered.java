package io.github.liveblogarchive.page.search;

import io.github.liveblogarchive.archive.rows.IntSort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;

/**
 * The words of slots, kept between runs where the owner keeps a cache, so that texts that did not change are not read
 * again for the index. What is damaged is not there. For any number of threads.
 */
final class Remembered {
    private static final int HEADER = 12;
    private static final int SUM = 4;

    private final Optional<Path> file;
    private long[] keys = new long[64];
    private long[] places = new long[64];
    /** The records by their keys. */
    private int[] order = {};

    private Optional<FileChannel> old = Optional.empty();
    private Optional<FileChannel> made = Optional.empty();
    private boolean isFinished;

    /** @param folder that lasts, if there is one */
    Remembered(Optional<Path> folder) {
        this.file = folder.map(f -> f.resolve("search.bin"));
        if (file.isPresent()) {
            try {
                open(file.get());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void open(Path path) throws IOException {
        made = Optional.of(FileChannel.open(
                part(path), StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE));
        if (Files.exists(path)) {
            FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
            old = Optional.of(channel);
            scan(channel);
        }
    }

    private void scan(FileChannel channel) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        long at = 0;
        int count = 0;
        while (at + HEADER <= channel.size()) {
            header.clear();
            channel.read(header, at);
            header.flip();
            long key = header.getLong();
            int length = header.getInt();
            if (length < 0 || at + HEADER + length + SUM > channel.size()) {
                break;
            }
            if (count == keys.length) {
                keys = Arrays.copyOf(keys, count * 2);
                places = Arrays.copyOf(places, count * 2);
            }
            keys[count] = key;
            places[count++] = at;
            at += HEADER + length + SUM;
        }
        order = IntStream.range(0, count).toArray();
        IntSort.sort(order, 0, count, (a, b) -> Long.compare(keys[a], keys[b]));
    }

    private long place(long key) {
        int low = 0;
        int high = order.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys[order[middle]] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < order.length && keys[order[low]] == key ? places[order[low]] : -1;
    }

    private static Path part(Path path) {
        return path.resolveSibling("search.part");
    }

    /** What an earlier run kept under a key. */
    Optional<byte[]> find(long key) {
        long at = place(key);
        if (at < 0 || old.isEmpty()) {
            return Optional.empty();
        }
        try {
            ByteBuffer header = ByteBuffer.allocate(HEADER);
            old.get().read(header, at);
            int length = header.getInt(Long.BYTES);
            ByteBuffer record = ByteBuffer.allocate(length + SUM);
            int read = 0;
            while (record.hasRemaining() && read >= 0) {
                read = old.get().read(record, at + HEADER + record.position());
            }
            if (read < 0) {
                return Optional.empty();
            }
            byte[] bytes = new byte[length];
            record.flip().get(bytes);
            return record.getInt() == sum(key, bytes) ? Optional.of(bytes) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int sum(long key, byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(ByteBuffer.allocate(Long.BYTES).putLong(key).flip());
        sum.update(bytes);
        return (int) sum.getValue();
    }

    synchronized void keep(long key, byte[] bytes) {
        if (made.isEmpty()) {
            return;
        }
        try {
            ByteBuffer record = ByteBuffer.allocate(HEADER + bytes.length + SUM);
            record.putLong(key)
                    .putInt(bytes.length)
                    .put(bytes)
                    .putInt(sum(key, bytes))
                    .flip();
            while (record.hasRemaining()) {
                made.get().write(record);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** When all that is of use was kept, it takes the place of what was kept before. */
    synchronized void finish() {
        if (isFinished || made.isEmpty() || file.isEmpty()) {
            return;
        }
        isFinished = true;
        try {
            made.get().close();
            if (old.isPresent()) {
                old.get().close();
            }
            Files.move(part(file.get()), file.get(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
