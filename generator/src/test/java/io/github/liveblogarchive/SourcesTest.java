package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a source file of the library and of the plugin may look like. */
class SourcesTest {
    private static final Map<Path, List<String>> FILES = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        for (Path module : List.of(Path.of(""), Path.of("..", "maven-plugin"))) {
            Path sources = module.resolve(Path.of("src", "main", "java"));
            try (Stream<Path> walk = Files.walk(sources)) {
                for (Path file :
                        walk.filter(file -> file.toString().endsWith(".java")).toList()) {
                    FILES.put(file, Files.readAllLines(file));
                }
            }
        }
    }

    @Test
    void all_sources_were_seen() {
        assertThat(FILES.size()).isGreaterThan(250);
    }

    @Test
    void no_file_has_more_than_300_lines() {
        assertThat(FILES.entrySet())
                .filteredOn(file -> file.getValue().size() > 300)
                .extracting(file -> file.getKey() + " has " + file.getValue().size())
                .isEmpty();
    }

    @Test
    void the_file_in_the_middle_has_less_than_80_lines() {
        List<Integer> sizes = FILES.values().stream().map(List::size).sorted().toList();

        assertThat(sizes.get(sizes.size() / 2)).isLessThan(80);
    }

    @Test
    void no_package_has_more_than_14_types() {
        Map<Path, List<Path>> packages = FILES.keySet().stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.toList()));

        assertThat(packages.entrySet())
                .filteredOn(types -> types.getValue().size() > 14)
                .extracting(types -> types.getKey() + " has " + types.getValue().size())
                .isEmpty();
    }

    @Test
    void every_package_says_what_it_is_for_and_knows_no_null() {
        assertThat(FILES.keySet().stream().map(Path::getParent).distinct())
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .contains("/** ", "@NullMarked"));
    }

    @Test
    void nothing_catches_everything() {
        Pattern all =
                Pattern.compile("catch \\((final )?([\\w.]+ \\| )*(Exception|RuntimeException|Throwable|Error)\\b");

        assertThat(places(all)).isEmpty();
    }

    @Test
    void the_plugin_knows_only_the_ground_floor_and_the_base() {
        Pattern upstairs = Pattern.compile("io\\.github\\.liveblogarchive\\.(input|output|archive|site|page|theme)\\b");

        assertThat(places(upstairs))
                .filteredOn(place -> place.contains("maven-plugin"))
                .isEmpty();
    }

    private static List<String> places(Pattern pattern) {
        return FILES.entrySet().stream()
                .flatMap(file -> file.getValue().stream()
                        .filter(line -> pattern.matcher(line).find())
                        .map(line -> file.getKey() + ": " + line.strip()))
                .toList();
    }
}
