package io.github.liveblogarchive.output;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A file system over another that counts what is done to it and fails where it is told to. */
final class FaultyFiles extends FileSystemProvider {
    /** How the disk fails from the chosen operation on. */
    enum Fault {
        /** The one operation fails, reading or changing; those after it work again. */
        ONCE,
        /** Nothing can be changed any more, as for a process that was killed. */
        KILLED,
        /** Half of what is written arrives, then nothing; names can still be changed. */
        FULL,
        /** Nothing can be renamed from one folder to another, as between two mounts; no failure otherwise. */
        MOUNTS,
        /** As MOUNTS, and the process is killed. */
        MOUNTS_KILLED
    }

    private final FileSystemProvider real;
    private final FaultyPaths.Files system;
    private final Fault fault;
    private final int failAt;
    private String denied = "";
    private int operations;

    private FaultyFiles(FileSystem real, Fault fault, int failAt) {
        this.real = real.provider();
        this.fault = fault;
        this.failAt = failAt;
        system = new FaultyPaths.Files(this, real);
    }

    /** The same place, seen through a file system that fails at the operation of this number, from 1. */
    static Path over(Path place, Fault fault, int failAt) {
        return new FaultyFiles(place.getFileSystem(), fault, failAt).system.wrap(place);
    }

    /** The same place, where a folder of this name may not be changed. */
    static Path denying(Path place, String folder) {
        FaultyFiles files = new FaultyFiles(place.getFileSystem(), Fault.MOUNTS, 0);
        files.denied = folder;
        return files.system.wrap(place);
    }

    private void deny(Path changed) throws IOException {
        Path folder = in(changed).toAbsolutePath().getParent();
        if (folder != null && folder.endsWith(denied) && !denied.isEmpty()) {
            throw new AccessDeniedException(changed.toString());
        }
    }

    static int operations(Path place) {
        return ((FaultyFiles) place.getFileSystem().provider()).operations;
    }

    private void read() throws IOException {
        if (fault == Fault.ONCE && ++operations == failAt) {
            throw new FileSystemException("disk", null, "read fault");
        }
    }

    private void change() throws IOException {
        if (fault == Fault.FULL || fault == Fault.MOUNTS) {
            return;
        }
        operations++;
        if (operations == failAt || (operations > failAt && (fault == Fault.KILLED || fault == Fault.MOUNTS_KILLED))) {
            throw new FileSystemException("disk", null, "fault");
        }
    }

    private int write(SeekableByteChannel channel, ByteBuffer bytes) throws IOException {
        if (fault == Fault.FULL && ++operations >= failAt) {
            ByteBuffer half = bytes.duplicate();
            half.limit(half.position() + half.remaining() / 2);
            channel.write(half);
            throw new FileSystemException("disk", null, "No space left on device");
        }
        change();
        return channel.write(bytes);
    }

    private static Path in(Path path) {
        return FaultyPaths.real(path);
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        open(path, options);
        SeekableByteChannel channel = real.newByteChannel(in(path), options, attributes);
        return new FaultyChannels.Channel(channel, bytes -> write(channel, bytes));
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        open(path, options);
        FileChannel channel = real.newFileChannel(in(path), options, attributes);
        return new FaultyChannels.SyncedChannel(channel, bytes -> write(channel, bytes), this::change);
    }

    private void open(Path path, Set<? extends OpenOption> options) throws IOException {
        if (options.contains(StandardOpenOption.WRITE)) {
            deny(path);
            change();
        } else {
            read();
        }
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        read();
        DirectoryStream<Path> stream =
                real.newDirectoryStream(in(folder), member -> filter.accept(system.wrap(member)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                Iterator<Path> members = stream.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return members.hasNext();
                    }

                    @Override
                    public Path next() {
                        return system.wrap(members.next());
                    }
                };
            }

            @Override
            public void close() throws IOException {
                stream.close();
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        if (!Files.exists(in(folder))) {
            deny(folder);
        }
        change();
        real.createDirectory(in(folder), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        deny(path);
        change();
        real.delete(in(path));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        change();
        real.copy(in(source), in(target), options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        deny(target);
        change();
        if (denied.isEmpty()
                && (fault == Fault.MOUNTS || fault == Fault.MOUNTS_KILLED)
                && !in(source).getParent().equals(in(target).getParent())) {
            throw new AtomicMoveNotSupportedException(source.toString(), target.toString(), "mounts");
        }
        real.move(in(source), in(target), options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        read();
        return real.readAttributes(in(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        read();
        return real.readAttributes(in(path), attributes, options);
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        if (List.of(modes).contains(AccessMode.WRITE)) {
            deny(path.resolve("x"));
        }
        read();
        real.checkAccess(in(path), modes);
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        read();
        return real.isSameFile(in(path), in(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.isHidden(in(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        read();
        return real.getFileStore(in(path));
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(in(path), type, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        change();
        real.setAttribute(in(path), attribute, value, options);
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }
}
