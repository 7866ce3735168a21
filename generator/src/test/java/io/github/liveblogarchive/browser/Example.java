package io.github.liveblogarchive.browser;

import io.github.liveblogarchive.Sites;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Sites that many tests look at, each made once, when the first of them asks. */
public final class Example {
    private static final Pattern KIND = Pattern.compile("<body class=\"([^\"]*)\"");

    private Example() {}

    /** The example archive. */
    public static Path archive() {
        return Archive.SITE;
    }

    /** The golden content: little, but one of everything. */
    public static Path golden() {
        return Golden.SITE;
    }

    /** The golden content where the site's language is one that is written from right to left. */
    public static Path rightToLeft() {
        return RightToLeft.SITE;
    }

    /**
     * For each kind of page, as its body names it, the largest one: its path below the site's folder. Pages
     * that only lead on to another are left out.
     */
    public static Map<String, String> kinds(Path site) {
        Map<String, Integer> sizes = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        for (String file : Sites.files(site)) {
            String html = file.endsWith(".html") ? read(site.resolve(file)) : "";
            Matcher kind = KIND.matcher(html);
            if (kind.find()
                    && !kind.group(1).equals("redirect")
                    && html.length() > sizes.getOrDefault(kind.group(1), 0)) {
                sizes.put(kind.group(1), html.length());
                found.put(kind.group(1), file);
            }
        }
        return found;
    }

    /**
     * For {@code @MethodSource}: a page of every kind, and the site that it is in. All are of the golden content, and the
     * long ones of the example archive as well; where pictures are wanted, all of that too.
     */
    static Stream<Arguments> pages() {
        Map<String, String> kinds = kinds(archive());
        boolean all = !System.getProperty("browser.pictures", "").isEmpty();
        return Stream.concat(
                pages(golden()),
                all
                        ? pages(archive())
                        : Stream.of("home", "blog", "day")
                                .filter(kinds::containsKey)
                                .map(kind -> Arguments.of(kinds.get(kind), archive())));
    }

    /** A page of every kind in a site. */
    static Stream<Arguments> pages(Path site) {
        return kinds(site).entrySet().stream()
                // Nobody opens this one from a disk: a host answers with it, whatever the address.
                .filter(kind -> !kind.getKey().equals("notfound"))
                .map(kind -> Arguments.of(kind.getValue(), site));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Archive {
        static final Path SITE = made(Path.of("..", "content"), "");
    }

    private static final class Golden {
        static final Path SITE = made(Path.of("src", "test", "resources", "golden", "content"), "");
    }

    private static final class RightToLeft {
        static final Path SITE = made(Path.of("src", "test", "resources", "golden", "content"), "ar");
    }

    private static Path made(Path content, String language) {
        try {
            Path site = Files.createTempDirectory("example-site");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(site)));
            Sites made = Sites.of(content, site.resolve("site"));
            if (!language.isEmpty()) {
                made.setting("language", language);
            }
            made.built();
            return made.output();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
