package io.github.liveblogarchive.input.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Real exports, read from outside of the repository because their words are not ours. */
public final class Samples {
    private static final Pattern PRIVATE =
            Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+|(?<![\\d.])(\\d{1,3}\\.){3}\\d{1,3}(?![\\d.])");

    private Samples() {}

    /** The folder; the test is skipped, visibly, where it is not. */
    public static Path folder() {
        Path inMain = Path.of("..", "..", "shared", "samples");
        Path samples = Files.isDirectory(inMain) ? inMain : Path.of("..", "..", "..", "shared", "samples");
        assumeTrue(Files.isDirectory(samples), "The samples are not on this machine: " + samples);
        return samples;
    }

    /** Every e-mail address and every IP address in a file. */
    public static Set<String> privateWords(Path file) throws IOException {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PRIVATE.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
