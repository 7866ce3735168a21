package io.github.liveblogarchive.output;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Objects;
import java.util.Set;

/** The paths of {@link FaultyFiles}: they only pass on. */
final class FaultyPaths {
    private FaultyPaths() {}

    static Path real(Path path) {
        return path instanceof Wrapped wrapped ? wrapped.real : path;
    }

    static final class Files extends FileSystem {
        private final FileSystemProvider provider;
        private final FileSystem real;

        Files(FileSystemProvider provider, FileSystem real) {
            this.provider = provider;
            this.real = real;
        }

        Path wrap(Path path) {
            return path == null ? null : new Wrapped(this, real(path));
        }

        @Override
        public FileSystemProvider provider() {
            return provider;
        }

        @Override
        public void close() {}

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        public String getSeparator() {
            return real.getSeparator();
        }

        @Override
        public Iterable<Path> getRootDirectories() {
            return real.getRootDirectories();
        }

        @Override
        public Iterable<FileStore> getFileStores() {
            return real.getFileStores();
        }

        @Override
        public Set<String> supportedFileAttributeViews() {
            return real.supportedFileAttributeViews();
        }

        @Override
        public Path getPath(String first, String... more) {
            return wrap(real.getPath(first, more));
        }

        @Override
        public PathMatcher getPathMatcher(String pattern) {
            PathMatcher matcher = real.getPathMatcher(pattern);
            return path -> matcher.matches(real(path));
        }

        @Override
        public UserPrincipalLookupService getUserPrincipalLookupService() {
            throw new UnsupportedOperationException();
        }

        @Override
        public WatchService newWatchService() {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Wrapped implements Path {
        private final Files system;
        private final Path real;

        private Wrapped(Files system, Path real) {
            this.system = system;
            this.real = real;
        }

        @Override
        public FileSystem getFileSystem() {
            return system;
        }

        @Override
        public boolean isAbsolute() {
            return real.isAbsolute();
        }

        @Override
        public Path getRoot() {
            return system.wrap(real.getRoot());
        }

        @Override
        public Path getFileName() {
            return system.wrap(real.getFileName());
        }

        @Override
        public Path getParent() {
            return system.wrap(real.getParent());
        }

        @Override
        public int getNameCount() {
            return real.getNameCount();
        }

        @Override
        public Path getName(int index) {
            return system.wrap(real.getName(index));
        }

        @Override
        public Path subpath(int from, int to) {
            return system.wrap(real.subpath(from, to));
        }

        @Override
        public boolean startsWith(Path other) {
            return real.startsWith(real(other));
        }

        @Override
        public boolean endsWith(Path other) {
            return real.endsWith(real(other));
        }

        @Override
        public Path normalize() {
            return system.wrap(real.normalize());
        }

        @Override
        public Path resolve(Path other) {
            return system.wrap(real.resolve(real(other)));
        }

        @Override
        public Path relativize(Path other) {
            return system.wrap(real.relativize(real(other)));
        }

        @Override
        public URI toUri() {
            return real.toUri();
        }

        @Override
        public Path toAbsolutePath() {
            return system.wrap(real.toAbsolutePath());
        }

        @Override
        public Path toRealPath(LinkOption... options) throws IOException {
            return system.wrap(real.toRealPath(options));
        }

        @Override
        public WatchKey register(WatchService w, WatchEvent.Kind<?>[] kinds, WatchEvent.Modifier... modifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int compareTo(Path other) {
            return real.compareTo(real(other));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Wrapped wrapped && real.equals(wrapped.real);
        }

        @Override
        public int hashCode() {
            return Objects.hash(real);
        }

        @Override
        public String toString() {
            return real.toString();
        }
    }
}
