import io.github.liveblogarchive.Generator;
import io.github.liveblogarchive.report.Report;
import java.io.IOException;
import java.nio.file.Path;

/** One run of the library in a JVM of its own, as a program without Maven would do it. */
public final class Library {
    private Library() {}

    public static void main(String[] arguments) throws IOException {
        Generator.Builder builder =
                Generator.builder().content(Path.of(arguments[0])).output(Path.of(arguments[1]));
        for (int i = 2; i < arguments.length; i++) {
            String[] setting = arguments[i].split("=", 2);
            switch (setting[0]) {
                case "threads" -> builder.threads(Integer.parseInt(setting[1]));
                case "cache" -> builder.cache(Path.of(setting[1]));
                default -> builder.override(setting[0], setting[1]);
            }
        }
        Report report = builder.build().run();
        report.problems().stream().limit(5).forEach(System.err::println);
        System.out.println("entries " + report.entries() + ", written " + report.written() + ", unchanged "
                + report.unchanged() + ", " + report.phases());
        System.exit(report.succeeded() ? 0 : 1);
    }
}
