package io.github.liveblogarchive.input.guardian;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What came of reading one file. */
final class Run implements EntrySink {
    final List<LiveBlog> blogs = new ArrayList<>();
    final List<Entry> entries = new ArrayList<>();
    final List<Place> places = new ArrayList<>();
    final List<String> references = new ArrayList<>();
    final Problems problems = new Problems();
    final ImportLog log = new ImportLog();

    private Run() {}

    static Run of(Path file) throws IOException {
        Run run = new Run();
        InputFile input = InputFile.open(file, file.getFileName().toString());
        InputContext context =
                new InputContext(file.getParent(), Settings.DEFAULTS, Set.of(), run.problems, run.log, Map.of());
        new GuardianFormat().read(input, context, run);
        return run;
    }

    static Run of(Path folder, String json) throws IOException {
        return of(Files.write(folder.resolve("export.json"), json.getBytes(StandardCharsets.UTF_8)));
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

    int read() {
        return log.readByBlog().values().stream().mapToInt(Integer::intValue).sum();
    }

    int count(Predicate<Entry> which) {
        return (int) entries.stream().filter(which).count();
    }

    int logged(Kind kind, String reason) {
        return log.counts(kind).getOrDefault(reason, 0);
    }

    int loggedStarting(Kind kind, String reason) {
        return log.counts(kind).entrySet().stream()
                .filter(e -> e.getKey().startsWith(reason))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
