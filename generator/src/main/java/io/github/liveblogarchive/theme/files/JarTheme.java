package io.github.liveblogarchive.theme.files;

import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * A theme that lies on the class path in a folder {@value #FOLDER}, in which a file {@code theme.properties} marks it.
 *
 * @param name of the jar, as problems show it
 * @param files their bytes by their names in the theme
 */
record JarTheme(String name, SortedMap<String, byte[]> files) {
    static final String FOLDER = "META-INF/liveblog-theme/";

    private static final String MARK = "theme.properties";

    /** The theme that is there; more than one is an error, since none could be said to come first. */
    static Optional<JarTheme> find(ClassLoader classes, Problems problems) {
        try {
            // A class loader and its parent may both find the same one.
            List<String> found = Collections.list(classes.getResources(FOLDER + MARK)).stream()
                    .map(URL::toString)
                    .distinct()
                    .toList();
            if (found.size() > 1) {
                problems.error(
                        Code.TEMPLATE_ERROR,
                        Place.NONE,
                        "There are " + found.size() + " themes on the class path: "
                                + String.join(", ", new TreeSet<>(found)) + ".",
                        "Keep one of them.");
            }
            return found.isEmpty() ? Optional.empty() : Optional.of(read(new URI(found.get(0)).toURL()));
        } catch (IOException | URISyntaxException e) {
            problems.error(
                    Code.NOT_READABLE,
                    Place.NONE,
                    "The theme on the class path cannot be read: " + e.getMessage() + ".",
                    "Check that it is a whole jar.");
            return Optional.empty();
        }
    }

    private static JarTheme read(URL mark) throws IOException, URISyntaxException {
        URLConnection connection = mark.openConnection();
        if (connection instanceof JarURLConnection inJar) {
            // A jar that is kept open could not be built anew while a build runs on.
            inJar.setUseCaches(false);
            try (JarFile jar = inJar.getJarFile()) {
                return new JarTheme(fileName(inJar.getJarFileURL().getPath()), files(jar));
            }
        }
        if (mark.getProtocol().equals("file")) {
            Path folder = Path.of(mark.toURI()).resolveSibling("");
            return new JarTheme("META-INF/liveblog-theme", files(folder));
        }
        throw new IOException("\"" + mark + "\" is neither a jar nor a folder");
    }

    private static SortedMap<String, byte[]> files(JarFile jar) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (JarEntry entry : Collections.list(jar.entries())) {
            if (entry.getName().startsWith(FOLDER) && !entry.isDirectory()) {
                try (InputStream in = jar.getInputStream(entry)) {
                    put(files, entry.getName().substring(FOLDER.length()), in.readAllBytes());
                }
            }
        }
        return files;
    }

    private static SortedMap<String, byte[]> files(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                put(files, folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static void put(SortedMap<String, byte[]> files, String name, byte[] bytes) {
        if (!name.equals(MARK)) {
            files.put(name, bytes);
        }
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
