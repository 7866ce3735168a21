package io.github.liveblogarchive.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;

/** The channels of {@link FaultyFiles}: they only pass on. */
final class FaultyChannels {
    private FaultyChannels() {}

    interface Writing {
        int write(ByteBuffer bytes) throws IOException;
    }

    interface Syncing {
        void sync() throws IOException;
    }

    static final class Channel implements SeekableByteChannel {
        private final SeekableByteChannel real;
        private final Writing writing;

        Channel(SeekableByteChannel real, Writing writing) {
            this.real = real;
            this.writing = writing;
        }

        @Override
        public int read(ByteBuffer bytes) throws IOException {
            return real.read(bytes);
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            return writing.write(bytes);
        }

        @Override
        public long position() throws IOException {
            return real.position();
        }

        @Override
        public SeekableByteChannel position(long position) throws IOException {
            real.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return real.size();
        }

        @Override
        public SeekableByteChannel truncate(long size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isOpen() {
            return real.isOpen();
        }

        @Override
        public void close() throws IOException {
            real.close();
        }
    }

    /** Writes and syncs; what else a file channel can do is not needed here. */
    static final class SyncedChannel extends FileChannel {
        private final FileChannel real;
        private final Writing writing;
        private final Syncing syncing;

        SyncedChannel(FileChannel real, Writing writing, Syncing syncing) {
            this.real = real;
            this.writing = writing;
            this.syncing = syncing;
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            return writing.write(bytes);
        }

        @Override
        public void force(boolean metadata) throws IOException {
            syncing.sync();
            real.force(metadata);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            real.close();
        }

        @Override
        public int read(ByteBuffer bytes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long read(ByteBuffer[] buffers, int offset, int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long write(ByteBuffer[] buffers, int offset, int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long position() {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileChannel position(long position) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long size() {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileChannel truncate(long size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long transferTo(long position, long count, WritableByteChannel target) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long transferFrom(ReadableByteChannel source, long position, long count) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(ByteBuffer bytes, long position) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int write(ByteBuffer bytes, long position) {
            throw new UnsupportedOperationException();
        }

        @Override
        public MappedByteBuffer map(MapMode mode, long position, long size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileLock lock(long position, long size, boolean shared) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) {
            throw new UnsupportedOperationException();
        }
    }
}
