package io.github.liveblogarchive.input.web;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.ImportDefaults;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.InputFormat;
import io.github.liveblogarchive.input.desk.Dump;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.report.ImportLog;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What came of reading one file with a format of the web. */
public final class WebRun implements EntrySink {
    public final List<LiveBlog> blogs = new ArrayList<>();
    public final List<Entry> entries = new ArrayList<>();
    public final List<Place> places = new ArrayList<>();
    public final List<String> references = new ArrayList<>();
    public final Problems problems = new Problems();
    public final ImportLog log = new ImportLog();

    private WebRun() {}

    public static WebRun of(InputFormat format, Path file, Map<String, String> options) throws IOException {
        WebRun run = new WebRun();
        InputFile input = InputFile.open(file, file.getFileName().toString());
        InputContext context = new InputContext(
                file.toAbsolutePath().getParent(),
                ImportDefaults.of(options.getOrDefault("zone", ""), options.getOrDefault("language", ""), run.problems),
                Set.of(),
                run.problems,
                run.log,
                options);
        format.read(input, context, run);
        return run;
    }

    /**
     * Reads a text of a spec file; lines at its beginning as {@code option csv.time=When} are options, and one as
     * {@code file town.csv} names the file.
     */
    public static WebRun of(InputFormat format, Path folder, String text) throws IOException {
        Map<String, String> options = new TreeMap<>();
        String name = "export";
        String rest = text;
        while (rest.startsWith("option ") || rest.startsWith("file ")) {
            String line = rest.lines().findFirst().orElse("");
            String said = line.substring(line.indexOf(' ') + 1);
            if (line.startsWith("file ")) {
                name = said;
            } else {
                options.put(said.substring(0, said.indexOf('=')), said.substring(said.indexOf('=') + 1));
            }
            rest = rest.substring(Math.min(rest.length(), line.length() + 1));
        }
        Path file = Files.write(folder.resolve(name), rest.getBytes(StandardCharsets.UTF_8));
        return of(format, file, options);
    }

    public String dump() {
        return Dump.brief(blogs, entries, references, problems, log);
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

    public int read() {
        return log.readByBlog().values().stream().mapToInt(Integer::intValue).sum();
    }

    public int count(Predicate<Entry> which) {
        return (int) entries.stream().filter(which).count();
    }

    public int logged(Kind kind, String reason) {
        return log.counts(kind).getOrDefault(reason, 0);
    }

    /** All that comes out of an import, as one text. */
    public String out() {
        return blogs + " " + entries + log.lines() + problems.list();
    }
}
