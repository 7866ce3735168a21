package io.github.liveblogarchive;

import io.github.liveblogarchive.fetch.Fetcher;
import io.github.liveblogarchive.input.ImportSources;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.desk.OldLinks;
import io.github.liveblogarchive.input.media.MediaFolder;
import io.github.liveblogarchive.input.media.Survey;
import io.github.liveblogarchive.input.write.ImportFolder;
import io.github.liveblogarchive.input.write.NativeWriter;
import io.github.liveblogarchive.input.write.ReportJson;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Source;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog;
import io.github.liveblogarchive.report.ImportReport;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The second half of an import: what was gathered becomes files, and the report says so. */
final class ImportWriting {
    /** Fetches from the open internet. */
    record Fetching(Fetcher fetcher) implements MediaFolder.Download {
        @Override
        public void get(String url, Path to) throws IOException {
            fetcher.get(url, to);
        }

        @Override
        public void close() throws IOException {
            fetcher.close();
        }
    }

    private final Path to;
    private final NativeWriter writer;
    private final InputContext context;
    private final Problems problems;
    private final Survey survey;
    private final List<String> written = new ArrayList<>();

    ImportWriting(Path to, NativeWriter writer, InputContext context) {
        this.to = to;
        this.writer = writer;
        this.context = context;
        this.problems = context.problems();
        this.survey = new Survey(context.log());
    }

    ImportReport run(
            List<ImportSpool.Gathered> gathered, List<String> read, List<String> unknown, Optional<Path> reportFile) {
        turnLinks(gathered);
        gathered.forEach(this::bound);
        gathered.forEach(blog -> survey.learn(blog.blog(), blog.entries()));
        List<ImportReport.Blog> counted = new ArrayList<>();
        List<LiveBlog> blogs = new ArrayList<>();
        for (ImportSpool.Gathered blog : gathered) {
            ImportReport.Blog counts = counts(blog);
            counted.add(counts);
            blogs.add(checked(blog, counts));
        }
        if (gathered.isEmpty() && !problems.hasErrors()) {
            problems.error(
                    Code.NOTHING_TO_IMPORT,
                    Place.NONE,
                    "The files hold no live blog.",
                    "See the report for the reasons.");
        }
        Optional<ImportFolder> folder = problems.hasErrors() ? Optional.empty() : write(gathered, blogs);
        ImportReport report = report(counted, read, unknown, folder);
        if (reportFile.isPresent() && !wrote(reportFile.get(), report)) {
            return report(counted, read, unknown, folder);
        }
        return report;
    }

    /**
     * Brings media files into the folder, and turns all addresses to those that lie there.
     *
     * @param sources beside which files may be copied, none or those of the import by name
     */
    void takeMedia(
            List<ImportSpool.Gathered> gathered, Map<String, Path> sources, Optional<MediaFolder.Download> download)
            throws IOException {
        Optional<Path> inside = sources.entrySet().stream()
                .map(source -> ImportSources.root(source.getValue(), source.getKey()))
                .findFirst();
        MediaFolder media = new MediaFolder(to, inside, download, problems, context.log());
        if (media.hasWork() && !problems.hasErrors()) {
            for (ImportSpool.Gathered blog : gathered) {
                blog.become(media::taken, entry -> media.taken(blog.blog().id(), entry));
            }
            media.close();
            written.addAll(media.written());
        }
    }

    /** Makes an error of it that there are warnings, if the import is strict. */
    void stopAtWarnings(boolean strict) {
        long warnings = problems.list().stream().distinct().count();
        if (strict && warnings > 0) {
            problems.error(
                    Code.IMPORT_SKIPPED,
                    Place.NONE,
                    "Nothing was written, for there are " + warnings + " problems and the import is strict.",
                    "Mend the exports, or import without -Dliveblog.strict.");
        }
    }

    // Some systems tell the beginning of coverage by another clock than its entries.
    private void bound(ImportSpool.Gathered gathered) {
        LiveBlog blog = gathered.blog();
        boolean early = gathered.entries().stream().anyMatch(entry -> isBefore(entry.date(), blog.start()));
        boolean late = gathered.entries().stream().anyMatch(entry -> isBefore(blog.end(), entry.date()));
        if (early || late) {
            String reason = "time of coverage taken from its entries, which go beyond what the source tells";
            context.log().add(ImportLog.Kind.GUESSED, blog.id(), Place.NONE, reason, "");
            gathered.become(
                    same -> same.with()
                            .start(early ? Moment.UNKNOWN : same.start())
                            .end(late ? Moment.UNKNOWN : same.end())
                            .build(),
                    entry -> entry);
        }
    }

    private static boolean isBefore(Moment one, Moment other) {
        return one.hasTime() && other.hasTime() && one.at().isBefore(other.at());
    }

    private void turnLinks(List<ImportSpool.Gathered> gathered) {
        OldLinks links = new OldLinks();
        gathered.forEach(blog -> links.learn(blog.blog(), blog.entries()));
        for (ImportSpool.Gathered each : gathered) {
            LiveBlog blog = each.blog();
            int before = links.turned();
            int without = links.dropped();
            each.become(links::turned, entry -> links.turned(blog, entry));
            for (int i = before; i < links.turned(); i++) {
                context.log()
                        .add(ImportLog.Kind.REPAIRED, blog.id(), Place.NONE, "link to an entry by its old address", "");
            }
            for (int i = without; i < links.dropped(); i++) {
                context.log()
                        .add(
                                ImportLog.Kind.DEAD_LINK,
                                blog.id(),
                                Place.NONE,
                                "link that led nowhere kept as its words",
                                "");
            }
        }
    }

    private ImportReport report(
            List<ImportReport.Blog> blogs, List<String> read, List<String> unknown, Optional<ImportFolder> folder) {
        return new ImportReport(
                blogs,
                read,
                unknown,
                Stream.concat(folder.map(ImportFolder::written).orElse(List.of()).stream(), written.stream())
                        .toList(),
                folder.map(ImportFolder::unchanged).orElse(List.of()),
                folder.map(ImportFolder::left).orElse(List.of()),
                folder.map(ImportFolder::removed).orElse(List.of()),
                folder.map(ImportFolder::conflicts).orElse(List.of()),
                survey.media(),
                context.log().counts(),
                lines(),
                // A wrong option is found again with every file.
                problems.list().stream().distinct().toList());
    }

    // In the order of the sources, so that a reader can follow them.
    private List<ImportLog.Line> lines() {
        return context.log().lines().stream()
                .sorted(Comparator.comparing(
                                (ImportLog.Line line) -> line.place().file())
                        .thenComparingInt(line -> line.place().line()))
                .toList();
    }

    private ImportReport.Blog counts(ImportSpool.Gathered gathered) {
        LiveBlog blog = gathered.blog();
        String file = "blogs/" + NativeWriter.name(blog);
        Survey.Found found = survey.of(blog, gathered.entries(), Place.file(file));
        int read = Math.max(gathered.handed(), context.log().readByBlog().getOrDefault(blog.id(), 0));
        return new ImportReport.Blog(
                blog.id(),
                blog.title().isEmpty() ? blog.id() : blog.title(),
                file,
                read,
                gathered.handed() - gathered.repeated(),
                gathered.repeated(),
                Math.max(
                        context.log().expectedByBlog().getOrDefault(blog.id(), -1),
                        context.log().leastByBlog().getOrDefault(blog.id(), -1)),
                found.withoutTime(),
                found.markdown(),
                found.html(),
                context.log().counts(blog.id()));
    }

    private LiveBlog checked(ImportSpool.Gathered gathered, ImportReport.Blog counts) {
        Place place = Place.file(counts.file());
        LiveBlog blog = named(gathered.blog(), place);
        Source source = blog.source();
        boolean exact = context.log().expectedByBlog().getOrDefault(blog.id(), -1) == counts.expected();
        if (counts.expected() >= 0 && (exact || counts.isIncomplete())) {
            source = new Source(
                    source.name(),
                    source.url(),
                    source.captured(),
                    source.system(),
                    counts.isIncomplete() ? Source.Complete.NO : Source.Complete.YES);
        }
        // Where a source says it in another way than by a number, its format has said so.
        if (counts.expected() >= 0 && counts.isIncomplete()) {
            problems.warning(
                    Code.IMPORT_INCOMPLETE,
                    place,
                    "\"" + blog.title() + "\" is incomplete: the sources hold " + (counts.read() - counts.repeated())
                            + " of " + (exact ? "" : "at least ") + counts.expected() + " entries.",
                    "Export the missing parts too, and import all of them together.");
        }
        if (counts.kept() == 0) {
            problems.warning(Code.NO_ENTRIES, place, "\"" + blog.title() + "\" has no entries.", "");
        }
        return blog.with().source(source).build();
    }

    // A live blog needs something to be called by, and a headline is not ours to make.
    private LiveBlog named(LiveBlog blog, Place place) {
        if (!blog.title().isEmpty()) {
            return blog;
        }
        problems.warning(
                Code.MISSING_FIELD,
                place.field("title"),
                "The sources do not name the live blog \"" + blog.id() + "\", so its id stands for a title.",
                "Import the file that names it too, or write its title into what was imported.");
        return blog.with().title(blog.id()).build();
    }

    private Optional<ImportFolder> write(List<ImportSpool.Gathered> gathered, List<LiveBlog> blogs) {
        try {
            ImportFolder folder = ImportFolder.open(to, problems);
            for (int i = 0; i < blogs.size(); i++) {
                LiveBlog blog = blogs.get(i);
                List<Entry> entries = EntryOrder.oldestFirst(gathered.get(i).entries());
                folder.blog(blog.id(), files -> writer.write(blog, entries, files));
            }
            if (!Files.exists(to.resolve("site.json"))) {
                folder.fileIfAbsent("site.yaml", SiteStart.of(blogs, context.settings()));
            }
            folder.close();
            return Optional.of(folder);
        } catch (IOException e) {
            failed(to, e);
            return Optional.empty();
        }
    }

    private boolean wrote(Path file, ImportReport report) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            boolean page = name.endsWith(".html") || name.endsWith(".htm");
            Files.writeString(file, page ? report.html() : ReportJson.of(report));
            return true;
        } catch (IOException e) {
            failed(file, e);
            return false;
        }
    }

    void failed(Path path, Exception e) {
        problems.error(
                Code.WRITE_FAILED,
                Place.NONE,
                "\"" + path + "\" cannot be written: " + e,
                "Look at its rights and the space on its disk, then import again.");
    }
}
