package io.github.liveblogarchive.input.media;

import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The folder {@code static/imported/} of a content folder, where media of an import lie. A file is called by its bytes:
 * so it lies there once, keeps its name, and no name of a stranger becomes a path.
 */
public final class MediaFolder {
    /** Brings a file from elsewhere; the message of its failure ends a sentence that begins with the address. */
    @FunctionalInterface
    public interface Download extends AutoCloseable {
        void get(String url, Path to) throws IOException;

        @Override
        default void close() throws IOException {}
    }

    private static final String FOLDER = "imported/";
    private static final int NAME = 24;

    private final Path root;
    private final Problems problems;
    private final ImportLog log;
    private final Optional<Path> inside;
    private final Optional<Download> download;
    private final MediaLedger ledger;
    private final Map<String, String> known = new HashMap<>();
    private final List<String> written = new ArrayList<>();

    /**
     * @param root the content folder
     * @param inside the folder below which files may be copied; none are without it
     */
    public MediaFolder(Path root, Optional<Path> inside, Optional<Download> download, Problems problems, ImportLog log)
            throws IOException {
        this.root = root;
        this.inside = inside;
        this.download = download;
        this.problems = problems;
        this.log = log;
        this.ledger = MediaLedger.read(root);
    }

    /** Whether there is anything that could be found here, or be brought. */
    public boolean hasWork() {
        return inside.isPresent() || download.isPresent() || !ledger.isEmpty();
    }

    /** The live blog with the addresses of what lies here. */
    public LiveBlog taken(LiveBlog blog) {
        return new MediaLinks(url -> taken(url, blog.id(), "")).turned(blog);
    }

    /** The entry with the addresses of what lies here. */
    public Entry taken(String blog, Entry entry) {
        return new MediaLinks(url -> taken(url, blog, entry.id())).turned(entry);
    }

    /** Files that were not there before, below the content folder. */
    public List<String> written() {
        return List.copyOf(written);
    }

    /** Remembers what came from where, so that it is fetched once; to be called when all is. */
    public void close() throws IOException {
        ledger.write(root);
    }

    private String taken(String url, String blog, String entry) {
        if (url.startsWith(Beside.SCHEME)) {
            return known.computeIfAbsent(url, any -> copied(url, blog, entry));
        }
        return MediaLinks.isWeb(url) ? known.computeIfAbsent(url, any -> fetched(url, blog, entry)) : url;
    }

    private String fetched(String url, String blog, String entry) {
        Optional<String> earlier = ledger.get(url).filter(path -> Files.isRegularFile(root.resolve("static" + path)));
        if (earlier.isPresent() || download.isEmpty()) {
            return earlier.orElse(url);
        }
        try {
            Path part = Files.createTempFile("liveblog", ".part");
            try {
                download.get().get(url, part);
                String path = kept(part);
                ledger.put(url, path);
                return path;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            tell(url, e, blog, entry, "It goes on leading to where it was. Import again to try once more.");
            return url;
        }
    }

    private String copied(String url, String blog, String entry) {
        String name = url.substring(Beside.SCHEME.length());
        try {
            Path file = root.getFileSystem().getPath(name);
            boolean allowed = inside.isPresent()
                    && Files.isRegularFile(file)
                    && file.toRealPath().startsWith(inside.get().toRealPath());
            if (!allowed) {
                throw new IOException("is not there, or lies outside of the folder that is imported");
            }
            return kept(file);
        } catch (InvalidPathException e) {
            tell(name, new IOException("is no name of a file"), blog, entry, "Its caption is kept.");
        } catch (IOException e) {
            // Where the folder lies is nobody's business.
            String below = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
            tell(below, e, blog, entry, "Its caption is kept. Lay it beside the export, and import again.");
        }
        return "";
    }

    private String kept(Path file) throws IOException {
        String ending;
        MessageDigest sha = sha();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha)) {
            ending = FileType.of(in.readNBytes(FileType.HEAD))
                    .orElseThrow(() -> new IOException("is neither picture nor sound nor film"));
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        String digest = HexFormat.of().formatHex(sha.digest()).substring(0, NAME);
        String path = "/" + FOLDER + digest.substring(0, 2) + "/" + digest + "." + ending;
        Path target = root.resolve("static" + path);
        if (!Files.exists(target)) {
            Files.createDirectories(target.resolveSibling(""));
            Path temporary = target.resolveSibling(".import-" + digest + ".tmp");
            try {
                // Not as a copy of the file with its rights and time: of a file in the temporary folder both are odd.
                try (InputStream in = Files.newInputStream(file)) {
                    Files.copy(in, temporary, StandardCopyOption.REPLACE_EXISTING);
                }
                Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
            written.add("static" + path);
        }
        return path;
    }

    private void tell(String what, IOException why, String blog, String entry, String hint) {
        Place place = Place.file(blog).field(entry);
        problems.warning(Code.MISSING_MEDIA, place, "\"" + what + "\" " + why.getMessage() + ".", hint);
        log.add(Kind.SKIPPED, blog, place, "picture, sound or film that could not be taken", what);
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
