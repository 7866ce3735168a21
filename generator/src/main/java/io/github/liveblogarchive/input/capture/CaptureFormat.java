package io.github.liveblogarchive.input.capture;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.InputFormat;
import io.github.liveblogarchive.input.capture.text.Line;
import io.github.liveblogarchive.input.capture.text.PlainText;
import io.github.liveblogarchive.input.capture.text.RuleFile;
import io.github.liveblogarchive.input.capture.text.Rules;
import io.github.liveblogarchive.input.text.TextReader;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads the text of a finished live-blog page, copied from a browser: a blog a file, a paragraph a line.
 *
 * <p>The text has no marks, so headings, entries and all else are told by their form. Whatever is guessed or left out is
 * in the import's log with its line. No time is made up: entries have one only where the text holds it.
 *
 * <p>Options: {@code capture.date}, {@code capture.zone}, {@code capture.language}, {@code capture.order} (newest or
 * oldest), {@code capture.source}, {@code capture.url}, {@code capture.rules} (a file; its form is described in the
 * file {@code capture.rules} beside this class).
 */
public final class CaptureFormat implements InputFormat {
    private static final String RULES = "capture.rules";
    private static final int FEWEST_LINES = 3;

    @Override
    public String name() {
        return "capture";
    }

    /** A text file of some lines that is no markup. */
    @Override
    public boolean recognises(InputFile file) {
        String head = file.headText().replace("\uFEFF", "").strip();
        String name = file.name().toLowerCase(Locale.ROOT);
        boolean text = name.endsWith(".txt") || name.endsWith(".text");
        boolean markup = head.startsWith("{") || head.startsWith("[") || head.startsWith("<") || head.startsWith("---");
        return text && !markup && head.indexOf('\0') < 0 && head.lines().count() >= FEWEST_LINES;
    }

    @Override
    public void read(InputFile file, InputContext context, EntrySink sink) throws IOException {
        Optional<String> text =
                TextReader.readFile(file.path(), file.name(), context.settings().maxFileBytes(), context.problems());
        if (text.isEmpty()) {
            return;
        }
        List<Line> lines = PlainText.lines(text.get());
        CaptureOptions options = CaptureOptions.of(context);
        rules(options, context).ifPresent(rules -> new Capture(file, lines, context, options, rules).read(sink));
    }

    private static Optional<Rules> rules(CaptureOptions options, InputContext context) throws IOException {
        RuleFile rules = new RuleFile(context.problems());
        try (InputStream in = Objects.requireNonNull(CaptureFormat.class.getResourceAsStream(RULES), RULES)) {
            rules.add(RULES, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        if (!options.rules().isEmpty()) {
            try {
                String own = Files.readString(context.root().getFileSystem().getPath(options.rules()));
                rules.add(options.rules(), own);
            } catch (IOException e) {
                context.problems()
                        .error(
                                Code.NOT_READABLE,
                                Place.NONE.field("capture.rules"),
                                "The rules \"" + options.rules() + "\" cannot be read: " + e.getMessage(),
                                "Give the path of a text file in UTF-8.");
                return Optional.empty();
            }
        }
        return Optional.of(rules.rules());
    }
}
