package io.github.liveblogarchive.archive.gather;

import io.github.liveblogarchive.archive.store.MediaFile;
import io.github.liveblogarchive.archive.store.MediaSource;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Finds the media files that sources name, once each, and reads what pages need of them. */
public final class MediaFinder {
    private static final Set<String> SIZED = Set.of("png", "jpg", "jpeg", "gif", "bmp");

    private final Path root;
    private final Problems problems;
    private final Map<String, MediaFile> found = new TreeMap<>();
    private final Set<String> missing = new HashSet<>();

    public MediaFinder(Path root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    public Map<String, MediaFile> found() {
        return found;
    }

    public void find(String src, String base, Place place) {
        String source = MediaSource.of(src, base);
        if (found.containsKey(source)) {
            return;
        }
        Path file = root.resolve(source).normalize();
        if (!file.startsWith(root)) {
            problems.error(
                    Code.BAD_ADDRESS,
                    place,
                    "The file \"" + src + "\" lies outside of the content folder.",
                    "Copy it into the content folder and name it there.");
            return;
        }
        if (missing.contains(source) || !Files.isRegularFile(file)) {
            missing.add(source);
            problems.error(Code.MISSING_MEDIA, place, "There is no file \"" + source + "\".", hint(file, src));
            return;
        }
        try {
            Path real = file.toRealPath();
            if (!real.startsWith(root.toRealPath())) {
                problems.error(
                        Code.BAD_ADDRESS,
                        place,
                        "The file \"" + source + "\" is a link that leads outside of the content folder.",
                        "Replace it by the file itself.");
                return;
            }
            if (!file.getFileName().equals(real.getFileName())) {
                problems.error(
                        Code.MISSING_MEDIA,
                        place,
                        "The file is called \"" + real.getFileName() + "\", not \"" + file.getFileName() + "\".",
                        "Write upper and lower case as in the file's name; web servers tell them apart.");
                return;
            }
            read(file, source, place).ifPresent(media -> found.put(source, media));
        } catch (IOException e) {
            problems.error(
                    Code.NOT_READABLE,
                    place,
                    "The file \"" + source + "\" cannot be read: " + e.getMessage() + ".",
                    "");
        }
    }

    private static String hint(Path file, String src) {
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return "Put the file there, or correct its name.";
        }
        String wanted = String.valueOf(file.getFileName());
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> String.valueOf(f.getFileName()))
                    .filter(name -> name.equalsIgnoreCase(wanted))
                    .sorted()
                    .findFirst()
                    .map(name -> "There is \"" + name + "\": upper and lower case must be the same.")
                    .orElse("Put the file there, or correct \"" + src + "\".");
        } catch (IOException e) {
            return "Put the file there, or correct its name.";
        }
    }

    private Optional<MediaFile> read(Path file, String source, Place place) throws IOException {
        String ending = source.substring(source.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        int width = 0;
        int height = 0;
        if (SIZED.contains(ending)) {
            try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
                Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
                if (!readers.hasNext()) {
                    problems.error(
                            Code.BAD_MEDIA,
                            place,
                            "The file \"" + source + "\" is not the picture that its name says.",
                            "Replace it, or correct its ending.");
                    return Optional.empty();
                }
                ImageReader reader = readers.next();
                reader.setInput(in);
                width = reader.getWidth(0);
                height = reader.getHeight(0);
                reader.dispose();
            }
        }
        return Optional.of(new MediaFile(file, source, digest(file), width, height));
    }

    private static String digest(Path file) throws IOException {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
