package io.github.liveblogarchive;

import io.github.liveblogarchive.input.ImportDefaults;
import io.github.liveblogarchive.input.ImportSources;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.InputFormat;
import io.github.liveblogarchive.input.InputFormats;
import io.github.liveblogarchive.input.UnknownOptions;
import io.github.liveblogarchive.input.unpack.CapturedSink;
import io.github.liveblogarchive.input.unpack.Unpacking;
import io.github.liveblogarchive.input.write.MarkdownWriter;
import io.github.liveblogarchive.input.write.NativeWriter;
import io.github.liveblogarchive.input.write.NdjsonWriter;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog;
import io.github.liveblogarchive.report.ImportReport;
import io.github.liveblogarchive.report.Nearest;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Turns exports of other systems into native content: a folder that {@link Generator} takes as it is.
 *
 * <pre>{@code
 * ImportReport report = Importer.builder().from("exports").to(Path.of("archive")).build().run();
 * }</pre>
 *
 * <p>All parts of all blogs are read before the first is written; an error stops the run before that. What a person
 * changed in the folder is never overwritten. The same input gives the same bytes.
 */
public final class Importer {
    /** The native form to write. */
    public enum Form {
        /** A file a blog, an entry a line. */
        NDJSON,
        /** A folder a blog, a file an entry. */
        MARKDOWN;

        private NativeWriter writer() {
            return this == NDJSON ? new NdjsonWriter() : new MarkdownWriter();
        }
    }

    /** As {@link Builder#from}: what {@link Builder#input} gives. */
    private static final String STREAM = "-";

    private final Builder settings;

    private Importer(Builder settings) {
        this.settings = settings;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The names of all formats; an option of a format begins with its name and a dot. */
    public static List<String> formats() {
        return InputFormats.exports().stream().map(InputFormat::name).toList();
    }

    /** Imports, writes the report where one is wanted, and returns it; mistakes are problems in the report. */
    public ImportReport run() {
        Problems problems = new Problems();
        ImportLog log = new ImportLog();
        ImportSpool spool = new ImportSpool(log);
        List<String> read = new ArrayList<>();
        InputContext context = new InputContext(
                settings.to, settings.defaults(problems), java.util.Set.of(), problems, log, settings.options());
        UnknownOptions.check(settings.options.keySet(), formats(), problems);
        List<InputFormat> formats = formats(problems);
        Unpacking unpacking = new Unpacking(context, file -> {
            Optional<InputFormat> format = format(formats, file);
            if (format.isPresent()) {
                read.add(file.name());
                format.get().read(file, context, CapturedSink.of(spool, file));
            }
            return format.isPresent() || formats.isEmpty();
        });
        boolean stream = settings.from.equals(STREAM);
        Map<String, Path> sources = stream ? Map.of() : sources(problems);
        if (stream) {
            String name = ImportSources.STANDARD_INPUT;
            open(name, problems, () -> unpacking.open(settings.input.orElseThrow(), name));
        }
        sources.forEach((name, path) -> open(name, problems, () -> unpacking.open(path, name)));
        List<String> unknown = unpacking.unknown();
        unrecognised(unknown, read.isEmpty(), problems);
        ImportWriting writing = new ImportWriting(settings.to, settings.form.writer(), context);
        return writing.run(spool.blogs(), read, unknown, settings.report);
    }

    private interface Opening {
        void run() throws IOException;
    }

    private static void open(String name, Problems problems, Opening opening) {
        try {
            opening.run();
        } catch (IOException e) {
            problems.error(
                    Code.NOT_READABLE, Place.file(name), "\"" + name + "\" cannot be read: " + e.getMessage(), "");
        }
    }

    private Map<String, Path> sources(Problems problems) {
        Map<String, Path> sources = Map.of();
        try {
            sources = ImportSources.find(settings.from, settings.to);
        } catch (IOException e) {
            problems.error(Code.NOT_READABLE, Place.NONE, "\"" + settings.from + "\" cannot be read: " + e, "");
        }
        if (sources.isEmpty()) {
            problems.error(
                    Code.NOTHING_TO_IMPORT,
                    Place.NONE,
                    "There is no file at \"" + settings.from + "\".",
                    "Give a file, a folder, or a pattern such as exports/**.json.");
        }
        return sources;
    }

    private List<InputFormat> formats(Problems problems) {
        if (settings.format.isEmpty()) {
            return InputFormats.exports();
        }
        List<InputFormat> named = InputFormats.exports().stream()
                .filter(format -> format.name().equals(settings.format))
                .toList();
        if (named.isEmpty()) {
            problems.error(
                    Code.UNKNOWN_FORMAT,
                    Place.NONE.field("format"),
                    "There is no format \"" + settings.format + "\".",
                    Nearest.hint(settings.format, formats()));
        }
        return named;
    }

    // A format that was named is not asked, for the user knows better; but nobody knows all that a crawler kept.
    private Optional<InputFormat> format(List<InputFormat> formats, InputFile file) {
        return formats.stream()
                .filter(format -> isNamed(file) || format.recognises(file))
                .findFirst();
    }

    private boolean isNamed(InputFile file) {
        return !settings.format.isEmpty() && !file.origin().isPresent();
    }

    private static void unrecognised(List<String> files, boolean nothingRead, Problems problems) {
        for (String file : files) {
            String message = "\"" + file + "\" is of no format that is known, so it was not read.";
            if (nothingRead) {
                problems.error(Code.UNKNOWN_FORMAT, Place.file(file), message, known());
            } else {
                problems.warning(Code.UNKNOWN_FORMAT, Place.file(file), message, known());
            }
        }
    }

    private static String known() {
        return "Formats: " + String.join(", ", formats()) + ".";
    }

    /** Says what to import; {@link #from} and {@link #to} are required. */
    public static final class Builder {
        private String from = "";
        private Optional<InputStream> input = Optional.empty();
        private Path to = Path.of("");
        private String format = "";
        private Form form = Form.NDJSON;
        private Optional<Path> report = Optional.empty();
        private String zone = "";
        private String language = "";
        private final Map<String, String> options = new TreeMap<>();

        /**
         * A file, a folder with all below it, or a pattern such as {@code exports/2024-*.json}; {@code -} for what
         * {@link #input} gives.
         */
        public Builder from(String value) {
            this.from = value;
            return this;
        }

        /** What is read where {@link #from} is {@code -}, up to 4 GB, most often standard input. It is not closed. */
        public Builder input(InputStream value) {
            this.input = Optional.of(value);
            return this;
        }

        /** The content folder to fill, new or from an earlier import. */
        public Builder to(Path value) {
            this.to = value;
            return this;
        }

        /** The format of all files, by its name; empty lets each file be recognised. */
        public Builder format(String value) {
            this.format = value;
            return this;
        }

        public Builder write(Form value) {
            this.form = value;
            return this;
        }

        /** Where to write the report as JSON. */
        public Builder report(Path value) {
            this.report = Optional.of(value);
            return this;
        }

        /** The IANA zone for times without one; empty means UTC. */
        public Builder timeZone(String value) {
            this.zone = value;
            return this;
        }

        /** The BCP 47 tag for blogs that name no language; empty means en. */
        public Builder language(String value) {
            this.language = value;
            return this;
        }

        /** Options of the formats, for instance {@code capture.date}. */
        public Builder options(Map<String, String> values) {
            this.options.putAll(values);
            return this;
        }

        /**
         * The import, ready to run.
         *
         * @throws IllegalArgumentException without {@code from} or {@code to}, or with {@code -} and no {@code input}
         */
        public Importer build() {
            if (from.isEmpty() || to.toString().isEmpty()) {
                throw new IllegalArgumentException("from \"" + from + "\" and to \"" + to + "\" must both be given");
            }
            if (from.equals(STREAM) && input.isEmpty()) {
                throw new IllegalArgumentException("from \"-\" needs an input");
            }
            return new Importer(this);
        }

        io.github.liveblogarchive.model.Settings defaults(Problems problems) {
            return ImportDefaults.of(zone, language, problems);
        }

        // Formats must be able to tell what was said from what is only the default.
        Map<String, String> options() {
            Map<String, String> all = new TreeMap<>(options);
            if (!zone.isEmpty()) {
                all.put("zone", zone);
            }
            if (!language.isEmpty()) {
                all.put("language", language);
            }
            return all;
        }
    }
}
