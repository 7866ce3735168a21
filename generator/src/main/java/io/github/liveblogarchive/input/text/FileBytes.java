package io.github.liveblogarchive.input.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads small files in one go. */
final class FileBytes {
    private FileBytes() {}

    /** The bytes of a file, at most one more than {@code most}, which tells that there are too many. */
    static byte[] read(Path path, int most) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(path)) {
            // A byte more than the file has, so that its end shows without a larger buffer; it may grow while it is
            // read.
            long limit = most + 1L;
            ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(channel.size() + 1, Math.min(limit, LARGEST)));
            while (channel.read(buffer) >= 0) {
                if (!buffer.hasRemaining()) {
                    if (buffer.capacity() >= limit) {
                        break;
                    }
                    int larger = (int) Math.min(2L * buffer.capacity(), Math.min(limit, LARGEST));
                    buffer = ByteBuffer.allocate(larger).put(buffer.flip());
                }
            }
            byte[] bytes = buffer.array();
            return buffer.hasRemaining() ? Arrays.copyOf(bytes, buffer.position()) : bytes;
        }
    }

    private static final long LARGEST = Integer.MAX_VALUE - 8L;
}
