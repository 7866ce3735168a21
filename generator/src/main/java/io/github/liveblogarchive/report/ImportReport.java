package io.github.liveblogarchive.report;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an import did: every blog with its counts, every file with what became of it, and line by line what was left out,
 * changed or guessed.
 *
 * @param filesRead as the user named them, below the folder given
 * @param filesNotRecognised files of no format that is known
 * @param filesWritten below the target folder, as are the three lists after it
 * @param filesUnchanged files that were already as they should be
 * @param filesLeft files that a person changed, or that are not ours, and that were therefore not written
 * @param filesRemoved files of an earlier import that its sources no longer give
 * @param conflicts where what a person wrote was kept though the sources say something else
 * @param media files elsewhere to which the content leads, each once
 * @param counts pieces by kind and reason, of all live blogs and of none
 * @param lines at most 1,000 of a kind and reason; the counts count all
 */
public record ImportReport(
        List<Blog> blogs,
        List<String> filesRead,
        List<String> filesNotRecognised,
        List<String> filesWritten,
        List<String> filesUnchanged,
        List<String> filesLeft,
        List<String> filesRemoved,
        List<Conflict> conflicts,
        List<Media> media,
        Map<ImportLog.Kind, Map<String, Integer>> counts,
        List<ImportLog.Line> lines,
        List<Problem> problems) {
    /**
     * One blog.
     *
     * @param file its file or folder below the target folder
     * @param read entries seen in the sources
     * @param kept entries that were written
     * @param repeated entries that came again in another place, not counted in {@code kept}
     * @param expected entries that the sources say there are, -1 where they do not say it
     * @param withoutTime entries whose time of day is not known
     * @param markdown entries whose text is Markdown
     * @param html entries of whose text at least a part stayed HTML
     * @param counts pieces by kind and reason
     */
    public record Blog(
            String id,
            String title,
            String file,
            int read,
            int kept,
            int repeated,
            int expected,
            int withoutTime,
            int markdown,
            int html,
            Map<ImportLog.Kind, Map<String, Integer>> counts) {
        public Blog {
            counts = Collections.unmodifiableMap(new TreeMap<>(counts));
        }

        /** Whether the sources held fewer entries than they say there are. */
        public boolean isIncomplete() {
            return read - repeated < expected;
        }
    }

    /** A file elsewhere that an entry, or with an empty id a live blog itself, leads to first. */
    public record Media(String url, String blog, String entry) {}

    /** A reason with how often it came, and a place as an example. */
    public record Counted(String reason, int count, String example) {}

    public ImportReport {
        blogs = List.copyOf(blogs);
        filesRead = List.copyOf(filesRead);
        filesNotRecognised = List.copyOf(filesNotRecognised);
        filesWritten = List.copyOf(filesWritten);
        filesUnchanged = List.copyOf(filesUnchanged);
        filesLeft = List.copyOf(filesLeft);
        filesRemoved = List.copyOf(filesRemoved);
        conflicts = List.copyOf(conflicts);
        media = List.copyOf(media);
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.level() == Problem.Level.ERROR);
    }

    /** The same with fewer lines and other problems, where there is no room for all. */
    public ImportReport with(List<ImportLog.Line> shown, List<Problem> told) {
        return new ImportReport(
                blogs,
                filesRead,
                filesNotRecognised,
                filesWritten,
                filesUnchanged,
                filesLeft,
                filesRemoved,
                conflicts,
                media,
                counts,
                shown,
                told);
    }

    /** Reasons of one kind with how often each came and where it came first. */
    public List<Counted> counted(ImportLog.Kind kind) {
        Map<String, String> first = new HashMap<>();
        lines.stream()
                .filter(line -> line.kind() == kind)
                .forEach(line -> first.putIfAbsent(line.reason(), example(line)));
        return counts.getOrDefault(kind, Map.of()).entrySet().stream()
                .map(entry -> new Counted(entry.getKey(), entry.getValue(), first.getOrDefault(entry.getKey(), "")))
                .toList();
    }

    // Some formats say the whole path of a field as the detail, others as the place.
    private static String example(ImportLog.Line line) {
        return line.place().toString().isEmpty() ? line.detail() : line.place().toString();
    }

    /** For people: counts first, then files, then every decision with its place. */
    public String text() {
        return new ImportText(this).toString();
    }

    /** For people, as a page that needs no other file. */
    public String html() {
        return new ImportPage(this).toString();
    }
}
