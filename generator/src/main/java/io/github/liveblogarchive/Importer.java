package io.github.liveblogarchive;

import io.github.liveblogarchive.fetch.Fetcher;
import io.github.liveblogarchive.fetch.Limits;
import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.ImportDefaults;
import io.github.liveblogarchive.input.ImportSources;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.InputFormat;
import io.github.liveblogarchive.input.InputFormats;
import io.github.liveblogarchive.input.UnknownOptions;
import io.github.liveblogarchive.input.media.BesideSink;
import io.github.liveblogarchive.input.media.MediaFolder;
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
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

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
    /** What becomes of pictures, sounds and films. */
    public enum Media {
        /** They stay where they are; the report lists those elsewhere. */
        LIST,
        /** Files beside the export are copied, below the folder that is imported; nothing is fetched. */
        COPY,
        /** The same, and files elsewhere are fetched, from public addresses and within limits. */
        FETCH
    }

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
        InputContext context =
                new InputContext(settings.to, settings.defaults(problems), Set.of(), problems, log, settings.options());
        ImportWriting writing = new ImportWriting(settings.to, settings.form.writer(), context);
        try (ImportSpool spool = new ImportSpool(log)) {
            return run(spool, context, writing);
        } catch (IOException | UncheckedIOException e) {
            writing.failed(settings.to, e);
            return writing.run(List.of(), List.of(), List.of(), settings.report);
        }
    }

    private ImportReport run(ImportSpool spool, InputContext context, ImportWriting writing) {
        Problems problems = context.problems();
        List<String> read = new ArrayList<>();
        UnknownOptions.check(settings.options.keySet(), formats(), problems);
        List<InputFormat> formats = formats(problems);
        Unpacking unpacking = new Unpacking(context, file -> {
            Optional<InputFormat> format = format(formats, file);
            if (format.isPresent()) {
                read.add(file.name());
                format.get().read(file, context, sink(spool, file));
            }
            return format.isPresent() || formats.isEmpty();
        });
        boolean isStream = settings.from.equals(STREAM);
        Map<String, Path> sources = isStream ? Map.of() : ImportSources.find(settings.from, settings.to, problems);
        unpacking.openAll(sources, settings.input.filter(any -> isStream));
        unpacking.tellUnknown(read.isEmpty(), "Formats: " + String.join(", ", formats()) + ".");
        writing.stopAtWarnings(settings.strict);
        takeMedia(spool, sources, writing);
        return writing.run(spool.blogs(), read, unpacking.unknown(), settings.report);
    }

    private EntrySink sink(ImportSpool spool, InputFile file) {
        EntrySink sink = CapturedSink.of(spool, file);
        return settings.media == Media.LIST ? sink : new BesideSink(sink, file);
    }

    private void takeMedia(ImportSpool spool, Map<String, Path> sources, ImportWriting writing) {
        boolean fetch = settings.media == Media.FETCH;
        try (MediaFolder.Download download = fetch ? settings.download.get() : (url, to) -> {}) {
            writing.takeMedia(
                    spool.blogs(),
                    settings.media == Media.LIST ? Map.of() : sources,
                    Optional.of(download).filter(any -> fetch));
        } catch (IOException e) {
            writing.failed(settings.to, e);
        }
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
        private Media media = Media.LIST;
        private boolean strict;
        private Supplier<MediaFolder.Download> download = () -> new ImportWriting.Fetching(Fetcher.of(Limits.DEFAULTS));
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

        /** Where to write the report: as a page where its name ends in {@code .html}, else as JSON. */
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

        /** Whether a warning stops the import before anything is written. */
        public Builder strict(boolean value) {
            this.strict = value;
            return this;
        }

        /** What becomes of pictures, sounds and films; unless it is said, they are listed. */
        public Builder media(Media value) {
            this.media = value;
            return this;
        }

        Builder download(Supplier<MediaFolder.Download> value) {
            this.download = value;
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
            if (media != Media.LIST) {
                all.put("media", media.name().toLowerCase(Locale.ROOT));
            }
            return all;
        }
    }
}
