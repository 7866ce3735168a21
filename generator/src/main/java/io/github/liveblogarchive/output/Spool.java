package io.github.liveblogarchive.output;

import io.github.liveblogarchive.output.ledger.FileTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Takes the bytes of one file: small ones in memory, because most are one write or turn out to be unchanged. */
final class Spool extends OutputStream {
    private static final int FIRST = 1 << 15;
    private static final int IN_MEMORY = 1 << 18;

    private final Staging staging;
    private final String path;
    private byte[] memory;
    private int held;
    private @Nullable OutputStream disk;
    private int number = FileTable.NONE;
    private long size;

    Spool(Staging staging, String path) {
        this.staging = staging;
        this.path = path;
        memory = staging.borrow(FIRST);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        size += length;
        if (length > memory.length - held) {
            grow(length);
        }
        if (length > memory.length - held) {
            spill().write(bytes, offset, length);
        } else {
            System.arraycopy(bytes, offset, memory, held, length);
            held += length;
        }
    }

    private void grow(int more) throws IOException {
        if (held + more > IN_MEMORY || disk != null) {
            spill();
        } else {
            memory = Arrays.copyOf(memory, Math.min(IN_MEMORY, Math.max(held + more, memory.length * 2)));
        }
    }

    long size() {
        return size;
    }

    /** Whether a file of the same size has the same bytes; one that cannot be read has not. */
    boolean isSameAs(Path file) throws IOException {
        if (disk != null) {
            spill().close();
            return isSame(staging.file(number, path), file);
        }
        byte[] other = staging.borrow(Math.max(held, FIRST));
        try (InputStream in = Files.newInputStream(file)) {
            int read = in.readNBytes(other, 0, held);
            return Arrays.equals(memory, 0, held, other, 0, read) && in.read() < 0;
        } catch (IOException e) {
            return false;
        } finally {
            staging.giveBack(other);
        }
    }

    private static boolean isSame(Path a, Path b) {
        try {
            return Files.mismatch(a, b) < 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Makes it a file of the staging folder and gives its number. */
    int stage() throws IOException {
        spill().close();
        return number;
    }

    /** Forgets it: the site has these bytes already. */
    void discard() throws IOException {
        if (disk != null) {
            disk.close();
            Files.delete(staging.file(number, path));
        }
    }

    private OutputStream spill() throws IOException {
        OutputStream out = disk;
        if (out == null) {
            Staging.Opened opened = staging.open(path);
            number = opened.number();
            out = opened.out();
            disk = out;
        }
        if (held > 0) {
            out.write(memory, 0, held);
            held = 0;
        }
        return out;
    }

    @Override
    public void close() throws IOException {
        staging.giveBack(memory);
        if (disk != null) {
            disk.close();
        }
    }
}
