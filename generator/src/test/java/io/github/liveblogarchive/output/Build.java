package io.github.liveblogarchive.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.report.Problem;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Builds sites given as maps from path to text; the first part of a path is its set. */
final class Build {
    final Path folder;
    final Path content;
    Problems problems = new Problems();

    Build(Path base) {
        folder = base.resolve("site");
        content = base.resolve("content");
    }

    /** A site of path, text, path, text. */
    static Map<String, String> site(String... pathsAndTexts) {
        Map<String, String> site = new TreeMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            site.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return site;
    }

    /** A run by the rules: keeps what stands, writes the rest. */
    Optional<OutputReport> run(Map<String, String> site) {
        problems = new Problems();
        return OutputFolder.open(folder, content, problems).flatMap(output -> {
            try (output) {
                fill(output, site);
                return output.commit();
            }
        });
    }

    OutputReport good(Map<String, String> site) {
        Optional<OutputReport> report = run(site);
        assertThat(problems.list())
                .filteredOn(p -> p.level() != Problem.Level.NOTE)
                .isEmpty();
        return report.orElseThrow();
    }

    OutputFolder open() {
        problems = new Problems();
        Optional<OutputFolder> output = OutputFolder.open(folder, content, problems);
        assertThat(output).as(problems.list().toString()).isPresent();
        return output.orElseThrow();
    }

    static void fill(OutputFolder output, Map<String, String> site) {
        Map<String, Map<String, String>> sets = site.entrySet().stream()
                .collect(Collectors.groupingBy(
                        file -> file.getKey().split("/", 2)[0],
                        TreeMap::new,
                        Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new)));
        sets.forEach((set, files) -> {
            String fingerprint = "f" + Integer.toHexString(files.hashCode());
            if (output.stands(set, fingerprint)) {
                output.keep(set);
            } else {
                files.forEach(
                        (path, text) -> output.write(set, fingerprint, path, text.getBytes(StandardCharsets.UTF_8)));
            }
        });
    }

    /** All files with their texts, without the ledger. */
    Map<String, String> files() {
        Map<String, String> files = everything(folder);
        files.remove(".liveblog-manifest");
        return files;
    }

    static Map<String, String> everything(Path folder) {
        Map<String, String> files = new TreeMap<>();
        if (!Files.exists(folder)) {
            return files;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    void put(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling("x").getParent());
        Files.writeString(file, text);
    }

    /** As if the process that holds the lock had been killed. */
    void forgetLock() throws IOException {
        Path work = folder.resolveSibling(".site.liveblog");
        if (Files.exists(work)) {
            try (Stream<Path> members = Files.list(work)) {
                for (Path lock : members.filter(m -> m.getFileName().toString().startsWith("lock-"))
                        .toList()) {
                    Files.move(lock, work.resolve("lock-999999999-1"), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    String messages() {
        return problems.list().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
