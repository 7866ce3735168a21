package io.github.liveblogarchive.input.capture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.input.capture.text.Stamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Holds what came out of a capture against its lines. */
final class EveryLine {
    private EveryLine() {}

    /** Each line is part of the blog, or has a line in the log, or is a time that an entry has. */
    static void isIn(CaptureDump dump, Path file) throws IOException {
        String out = letters(dump.blogs + " " + dump.entries);
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int number = i + 1;
            boolean logged =
                    dump.log.lines().stream().anyMatch(entry -> entry.place().line() == number);
            boolean time = Stamp.of(line.strip()).flatMap(Stamp::time).isPresent()
                    && dump.entries.stream().anyMatch(entry -> entry.date().hasTime());
            String rest = Stamp.leading(line)
                    .map(stamp -> line.substring(stamp.length()))
                    .orElse(line);
            assertThat(logged || time || out.contains(letters(rest)))
                    .as("line %d is published or in the log: %s", number, line)
                    .isTrue();
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
