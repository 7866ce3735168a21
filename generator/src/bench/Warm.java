import io.github.liveblogarchive.Generator;
import io.github.liveblogarchive.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One process that makes a site again and again, as a preview does: how long it takes until another word in one body is
 * in the site, and until it is seen that nothing has changed.
 *
 * <p>Arguments: content, output, rounds, {@code cache=FOLDER}, settings. Prints a line with the milliseconds of all
 * changes and one with those of all runs without a change.
 */
public final class Warm {
    private static final String BODY = "\"body\":\"";

    private final Generator generator;
    private final List<Long> changed = new ArrayList<>();
    private final List<Long> unchanged = new ArrayList<>();

    private Warm(Generator generator) {
        this.generator = generator;
    }

    public static void main(String[] arguments) throws IOException {
        Path content = Path.of(arguments[0]);
        Generator.Builder builder = Generator.builder().content(content).output(Path.of(arguments[1]));
        for (int i = 3; i < arguments.length; i++) {
            String[] setting = arguments[i].split("=", 2);
            if (setting[0].equals("cache")) {
                builder.cache(Path.of(setting[1]));
            } else {
                builder.override(setting[0], setting[1]);
            }
        }
        Warm warm = new Warm(builder.build());
        warm.run();
        List<Path> blogs;
        try (Stream<Path> files = Files.list(content.resolve("blogs"))) {
            blogs = files.sorted().toList();
        }
        Random random = new Random(7);
        for (int round = 0; round < Integer.parseInt(arguments[2]); round++) {
            warm.edit(blogs.get(random.nextInt(blogs.size())), random, "warm" + round);
        }
        System.out.println("changed " + shown(warm.changed));
        System.out.println("unchanged " + shown(warm.unchanged));
    }

    private void edit(Path blog, Random random, String word) throws IOException {
        String before = Files.readString(blog);
        List<String> lines = new ArrayList<>(before.lines().toList());
        int line = 1 + random.nextInt(lines.size() - 1);
        lines.set(line, lines.get(line).replace(BODY, BODY + word + ' '));
        String after = String.join("\n", lines) + "\n";
        if (after.equals(before)) {
            throw new IllegalStateException(blog + ":" + line + " has no body that could be changed");
        }
        try {
            Files.writeString(blog, after);
            changed.add(timed(true));
        } finally {
            Files.writeString(blog, before);
        }
        run();
        unchanged.add(timed(false));
    }

    private long timed(boolean writes) throws IOException {
        long start = System.nanoTime();
        Report report = run();
        long end = System.nanoTime();
        if (writes != report.written() > 0) {
            throw new IllegalStateException("The run wrote " + report.written() + " files");
        }
        return (end - start) / 1_000_000;
    }

    private Report run() throws IOException {
        Report report = generator.run();
        if (!report.succeeded()) {
            throw new IllegalStateException(report.problems().toString());
        }
        return report;
    }

    private static String shown(List<Long> times) {
        return times.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
