package io.github.liveblogarchive.theme.files;

import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The theme's files by their names, for instance {@code pages/blog.ftlh}: the user's before the default theme's. */
public final class ThemeFiles {
    private static final String ROOT = "io/github/liveblogarchive/theme/";
    private static final Set<String> OPEN_FOLDERS =
            Set.of("parts", "blocks", "assets", "messages", "styles", "scripts");

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final SortedMap<String, byte[]> replaced = new TreeMap<>();
    private final SortedSet<String> own = new TreeSet<>();

    private ThemeFiles() {}

    /** Reads all files; a file of the user's that can have no effect is a warning. */
    public static ThemeFiles of(Optional<Path> overrides, Problems problems) {
        ThemeFiles theme = new ThemeFiles();
        // A jar cannot be listed reliably under every class loader, so the theme brings its own list.
        new String(resource("files.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(name -> !name.isBlank())
                .forEach(name -> theme.files.put(name, resource(name)));
        overrides.filter(Files::isDirectory).ifPresent(folder -> theme.readOverrides(folder, problems));
        return theme;
    }

    /** Adds a file that the settings ask for; nothing where its text is empty. */
    public void add(String name, String text) {
        if (!text.isEmpty()) {
            files.put(name, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    public Optional<byte[]> bytes(String name) {
        return Optional.ofNullable(files.get(name));
    }

    public String text(String name) {
        return bytes(name)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
    }

    /** The texts of a name, the theme's before the user's. */
    public List<String> layers(String name) {
        return Stream.of(replaced.get(name), files.get(name))
                .filter(Objects::nonNull)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .toList();
    }

    public boolean isOwn(String name) {
        return own.contains(name);
    }

    /** Names in a folder, sorted. */
    public List<String> names(String folder) {
        return files.keySet().stream()
                .filter(name -> name.startsWith(folder + "/"))
                .toList();
    }

    /** The user's templates, sorted. */
    public List<String> ownTemplates() {
        return own.stream().filter(name -> name.endsWith(".ftlh")).toList();
    }

    /** Where a problem with a file is shown: below the content folder for the user's files. */
    public Place place(String name) {
        return Place.file(isOwn(name) ? "templates/" + name : "theme/" + name);
    }

    public String digest() {
        MessageDigest sha = sha256();
        files.forEach((name, bytes) -> {
            sha.update((name + '\n' + bytes.length + '\n').getBytes(StandardCharsets.UTF_8));
            sha.update(bytes);
        });
        return HexFormat.of().formatHex(sha.digest());
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private void readOverrides(Path folder, Problems problems) {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    readOverride(name, Files.readAllBytes(file), problems);
                } else if (Files.isSymbolicLink(file)) {
                    problems.warning(
                            Code.UNUSED_FILE,
                            Place.file("templates/" + name),
                            "\"" + name + "\" is a link and is not followed.",
                            "Put the file itself here.");
                }
            }
        } catch (IOException e) {
            problems.error(
                    Code.NOT_READABLE,
                    Place.file("templates"),
                    "The folder of templates cannot be read: " + e.getMessage() + ".",
                    "Check its permissions.");
        }
    }

    private void readOverride(String name, byte[] bytes, Problems problems) {
        int slash = name.indexOf('/');
        String folder = slash < 0 ? "" : name.substring(0, slash);
        boolean hidden = name.startsWith(".") || name.contains("/.") || name.endsWith("~");
        boolean template = name.endsWith(".ftlh");
        boolean fits = OPEN_FOLDERS.contains(folder)
                && switch (folder) {
                    case "parts" -> template;
                    case "blocks" -> template || name.endsWith(".css");
                    case "messages" -> name.endsWith(".properties");
                    case "styles" -> name.endsWith(".css");
                    case "scripts" -> name.endsWith(".js");
                    default -> !template;
                };
        if (files.containsKey(name) || fits) {
            byte[] before = files.put(name, bytes);
            if (before != null) {
                replaced.put(name, before);
            }
            own.add(name);
        } else if (!hidden && !name.equalsIgnoreCase("README.md")) {
            problems.warning(
                    Code.UNUSED_FILE,
                    Place.file("templates/" + name),
                    "\"" + name + "\" replaces no file of the theme and is not used.",
                    template
                            ? "Pages are " + String.join(", ", names("pages"))
                                    + "; own templates can stand in parts/ and blocks/."
                            : "Templates end in .ftlh, styles in .css, scripts in .js; other files belong in assets/ or messages/.");
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = ThemeFiles.class.getClassLoader().getResourceAsStream(ROOT + name)) {
            if (in == null) {
                throw new IllegalStateException("The theme \"" + ROOT + name + "\" is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
