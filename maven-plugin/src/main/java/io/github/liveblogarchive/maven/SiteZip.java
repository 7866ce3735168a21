package io.github.liveblogarchive.maven;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder as a zip of the same bytes for the same files: names sorted, one time for all, no owners and modes. */
final class SiteZip {
    private SiteZip() {}

    /** Writes all files but the generator's own records. */
    static void write(Path folder, Path zip, LocalDateTime time) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString(), null, "there is no generated site");
        }
        Files.createDirectories(zip.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            for (Map.Entry<String, Path> file : files(folder).entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                // Of the three ways to set a time the only one that does not ask the machine's zone.
                entry.setTimeLocal(time);
                entries.putNextEntry(entry);
                Files.copy(file.getValue(), entries);
                entries.closeEntry();
            }
        }
    }

    private static Map<String, Path> files(Path folder) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : all) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            if (!name.startsWith(".liveblog-")) {
                files.put(name, file);
            }
        }
        return files;
    }
}
