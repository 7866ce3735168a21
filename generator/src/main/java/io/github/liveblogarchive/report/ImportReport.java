package io.github.liveblogarchive.report;

import java.util.List;
import java.util.Locale;
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
            Map<ImportLog.Kind, Map<String, Integer>> counts) {
        public Blog {
            counts = java.util.Collections.unmodifiableMap(new TreeMap<>(counts));
        }

        /** Whether the sources held fewer entries than they say there are. */
        public boolean isIncomplete() {
            return read - repeated < expected;
        }
    }

    public ImportReport {
        blogs = List.copyOf(blogs);
        filesRead = List.copyOf(filesRead);
        filesNotRecognised = List.copyOf(filesNotRecognised);
        filesWritten = List.copyOf(filesWritten);
        filesUnchanged = List.copyOf(filesUnchanged);
        filesLeft = List.copyOf(filesLeft);
        filesRemoved = List.copyOf(filesRemoved);
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.level() == Problem.Level.ERROR);
    }

    /** For people: counts first, then files, then every decision with its place. */
    public String text() {
        StringBuilder out = new StringBuilder();
        int kept = blogs.stream().mapToInt(Blog::kept).sum();
        line(out, "Import: live blogs %d, entries %d, files %d", blogs.size(), kept, filesRead.size());
        blogs.forEach(blog -> blog(blog, out));
        names("Not recognised, not read", filesNotRecognised, out);
        names("Written", filesWritten, out);
        names("Left as they are: changed by hand, or not written by an import", filesLeft, out);
        names("Removed, because the sources no longer give them", filesRemoved, out);
        if (!filesUnchanged.isEmpty()) {
            line(out, "%nUnchanged files: %d", filesUnchanged.size());
        }
        if (!problems.isEmpty()) {
            line(out, "%nProblems");
            problems.forEach(problem -> line(out, "  %s", problem));
        }
        if (!lines.isEmpty()) {
            line(out, "%nLine by line");
            lines.forEach(piece -> piece(piece, out));
        }
        return out.toString();
    }

    private static void blog(Blog blog, StringBuilder out) {
        line(out, "%n%s (%s)", blog.title(), blog.file());
        String repeated = blog.repeated() > 0 ? ", repeated " + blog.repeated() : "";
        line(out, "  entries: read %d, kept %d%s", blog.read(), blog.kept(), repeated);
        if (blog.isIncomplete()) {
            line(out, "  incomplete: the source says that there are %d entries", blog.expected());
        }
        blog.counts().forEach((kind, reasons) -> {
            line(out, "  %s", kind.name().toLowerCase(Locale.ROOT));
            reasons.forEach((reason, count) -> line(out, "    %5d  %s", count, reason));
        });
    }

    private static void piece(ImportLog.Line piece, StringBuilder out) {
        String detail = piece.detail().isEmpty() ? "" : ": " + Problem.visible(piece.detail());
        line(out, "  %s %s, %s%s", piece.kind(), piece.place(), piece.reason(), detail);
    }

    private static void names(String heading, List<String> names, StringBuilder out) {
        if (!names.isEmpty()) {
            line(out, "%n%s", heading);
            names.forEach(name -> line(out, "  %s", name));
        }
    }

    // The same bytes on every system, so the line end is not the system's.
    private static void line(StringBuilder out, String form, Object... values) {
        out.append(String.format(Locale.ROOT, form.replace("%n", "\n"), values)).append('\n');
    }
}
