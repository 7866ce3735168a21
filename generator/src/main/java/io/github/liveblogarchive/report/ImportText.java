package io.github.liveblogarchive.report;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The report of an import for people at a console. */
final class ImportText {
    private static final int SHOWN = 20;

    private final StringBuilder out = new StringBuilder();

    ImportText(ImportReport report) {
        int kept = report.blogs().stream().mapToInt(ImportReport.Blog::kept).sum();
        line(
                "Import: live blogs %d, entries %d, files %d",
                report.blogs().size(), kept, report.filesRead().size());
        report.blogs().forEach(this::blog);
        names("Not recognised, not read", report.filesNotRecognised());
        names("Written", report.filesWritten());
        names("Left as they are: changed by hand, or not written by an import", report.filesLeft());
        names("Removed, because the sources no longer give them", report.filesRemoved());
        if (!report.filesUnchanged().isEmpty()) {
            line("%nUnchanged files: %d", report.filesUnchanged().size());
        }
        first("Kept as a person changed it, though the sources say something else", report.conflicts(), this::conflict);
        first("Fields that were not understood", report.counted(ImportLog.Kind.UNKNOWN), this::counted);
        first("Private fields that were dropped", report.counted(ImportLog.Kind.PRIVATE), this::counted);
        first("Media elsewhere: files to which the content leads", report.media(), ImportReport.Media::url);
        if (!report.problems().isEmpty()) {
            line("%nProblems");
            report.problems().forEach(problem -> line("  %s", problem));
        }
        if (!report.lines().isEmpty()) {
            line("%nLine by line");
            report.lines().forEach(this::piece);
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void blog(ImportReport.Blog blog) {
        line("%n%s (%s)", blog.title(), blog.file());
        String repeated = blog.repeated() > 0 ? ", repeated " + blog.repeated() : "";
        line("  entries: read %d, kept %d%s", blog.read(), blog.kept(), repeated);
        if (blog.isIncomplete()) {
            line("  incomplete: the source says that there are %d entries", blog.expected());
        }
        line("  texts: %d in Markdown, %d with HTML", blog.markdown(), blog.html());
        if (blog.withoutTime() > 0) {
            line("  without a time: %d", blog.withoutTime());
        }
        blog.counts().forEach((kind, reasons) -> {
            line("  %s", kind.words());
            reasons.forEach((reason, count) -> line("    %5d  %s", count, reason));
        });
    }

    private String conflict(Conflict conflict) {
        String kept = conflict.kept().isEmpty() ? "nothing" : "\"" + Problem.visible(conflict.kept()) + "\"";
        String says = conflict.says().isEmpty() ? "nothing" : "\"" + Problem.visible(conflict.says()) + "\"";
        return conflict.file() + ", " + conflict.where() + ": kept " + kept + ", the sources say " + says;
    }

    private String counted(ImportReport.Counted counted) {
        String example = counted.example().isEmpty() ? "" : ", as in " + Problem.visible(counted.example());
        return String.format(Locale.ROOT, "%5d  %s", counted.count(), Problem.visible(counted.reason())) + example;
    }

    private void piece(ImportLog.Line piece) {
        String detail = piece.detail().isEmpty() ? "" : ": " + Problem.visible(piece.detail());
        String place = piece.place().toString();
        line("  %s %s%s%s", piece.kind(), place.isEmpty() ? "" : place + ", ", piece.reason(), detail);
    }

    private void names(String heading, List<String> names) {
        if (!names.isEmpty()) {
            line("%n%s", heading);
            names.forEach(name -> line("  %s", name));
        }
    }

    private <T> void first(String heading, List<T> all, Function<T, String> said) {
        if (!all.isEmpty()) {
            line("%n%s", heading);
            all.stream().limit(SHOWN).forEach(each -> line("  %s", said.apply(each)));
            if (all.size() > SHOWN) {
                line("  and %d more", all.size() - SHOWN);
            }
        }
    }

    // The same bytes on every system, so the line end is not the system's.
    private void line(String form, Object... values) {
        out.append(String.format(Locale.ROOT, form.replace("%n", "\n"), values)).append('\n');
    }
}
