package io.github.liveblogarchive.input.content;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.InputFormat;
import io.github.liveblogarchive.input.InputFormats;
import io.github.liveblogarchive.input.SiteFiles;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.report.ImportLog;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a content folder as a generator would, and keeps what the formats hand out. */
final class Reading implements EntrySink {
    final Problems problems = new Problems();
    final List<LiveBlog> blogs = new ArrayList<>();
    final List<Entry> entries = new ArrayList<>();
    final List<String> references = new ArrayList<>();
    final List<String> alsoRead = new ArrayList<>();

    static Reading of(Path root) throws IOException {
        Reading reading = new Reading();
        SiteFiles site = SiteFiles.read(root, Map.of(), reading.problems);
        InputContext context = new InputContext(
                root, site.settings(), Set.of("timeline", "scoreboard"), reading.problems, new ImportLog(), Map.of());
        for (Path path : files(root.resolve("blogs"))) {
            InputFile file = InputFile.open(path, ContentFiles.name(root, path));
            for (InputFormat format : InputFormats.content()) {
                if (format.recognises(file)) {
                    format.read(file, context, reading);
                    break;
                }
            }
        }
        return reading;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** What a user is told, a problem a line. */
    String said() {
        StringBuilder said = new StringBuilder();
        problems.list().forEach(problem -> said.append(problem).append('\n'));
        return said.toString();
    }

    /** What was read, and then what was said. */
    String all() {
        StringBuilder all = new StringBuilder();
        blogs.forEach(blog -> all.append(Dump.of(blog)));
        entries.forEach(entry -> all.append(Dump.of(entry)));
        references.forEach(reference -> all.append(reference).append('\n'));
        return all + said();
    }

    @Override
    public void blog(LiveBlog blog, Place place) {
        blogs.add(blog);
    }

    @Override
    public void entry(String blogId, Entry entry, Place place) {
        entries.add(entry);
    }

    @Override
    public void reference(String blogId, String target, String base, Place place) {
        references.add("reference " + target + " from " + (base.isEmpty() ? "." : base) + " at " + place);
    }

    @Override
    public void alsoRead(String file) {
        alsoRead.add(file);
    }
}
