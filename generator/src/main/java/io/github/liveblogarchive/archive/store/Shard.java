package io.github.liveblogarchive.archive.store;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.liveblogarchive.model.Block;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records on disk, written once and read by their place; for several reading threads.
 *
 * <p>One file holds all blogs: a file a blog would cost an archive of 200,000 short blogs as many files again.
 */
public final class Shard implements AutoCloseable {
    /** Where a record lies. */
    public record Piece(long offset, int length) {}

    /** Tells the kinds of blocks apart in the file; the model itself stays free of annotations. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
    private interface Tagged {}

    private static final int BUFFER = 1 << 20;

    // Offsets are kept as the sources give them: a newsroom's 09:15+02:00 is not 07:15Z.
    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .addMixIn(Block.class, Tagged.class)
            .addMixIn(Block.Value.class, Tagged.class)
            .build();
    private final Path file;
    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private long end;

    public Shard(Path file) throws IOException {
        this.file = file;
        this.channel = FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
    }

    /** The bytes under which a record is kept; equal records give equal bytes. */
    public byte[] bytes(Object value) {
        return mapper.writeValueAsBytes(value);
    }

    public Piece append(byte[] bytes) {
        try {
            if (buffer.remaining() < bytes.length) {
                flush();
            }
            if (bytes.length > buffer.capacity()) {
                writeFully(ByteBuffer.wrap(bytes));
            } else {
                buffer.put(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write " + file, e);
        }
        Piece piece = new Piece(end, bytes.length);
        end += bytes.length;
        return piece;
    }

    /** To be called once between the last {@link #append} and the first {@link #read}. */
    public void flush() throws IOException {
        buffer.flip();
        writeFully(buffer);
        buffer.clear();
    }

    public <T> T read(Piece piece, Class<T> type) {
        ByteBuffer bytes = ByteBuffer.allocate(piece.length());
        try {
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, piece.offset() + bytes.position()) < 0) {
                    throw new IOException(file + " is shorter than it was written");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        }
        return mapper.readValue(bytes.array(), type);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }

    private void writeFully(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
