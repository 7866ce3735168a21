package io.github.liveblogarchive.input.desk;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Real exports, which lie beside the repository because their words are not ours; without them a test is skipped. */
public final class Samples {
    private static final Path BESIDE = Path.of("..", "..", "shared", "samples");
    private static final Pattern E_MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.-]+");
    private static final Pattern IP = Pattern.compile("(?<![\\w.])\\d{1,3}(\\.\\d{1,3}){3}(?![\\w.])");

    private Samples() {}

    public static Path folder(String name) {
        Path folder = BESIDE.resolve(name);
        assumeTrue(Files.isDirectory(folder), "The samples are not on this machine: " + folder);
        return folder;
    }

    public static List<Path> files(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder(name))) {
            return files.sorted().toList();
        }
    }

    /** Every e-mail and network address in a text. */
    public static Set<String> addresses(String text) {
        Set<String> found = new TreeSet<>();
        for (Pattern pattern : List.of(E_MAIL, IP)) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                found.add(matcher.group());
            }
        }
        return found;
    }
}
