package io.github.liveblogarchive.fuzz;

import io.github.liveblogarchive.input.InputFormat;
import io.github.liveblogarchive.input.InputFormats;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Inputs to begin with: those of the spec files of a format, and what once broke it. */
public final class Seeds {
    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Path INPUT = RESOURCES.resolve(Path.of("io", "github", "liveblogarchive", "input"));

    private Seeds() {}

    /** What once broke a format: files of {@code src/test/resources/fuzz/FORMAT}. */
    public static List<Path> found(String format) throws IOException {
        Path folder = RESOURCES.resolve("fuzz").resolve(format);
        return Files.isDirectory(folder) ? files(folder) : List.of();
    }

    public static List<byte[]> of(String format) throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (Path file : found(format)) {
            seeds.add(Files.readAllBytes(file));
        }
        for (InputFormat each : InputFormats.exports()) {
            String home = each.getClass().getPackageName();
            Path folder = INPUT.resolve(home.substring(home.lastIndexOf('.') + 1));
            if (each.name().equals(format) && Files.isDirectory(folder)) {
                for (Path file : files(folder)) {
                    spec(Files.readString(file), seeds);
                }
            }
        }
        return seeds;
    }

    private static void spec(String text, List<byte[]> seeds) {
        for (String part : text.split("(?m)^=== .*\\n|^@@ .*\\n")) {
            String input = part.split("(?m)^---$", 2)[0]
                    .lines()
                    .filter(line -> !line.startsWith("option ") && !line.startsWith("file "))
                    .collect(Collectors.joining("\n"));
            if (!input.isBlank()) {
                seeds.add(input.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted()
                    .filter(file -> !file.toString().endsWith(".expected"))
                    .toList();
        }
    }
}
