package io.github.liveblogarchive.archive.gather;

import io.github.liveblogarchive.archive.store.Digests;
import io.github.liveblogarchive.archive.store.MediaFile;
import io.github.liveblogarchive.archive.store.MediaSource;
import io.github.liveblogarchive.archive.store.StaticFiles;
import io.github.liveblogarchive.pictures.head.PictureHead;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds the media files that sources name, once each, and reads what pages need of them. Only what it found is ever
 * published, so here is decided which files of the content folder a live blog can put on the site.
 */
public final class MediaFinder {
    private static final Set<String> SIZED = Set.of("png", "jpg", "jpeg", "gif", "bmp");

    /** What may say of itself what is of use here. */
    private static final Set<String> DRAWN = Set.of("png", "jpg", "jpeg", "webp", "svg");

    private final Path root;
    private final StaticFiles statics;
    private final int mostPixels;
    private final Problems problems;
    private final Map<String, MediaFile> found = new TreeMap<>();
    private final Set<String> missing = new HashSet<>();
    private final Set<String> named = new HashSet<>();

    /** @param mostPixels of a picture that smaller sizes are made of */
    public MediaFinder(Path root, StaticFiles statics, int mostPixels, Problems problems) {
        this.root = root;
        this.mostPixels = mostPixels;
        this.statics = statics;
        this.problems = problems;
    }

    public Map<String, MediaFile> found() {
        return found;
    }

    public StaticFiles statics() {
        return statics;
    }

    /** Whether a source names this file, be it published or refused. */
    public boolean isNamed(String source) {
        return named.contains(source);
    }

    /** The file that a source names, or nothing where it cannot be published. */
    public Optional<MediaFile> find(String src, String base, Place place) {
        String source = MediaSource.of(src, base);
        if (!found.containsKey(source)) {
            seek(src, source, place);
        }
        return Optional.ofNullable(found.get(source));
    }

    private void seek(String src, String source, Place place) {
        named.add(source);
        Optional<MediaRules.Refusal> refusal = MediaRules.place(source);
        if (refusal.isPresent()) {
            refuse(refusal.get(), place);
            return;
        }
        try {
            Path file = root.resolve(source);
            if (missing.contains(source) || !Files.isRegularFile(file)) {
                missing(source, place, hint(file, src));
                return;
            }
            refusal = MediaRules.isStatic(source) ? staticFault(source) : blogFault(file, source);
            if (refusal.isPresent()) {
                refuse(refusal.get(), place);
                return;
            }
            read(file, source, place).ifPresent(media -> found.put(source, media));
        } catch (InvalidPathException e) {
            missing(source, place, "No file can have this name here: " + e.getReason() + ".");
        } catch (IOException e) {
            problems.error(
                    Code.NOT_READABLE,
                    place,
                    "The file \"" + source + "\" cannot be read: " + e.getMessage() + ".",
                    "");
        }
    }

    private void refuse(MediaRules.Refusal refusal, Place place) {
        problems.error(refusal.code(), place, refusal.message(), refusal.hint());
    }

    private void missing(String source, Place place, String hint) {
        missing.add(source);
        problems.error(Code.MISSING_MEDIA, place, "There is no file \"" + source + "\".", hint);
    }

    // What is not copied with static cannot be linked to, though it is there.
    private Optional<MediaRules.Refusal> staticFault(String source) {
        String path = source.substring(StaticFiles.FOLDER.length() + 1);
        if (statics.has(path)) {
            return Optional.empty();
        }
        Optional<String> otherCase =
                statics.files().keySet().stream().filter(path::equalsIgnoreCase).findFirst();
        return Optional.of(otherCase
                .map(name -> wrongCase(StaticFiles.FOLDER + "/" + name, source))
                .orElseGet(() -> new MediaRules.Refusal(
                        Code.BAD_ADDRESS,
                        "The file \"" + source + "\" is or lies behind a link; links below static/ are not followed.",
                        "Replace the link by the file or folder itself.")));
    }

    private Optional<MediaRules.Refusal> blogFault(Path file, String source) throws IOException {
        Path real = file.toRealPath();
        String name = String.valueOf(file.getFileName());
        String realName = String.valueOf(real.getFileName());
        if (!name.equals(realName) && name.equalsIgnoreCase(realName)) {
            return Optional.of(wrongCase(realName, name));
        }
        String realSource = realSource(real);
        if (realSource.isEmpty()) {
            return Optional.of(new MediaRules.Refusal(
                    Code.BAD_ADDRESS,
                    "The file \"" + source + "\" is a link that leads out of blogs/ and static/.",
                    "Replace it by the file itself."));
        }
        return MediaRules.kind(source).or(() -> MediaRules.place(realSource)).or(() -> MediaRules.kind(realSource));
    }

    /** The path of a file without links as if {@code blogs} and {@code static} were none; empty outside of both. */
    private String realSource(Path real) throws IOException {
        for (String folder : List.of("blogs", StaticFiles.FOLDER)) {
            Path top = root.resolve(folder);
            if (Files.isDirectory(top) && real.startsWith(top.toRealPath())) {
                return folder + "/"
                        + top.toRealPath().relativize(real).toString().replace('\\', '/');
            }
        }
        return "";
    }

    private static MediaRules.Refusal wrongCase(String is, String written) {
        return new MediaRules.Refusal(
                Code.MISSING_MEDIA,
                "The file is called \"" + is + "\", not \"" + written + "\".",
                "Write upper and lower case as in the file's name; web servers tell them apart.");
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
                    .filter(name -> !name.equals(wanted))
                    .sorted()
                    .findFirst()
                    .map(name -> "There is \"" + name + "\": upper and lower case must be the same.")
                    .orElse("Put the file there, or correct \"" + src + "\".");
        } catch (IOException e) {
            return "Put the file there, or correct its name.";
        }
    }

    private Optional<MediaFile> read(Path file, String source, Place place) throws IOException {
        String digest = Digests.of(file);
        if (!SIZED.contains(MediaRules.ending(source))) {
            return Optional.of(media(file, source, digest, place));
        }
        Optional<PictureSize> size = PictureSize.of(file);
        if (size.isEmpty()) {
            problems.error(
                    Code.BAD_MEDIA,
                    place,
                    "The file \"" + source + "\" is not the picture that its name says, or it is damaged.",
                    "Replace it, or correct its ending.");
        }
        if (size.isEmpty()) {
            return Optional.empty();
        }
        MediaFile media = media(file, source, digest, place);
        return Optional.of(
                media.width() > 0
                        ? media
                        : media.sized(size.get().width(), size.get().height()));
    }

    private MediaFile media(Path file, String source, String digest, Place place) throws IOException {
        PictureHead head = DRAWN.contains(MediaRules.ending(source)) ? PictureHead.of(file) : PictureHead.NONE;
        if (head.isLocated()) {
            problems.warning(
                    Code.PICTURE_LOCATION,
                    place,
                    "The picture \"" + source + "\" says where on earth it was taken, and is published as it is.",
                    "Take the position (GPS) out of it, unless everybody may know it.");
        }
        if (head.smaller() != PictureHead.Smaller.NONE && (long) head.width() * head.height() > mostPixels) {
            problems.warning(
                    Code.TOO_LARGE,
                    place,
                    "The picture \"" + source + "\" has " + head.width() + " by " + head.height()
                            + " pixels: no smaller sizes of it are made.",
                    "Make it smaller, or set \"pictures.maxPixels\" higher.");
            head = head.whole();
        }
        return new MediaFile(file, source, digest, head.width(), head.height(), head.smaller());
    }
}
