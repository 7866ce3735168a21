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
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The theme's files by their names, for instance {@code pages/blog.ftlh}: the user's before those of a theme in a jar,
 * and these before the default theme's.
 */
public final class ThemeFiles {
    private static final String ROOT = "io/github/liveblogarchive/theme/";
    private static final String DEFAULT = "theme/";
    private static final String USER = "templates/";
    private static final Set<String> OPEN_FOLDERS =
            Set.of("parts", "blocks", "assets", "messages", "styles", "scripts");

    /** A file of one of the themes. */
    private static final class Layer {
        /** What stands before its name where a problem names the file. */
        private final String origin;

        private final byte[] bytes;

        Layer(String origin, byte[] bytes) {
            this.origin = origin;
            this.bytes = bytes;
        }
    }

    /** The layers of each file, the lowest first. */
    private final SortedMap<String, List<Layer>> files = new TreeMap<>();

    private ThemeFiles() {}

    /** Reads all files; a file of the user's that can have no effect is a warning. */
    public static ThemeFiles of(Optional<Path> overrides, Problems problems) {
        return of(overrides, ThemeFiles.class.getClassLoader(), problems);
    }

    /**
     * Reads all files, those of a theme in a jar among them.
     *
     * @param classes where a theme in a jar is looked for
     */
    public static ThemeFiles of(Optional<Path> overrides, ClassLoader classes, Problems problems) {
        ThemeFiles theme = new ThemeFiles();
        // A jar cannot be listed reliably under every class loader, so the theme brings its own list.
        new String(resource("files.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(name -> !name.isBlank())
                .forEach(name -> theme.add(name, new Layer(DEFAULT, resource(name))));
        JarTheme.find(classes, problems)
                .ifPresent(jar -> jar.files()
                        .forEach((name, bytes) -> theme.override(name, new Layer(jar.name() + '/', bytes), problems)));
        overrides.filter(Files::isDirectory).ifPresent(folder -> theme.readOverrides(folder, problems));
        return theme;
    }

    /** Adds a file that the settings ask for; nothing where its text is empty. */
    public void add(String name, String text) {
        if (!text.isEmpty()) {
            add(name, new Layer(DEFAULT, text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    public Optional<byte[]> bytes(String name) {
        return top(name).map(layer -> layer.bytes);
    }

    public String text(String name) {
        return top(name)
                .map(layer -> new String(layer.bytes, StandardCharsets.UTF_8))
                .orElse("");
    }

    /** The texts of a name, the theme's before the user's. */
    public List<String> layers(String name) {
        return files.getOrDefault(name, List.of()).stream()
                .map(layer -> new String(layer.bytes, StandardCharsets.UTF_8))
                .toList();
    }

    /** Names in a folder, sorted. */
    public List<String> names(String folder) {
        return files.keySet().stream()
                .filter(name -> name.startsWith(folder + "/"))
                .toList();
    }

    /** The blocks that have a template of their own, by the names that content gives them. */
    public Set<String> blockNames() {
        return names("blocks").stream()
                .filter(name -> name.endsWith(".ftlh"))
                .map(name -> name.substring("blocks/".length(), name.length() - ".ftlh".length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The templates that are not the default theme's, sorted. */
    public List<String> ownTemplates() {
        return files.keySet().stream()
                .filter(name -> name.endsWith(".ftlh"))
                .filter(name ->
                        top(name).filter(layer -> !layer.origin.equals(DEFAULT)).isPresent())
                .toList();
    }

    /** Where a problem with a file is shown: below the content folder for the user's files. */
    public Place place(String name) {
        return Place.file(top(name).map(layer -> layer.origin).orElse(DEFAULT) + name);
    }

    public String digest() {
        MessageDigest sha = sha256();
        files.forEach((name, layers) -> layers.forEach(layer -> {
            sha.update((name + '\n' + layer.bytes.length + '\n').getBytes(StandardCharsets.UTF_8));
            sha.update(layer.bytes);
        }));
        return HexFormat.of().formatHex(sha.digest());
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private Optional<Layer> top(String name) {
        List<Layer> layers = files.getOrDefault(name, List.of());
        return layers.isEmpty() ? Optional.empty() : Optional.of(layers.get(layers.size() - 1));
    }

    private void add(String name, Layer layer) {
        files.computeIfAbsent(name, n -> new ArrayList<>()).add(layer);
    }

    private void readOverrides(Path folder, Problems problems) {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    override(name, new Layer(USER, Files.readAllBytes(file)), problems);
                } else if (Files.isSymbolicLink(file)) {
                    problems.warning(
                            Code.UNUSED_FILE,
                            Place.file(USER + name),
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

    private void override(String name, Layer layer, Problems problems) {
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
            add(name, layer);
        } else if (!hidden && !name.equalsIgnoreCase("README.md")) {
            problems.warning(
                    Code.UNUSED_FILE,
                    Place.file(layer.origin + name),
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
