package io.github.liveblogarchive.report;

import io.github.liveblogarchive.report.ImportLog.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The report of an import as one page of HTML: no script, nothing from elsewhere, no more rows than a browser bears. */
final class ImportPage {
    private static final int SHOWN = 5_000;
    /** Before the heading of a column of numbers. */
    private static final String NUMBERS = "#";

    private static final String STYLE = """
            :root { color-scheme: light dark; --paper: #fff; --ink: #1c1c1c; --soft: #595959; --rule: #767676; }
            @media (prefers-color-scheme: dark) {
              :root { --paper: #171717; --ink: #ececec; --soft: #b0b0b0; --rule: #8c8c8c; }
            }
            body { margin: 0 auto; max-width: 70rem; padding: 1rem; background: var(--paper); color: var(--ink);
              font: 1rem/1.5 Georgia, "Times New Roman", serif; overflow-wrap: break-word; }
            h1, h2 { line-height: 1.2; margin: 2rem 0 .5rem; }
            .scroll { overflow-x: auto; }
            .scroll:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
            table { border-collapse: collapse; min-width: 100%; }
            caption { text-align: start; color: var(--soft); padding-block: .25rem; }
            th, td { text-align: start; vertical-align: top; padding: .25rem 1rem .25rem 0;
              border-block-end: 1px solid var(--rule); }
            td { max-width: 28rem; overflow-wrap: anywhere; min-width: 4rem; }
            .n { text-align: end; font-variant-numeric: tabular-nums; }
            """;

    private final StringBuilder out = new StringBuilder();
    private final ImportReport report;

    ImportPage(ImportReport report) {
        this.report = report;
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta name=\"robots\" content=\"noindex\">\n<title>Report of an import</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n<h1>Report of an import</h1>\n");
        int kept = report.blogs().stream().mapToInt(ImportReport.Blog::kept).sum();
        out.append(String.format(
                Locale.ROOT,
                "<p>Live blogs: %d. Entries: %d. Files read: %d.</p>%n".replace("%n", "\n"),
                report.blogs().size(),
                kept,
                report.filesRead().size()));
        problems();
        blogs();
        reasons();
        conflicts();
        files();
        counted("Fields not understood", Kind.UNKNOWN, "Left out, for the format does not know them");
        counted("Private fields", Kind.PRIVATE, "Dropped; only their names are told");
        places("Links that lead nowhere", "Links to what is not among what was imported", List.of(Kind.DEAD_LINK));
        places(
                "Damaged text",
                "Text whose characters were spoilt before the export; kept as it is",
                List.of(Kind.DAMAGED));
        media();
        places(
                "Line by line",
                "What was done with pieces that did not simply pass",
                List.of(Kind.SKIPPED, Kind.REPAIRED, Kind.GUESSED, Kind.MERGED));
        out.append("</main>\n</body>\n</html>\n");
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void problems() {
        List<List<String>> rows = report.problems().stream()
                .map(problem -> List.of(
                        problem.level().name().toLowerCase(Locale.ROOT),
                        problem.place().toString(),
                        problem.message(),
                        problem.hint()))
                .toList();
        table("Problems", "With their remedy", List.of("Level", "Place", "Problem", "Remedy"), rows);
    }

    private void blogs() {
        List<List<String>> rows = new ArrayList<>();
        for (ImportReport.Blog blog : report.blogs()) {
            String expected = blog.expected() < 0 ? "not told" : number(blog.expected());
            rows.add(List.of(
                    blog.title(),
                    blog.file(),
                    number(blog.read()),
                    number(blog.kept()),
                    number(blog.repeated()),
                    blog.isIncomplete() ? expected + ", incomplete" : expected,
                    number(blog.withoutTime()),
                    number(blog.markdown()),
                    number(blog.html())));
        }
        List<String> heads = List.of(
                "Live blog",
                "File",
                "#Read",
                "#Kept",
                "#Repeated",
                "#The source tells of",
                "#Without a time",
                "#Text in Markdown",
                "#Text with HTML");
        table("Live blogs", "Entries of each live blog", heads, rows);
    }

    private void reasons() {
        List<List<String>> rows = new ArrayList<>();
        for (ImportReport.Blog blog : report.blogs()) {
            for (Map.Entry<Kind, Map<String, Integer>> kind : blog.counts().entrySet()) {
                kind.getValue()
                        .forEach((reason, count) ->
                                rows.add(List.of(blog.title(), kind.getKey().words(), reason, number(count))));
            }
        }
        table(
                "Decisions",
                "Pieces of each live blog that were left out, changed or guessed, by reason",
                List.of("Live blog", "What was done", "Reason", "#Pieces"),
                rows);
    }

    private void conflicts() {
        table(
                "Kept as a person changed it",
                "Places in which the sources say something else",
                List.of("File", "Place", "Kept", "The sources say"),
                report.conflicts().stream()
                        .map(c -> List.of(c.file(), c.where(), orNothing(c.kept()), orNothing(c.says())))
                        .toList());
    }

    private void files() {
        List<List<String>> rows = new ArrayList<>();
        report.filesNotRecognised().forEach(name -> rows.add(List.of("not recognised, not read", name)));
        report.filesLeft().forEach(name -> rows.add(List.of("left as it is", name)));
        report.filesRemoved().forEach(name -> rows.add(List.of("removed, the sources no longer give it", name)));
        report.filesWritten().forEach(name -> rows.add(List.of("written", name)));
        report.filesUnchanged().forEach(name -> rows.add(List.of("unchanged", name)));
        table("Files", "What became of each file", List.of("What became of it", "File"), rows);
    }

    private void counted(String heading, Kind kind, String caption) {
        table(
                heading,
                caption,
                List.of("Field", "#Times", "Example"),
                report.counted(kind).stream()
                        .map(c -> List.of(c.reason().replaceFirst("^field ", ""), number(c.count()), c.example()))
                        .toList());
    }

    private void places(String heading, String caption, List<Kind> kinds) {
        List<List<String>> rows = report.lines().stream()
                .filter(line -> kinds.contains(line.kind()))
                .map(line -> List.of(
                        line.kind().words(),
                        line.reason(),
                        line.detail(),
                        line.place().toString()))
                .toList();
        table(heading, caption, List.of("What was done", "Reason", "What it was", "Place"), rows);
    }

    private void media() {
        table(
                "Media elsewhere",
                "Files that are not here, each with the first place that shows it",
                List.of("Address", "Live blog", "Entry"),
                report.media().stream()
                        .map(media -> List.of(media.url(), media.blog(), media.entry()))
                        .toList());
    }

    private void table(String heading, String caption, List<String> heads, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        String more = rows.size() <= SHOWN ? "" : ": the first " + SHOWN + " of " + rows.size() + "; the JSON has all";
        out.append("<h2>").append(escaped(heading)).append("</h2>\n");
        out.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .append(escaped(heading))
                .append("\">\n<table>\n<caption>")
                .append(escaped(caption + more))
                .append("</caption>\n<thead><tr>");
        for (String head : heads) {
            boolean number = head.startsWith(NUMBERS);
            out.append(number ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">");
            out.append(escaped(number ? head.substring(1) : head)).append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        rows.stream().limit(SHOWN).forEach(row -> row(row, heads));
        out.append("</tbody>\n</table>\n</div>\n");
    }

    private void row(List<String> row, List<String> heads) {
        out.append("<tr>");
        for (int i = 0; i < row.size(); i++) {
            out.append(heads.get(i).startsWith(NUMBERS) ? "<td class=\"n\">" : "<td>");
            out.append(escaped(row.get(i))).append("</td>");
        }
        out.append("</tr>\n");
    }

    private static String number(int number) {
        return Integer.toString(number);
    }

    private static String orNothing(String text) {
        return text.isEmpty() ? "nothing" : text;
    }

    private static String escaped(String text) {
        return Problem.visible(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
