package io.github.liveblogarchive.input.write;

import io.github.liveblogarchive.report.Conflict;
import io.github.liveblogarchive.report.ImportLog;
import io.github.liveblogarchive.report.ImportReport;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problem;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes an {@link ImportReport} as JSON, for scripts: the same names as the record's, absent values left out. */
public final class ReportJson {
    private ReportJson() {}

    public static String of(ImportReport report) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("version", 1);
        root.putArray("blogs")
                .addAll(report.blogs().stream().map(ReportJson::blog).toList());
        root.setAll(new Fields()
                .texts("filesRead", report.filesRead())
                .texts("filesNotRecognised", report.filesNotRecognised())
                .texts("filesWritten", report.filesWritten())
                .texts("filesUnchanged", report.filesUnchanged())
                .texts("filesLeft", report.filesLeft())
                .texts("filesRemoved", report.filesRemoved())
                .list("conflicts", report.conflicts(), ReportJson::conflict)
                .list("fieldsUnknown", report.counted(ImportLog.Kind.UNKNOWN), ReportJson::counted)
                .list("fieldsPrivate", report.counted(ImportLog.Kind.PRIVATE), ReportJson::counted)
                .list("media", report.media(), ReportJson::media)
                .list("problems", report.problems(), ReportJson::problem)
                .list("lines", report.lines(), ReportJson::line)
                .node());
        return root.toPrettyString().replace("\r\n", "\n") + "\n";
    }

    private static ObjectNode blog(ImportReport.Blog blog) {
        ObjectNode node = new Fields()
                .text("id", blog.id())
                .text("title", blog.title())
                .text("file", blog.file())
                .node();
        node.put("read", blog.read()).put("kept", blog.kept()).put("repeated", blog.repeated());
        node.put("withoutTime", blog.withoutTime())
                .put("markdown", blog.markdown())
                .put("html", blog.html());
        if (blog.expected() >= 0) {
            node.put("expected", blog.expected()).put("incomplete", blog.isIncomplete());
        }
        blog.counts().forEach((kind, reasons) -> {
            ObjectNode counts = node.putObject(name(kind));
            reasons.forEach(counts::put);
        });
        return node;
    }

    private static String name(ImportLog.Kind kind) {
        return kind == ImportLog.Kind.DEAD_LINK ? "deadLink" : BlogFields.lower(kind);
    }

    private static ObjectNode conflict(Conflict conflict) {
        return new Fields()
                .text("file", conflict.file())
                .text("entry", conflict.entry())
                .text("field", conflict.field())
                .text("kept", conflict.kept())
                .text("says", conflict.says())
                .node();
    }

    private static ObjectNode counted(ImportReport.Counted counted) {
        return new Fields()
                .text("reason", counted.reason())
                .number("count", counted.count(), 0)
                .text("example", counted.example())
                .node();
    }

    private static ObjectNode media(ImportReport.Media media) {
        return new Fields()
                .text("url", media.url())
                .text("blog", media.blog())
                .text("entry", media.entry())
                .node();
    }

    private static ObjectNode problem(Problem problem) {
        return place(problem.place())
                .text("level", BlogFields.lower(problem.level()))
                .text("code", problem.code().id())
                .text("message", problem.message())
                .text("hint", problem.hint())
                .node();
    }

    private static ObjectNode line(ImportLog.Line line) {
        return place(line.place())
                .text("blog", line.blog())
                .text("kind", name(line.kind()))
                .text("reason", line.reason())
                .text("detail", line.detail())
                .node();
    }

    private static Fields place(Place place) {
        return new Fields()
                .text("file", place.file())
                .number("line", place.line(), 0)
                .number("column", place.column(), 0)
                .text("field", place.field());
    }
}
