package io.github.liveblogarchive.maven.jvm;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * Which JVM suits a content folder, and with which flags.
 *
 * @param large whether the second compiler pays: it takes a core for seconds, which only a long run earns back
 */
record JvmChoice(boolean large) {
    /** Bytes of live blogs, about 100,000 entries: there one compiler and two take the same time. */
    static final long LARGE = 128_000_000;

    /** What every site has that a run made; then the next run makes only what changed, and is short. */
    private static final String LEDGER = ".liveblog-manifest";

    static JvmChoice of(Path content, Path output) {
        if (Files.exists(output.resolve(LEDGER))) {
            return new JvmChoice(false);
        }
        Weight weight = new Weight();
        try {
            Files.walkFileTree(content.resolve("blogs"), weight);
        } catch (IOException e) {
            // The generator reads it next, and says what is the matter.
        }
        return new JvmChoice(weight.bytes >= LARGE);
    }

    /** @param info the property java.vm.info: a JVM with its first compiler only calls itself an emulated client */
    boolean suits(String info) {
        return !large && info.contains("emulated-client");
    }

    List<String> flags(long heap) {
        List<String> flags = new ArrayList<>(List.of(
                "-XX:+UseSerialGC", "-Xmx" + (heap >> 20) + "m", "-XX:-UsePerfData", "-XX:+ExitOnOutOfMemoryError"));
        if (!large) {
            flags.add("-XX:TieredStopAtLevel=1");
        }
        return flags;
    }

    private static final class Weight extends SimpleFileVisitor<Path> {
        private long bytes;

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.toString();
            if (name.endsWith(".md") || name.endsWith("json") || name.endsWith(".jsonl")) {
                bytes += attributes.size();
            }
            return bytes < LARGE ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}
