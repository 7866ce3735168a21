import io.github.liveblogarchive.Importer;
import io.github.liveblogarchive.report.ImportReport;
import java.nio.file.Path;

/** One import in a JVM of its own. */
public final class Import {
    private Import() {}

    public static void main(String[] arguments) {
        ImportReport report = Importer.builder()
                .from(arguments[0])
                .to(Path.of(arguments[1]))
                .build()
                .run();
        report.problems().stream().limit(5).forEach(System.err::println);
        int entries = report.blogs().stream().mapToInt(ImportReport.Blog::kept).sum();
        System.out.println("live blogs " + report.blogs().size() + ", entries " + entries + ", files "
                + report.filesRead().size());
        System.exit(report.hasErrors() ? 1 : 0);
    }
}
