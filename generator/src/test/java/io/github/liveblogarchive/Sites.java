package io.github.liveblogarchive;

import io.github.liveblogarchive.report.Problem;
import io.github.liveblogarchive.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A content folder and its site, in the words of a test; its address is archive.example unless it says another one. */
public final class Sites {
    private final Path content;
    private final Path output;
    private final Map<String, String> overrides = new LinkedHashMap<>();
    private boolean failOnWarning;
    private boolean hasAddress = true;
    private int threads = 2;
    private Optional<Path> cache = Optional.empty();
    private boolean stays;
    /** By whether the address is said here. */
    private final Map<Boolean, Generator> generators = new LinkedHashMap<>();

    private Sites(Path content, Path output) {
        this.content = content;
        this.output = output;
    }

    public static Sites in(Path folder) {
        return new Sites(folder.resolve("content"), folder.resolve("site"));
    }

    public static Sites of(Path content, Path output) {
        return new Sites(content, output);
    }

    /** Lines become a file of the content folder. */
    public Sites with(String file, String... lines) {
        return withBytes(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    public Sites withBytes(String file, byte[] bytes) {
        try {
            Path path = content.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public Sites setting(String name, String value) {
        overrides.put(name, value);
        return this;
    }

    public Sites failOnWarning() {
        failOnWarning = true;
        return this;
    }

    /** The owner says no address. */
    public Sites withoutAddress() {
        hasAddress = false;
        return this;
    }

    public Sites threads(int count) {
        threads = count;
        return this;
    }

    public Sites cache(Path folder) {
        cache = Optional.of(folder);
        return this;
    }

    /** All builds are made by one generator, as in a process that stays; settings of this class are read once then. */
    public Sites staying() {
        stays = true;
        return this;
    }

    public Report build() {
        if (!stays) {
            generators.clear();
        }
        try {
            return generators
                    .computeIfAbsent(hasAddress && !saysAddress(), this::generator)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Generator generator(boolean givesAddress) {
        Generator.Builder builder = Generator.builder()
                .content(content)
                .output(output)
                .failOnWarning(failOnWarning)
                .threads(threads);
        if (givesAddress) {
            builder.override("baseUrl", "https://archive.example/");
        }
        overrides.forEach(builder::override);
        cache.ifPresent(builder::cache);
        return builder.build();
    }

    private boolean saysAddress() {
        try {
            Path file = content.resolve("site.yaml");
            return Files.exists(file)
                    && Files.readString(file, StandardCharsets.ISO_8859_1).contains("baseUrl");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Builds, and fails with the problems where the site was not made. */
    public Report built() {
        Report report = build();
        if (!report.succeeded()) {
            throw new AssertionError("The site was not made: " + sentences(report));
        }
        return report;
    }

    public String page(String path) {
        try {
            return Files.readString(output.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException("There is no page " + path + " among " + files(output), e);
        }
    }

    public boolean has(String path) {
        return Files.exists(output.resolve(path));
    }

    public Path output() {
        return output;
    }

    public Path content() {
        return content;
    }

    public static List<String> sentences(Report report) {
        return report.problems().stream().map(Problem::toString).toList();
    }

    /** All files below a folder with slashes, sorted; none where it is not there. */
    public static List<String> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(f -> folder.relativize(f).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
