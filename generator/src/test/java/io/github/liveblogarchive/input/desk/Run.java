package io.github.liveblogarchive.input.desk;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.InputFormat;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.report.ImportLog;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What came of reading some files, one after the other. */
public final class Run implements EntrySink {
    public final List<LiveBlog> blogs = new ArrayList<>();
    public final List<Entry> entries = new ArrayList<>();
    public final List<Place> places = new ArrayList<>();
    public final List<String> removed = new ArrayList<>();
    public final List<String> references = new ArrayList<>();
    public final Problems problems = new Problems();
    public final ImportLog log = new ImportLog();

    private Run() {}

    public static Run of(InputFormat format, Map<String, String> options, Path... files) throws IOException {
        Run run = new Run();
        for (Path file : files) {
            run.read(format, options, file.getFileName().toString(), file);
        }
        return run;
    }

    private static Run of(InputFormat format, Map<String, String> options, Map<String, Path> files) throws IOException {
        Run run = new Run();
        for (Map.Entry<String, Path> named : files.entrySet()) {
            run.read(format, options, named.getKey(), named.getValue());
        }
        return run;
    }

    private void read(InputFormat format, Map<String, String> options, String name, Path file) throws IOException {
        InputContext context = new InputContext(file.getParent(), Settings.DEFAULTS, Set.of(), problems, log, options);
        format.read(InputFile.open(file, name), context, this);
    }

    public static Run of(InputFormat format, Path... files) throws IOException {
        return of(format, Map.of(), files);
    }

    /**
     * Reads a written case: a file, or several, each under a line {@code @@ its-name}; options stand above them in lines
     * {@code @@ name=value}. Files are called by the last part of their names.
     */
    public static Run ofSpec(InputFormat format, Path folder, String name, String input) throws IOException {
        return ofSpec(format, folder, name, input, false);
    }

    /** The same of an export whose folders mean something: files are called by their whole names. */
    public static Run ofFolders(InputFormat format, Path folder, String name, String input) throws IOException {
        return ofSpec(format, folder, name, input, true);
    }

    private static Run ofSpec(InputFormat format, Path folder, String name, String input, boolean whole)
            throws IOException {
        Map<String, String> options = new TreeMap<>();
        Map<String, Path> files = new LinkedHashMap<>();
        String text = input.startsWith("@@ ") ? input : "@@ " + name + "\n" + input;
        for (String part : text.substring(3).split("(?m)^@@ ")) {
            String head = part.lines().findFirst().orElse("").strip();
            if (head.contains("=")) {
                options.put(head.substring(0, head.indexOf('=')), head.substring(head.indexOf('=') + 1));
            } else {
                Path file = folder.resolve(head);
                Files.createDirectories(file.getParent());
                files.put(head, Files.writeString(file, part.substring(part.indexOf('\n') + 1)));
            }
        }
        return whole
                ? of(format, options, files)
                : of(format, options, files.values().toArray(Path[]::new));
    }

    /** Reads files of these names and bytes. */
    public static Run of(InputFormat format, Path folder, Map<String, byte[]> bytes) throws IOException {
        Map<String, Path> files = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> named : bytes.entrySet()) {
            Path file = folder.resolve(named.getKey());
            Files.createDirectories(file.getParent());
            files.put(named.getKey(), Files.write(file, named.getValue()));
        }
        return of(format, Map.of(), files);
    }

    /** Reads a text as a file of that name. */
    public static Run of(InputFormat format, Path folder, String name, String text) throws IOException {
        return of(format, Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void blog(LiveBlog blog, Place place) {
        blogs.add(blog);
    }

    @Override
    public void entry(String blogId, Entry entry, Place place) {
        entries.add(entry);
        places.add(place);
    }

    @Override
    public void reference(String blogId, String target, String base, Place place) {
        references.add(target);
    }

    @Override
    public void removed(String blogId, String entryId, Place place) {
        removed.add(entryId);
    }

    public int read() {
        return log.readByBlog().values().stream().mapToInt(Integer::intValue).sum();
    }

    public int count(Predicate<Entry> which) {
        return (int) entries.stream().filter(which).count();
    }

    public int logged(Kind kind, String reason) {
        return log.counts(kind).getOrDefault(reason, 0);
    }

    public int loggedStarting(Kind kind, String reason) {
        return log.counts(kind).entrySet().stream()
                .filter(e -> e.getKey().startsWith(reason))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** All that can come out of an import of this, as one text. */
    public String everything() {
        return blogs + " " + entries + removed + log.lines() + problems.list();
    }
}
