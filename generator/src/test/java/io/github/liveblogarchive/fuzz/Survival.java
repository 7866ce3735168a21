package io.github.liveblogarchive.fuzz;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.InputFormat;
import io.github.liveblogarchive.input.InputFormats;
import io.github.liveblogarchive.input.unpack.Unpacking;
import io.github.liveblogarchive.input.write.MarkdownWriter;
import io.github.liveblogarchive.input.write.NdjsonWriter;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.report.ImportLog;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Lets one format read any bytes, and writes what came out: whatever they are, nothing may happen but problems, and a file
 * that cannot be read. {@code archives} stands for what is packed.
 */
public final class Survival implements EntrySink {
    public static final String ARCHIVES = "archives";
    private static final Map<String, String> NAMES = Map.of(
            "capture",
            "sea-2024-05-01.txt",
            "csv",
            "sea.csv",
            "schema-org",
            "sea.html",
            "rss",
            "sea.xml",
            "atom",
            "sea.xml");

    private final Map<String, LiveBlog> blogs = new TreeMap<>();
    private final Problems problems = new Problems();

    private Survival() {}

    /** The formats, and what they are packed in. */
    public static List<String> formats() {
        List<String> names = new java.util.ArrayList<>(
                InputFormats.exports().stream().map(InputFormat::name).toList());
        names.add(ARCHIVES);
        return names;
    }

    public static void of(String format, byte[] bytes) throws IOException {
        try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
            new Survival().read(format, bytes, memory.getPath("/work"));
        }
    }

    private void read(String format, byte[] bytes, Path folder) throws IOException {
        String name = NAMES.getOrDefault(format, format.equals(ARCHIVES) ? "sea.zip" : "sea.json");
        Path file = folder.resolve(name);
        Files.createDirectories(folder);
        Files.write(file, bytes);
        InputContext context =
                new InputContext(folder, Settings.DEFAULTS, Set.of(), problems, new ImportLog(), Map.of());
        try {
            if (format.equals(ARCHIVES)) {
                new Unpacking(context, member -> member.head().isEmpty()).open(file, name);
            } else {
                InputFile input = InputFile.open(file, name);
                InputFormats.exports().forEach(each -> each.recognises(input));
                InputFormats.exports().stream()
                        .filter(each -> each.name().equals(format))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("No format " + format))
                        .read(input, context, this);
            }
        } catch (IOException e) {
            // So says the importer that a file cannot be read.
            problems.list();
        }
        try (var left = Files.list(folder)) {
            if (left.count() != 1) {
                throw new IllegalStateException("More than the input lies there");
            }
        }
        for (LiveBlog blog : blogs.values()) {
            write(blog, List.of());
        }
    }

    @Override
    public void blog(LiveBlog blog, Place place) {
        blogs.put(blog.id(), blog);
    }

    @Override
    public void entry(String blogId, Entry entry, Place place) {
        LiveBlog blog = blogs.get(blogId);
        if (blog == null) {
            throw new IllegalStateException("An entry before its live blog");
        }
        write(blog, List.of(entry));
    }

    private static void write(LiveBlog blog, List<Entry> entries) {
        try {
            new NdjsonWriter().write(blog, entries, (path, bytes) -> check(path));
            new MarkdownWriter().write(blog, entries, (path, bytes) -> check(path));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void check(String path) {
        if (!path.matches("blogs/[a-z0-9_/-]+\\.(md|ndjson)")) {
            throw new IllegalStateException("An unsafe name: " + path);
        }
    }
}
