package io.github.liveblogarchive;

import io.github.liveblogarchive.report.Report;
import io.github.liveblogarchive.theme.KeptRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes a static archive of the live blogs in a content folder.
 *
 * <pre>{@code
 * Report report = Generator.builder()
 *         .content(Path.of("content"))
 *         .output(Path.of("target/site"))
 *         .build()
 *         .run();
 * }</pre>
 *
 * <p>Equal content and settings give equal bytes, whatever the machine, its zone or its language. The output is changed
 * as a whole or not at all.
 */
public final class Generator {
    private final Builder options;
    private final KeptRenderer renderers = new KeptRenderer();

    private Generator(Builder options) {
        this.options = options;
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * Brings the output up to date. The next run of the same generator begins with the templates that this one read,
     * where they are still the same.
     *
     * @return what was done; mistakes in the content are problems in it, and then nothing was changed
     * @throws IOException where a file cannot be read or written
     */
    public Report run() throws IOException {
        return new Build(options, renderers).run();
    }

    /** What a run needs to know. */
    public static final class Builder {
        Path content = Path.of("");
        Path output = Path.of("target", "site");
        final Map<String, String> overrides = new TreeMap<>();
        boolean failOnWarning;
        int threads = Runtime.getRuntime().availableProcessors();
        Optional<Path> cache = Optional.empty();
        Progress progress = Progress.SILENT;
        LongSupplier ticker = System::nanoTime;
        Optional<Path> metrics = Optional.empty();
        ClassLoader themes = Generator.class.getClassLoader();

        @Nullable
        Path delta;

        private Builder() {}

        /** The folder with {@code site.yaml} and {@code blogs}. */
        public Builder content(Path folder) {
            content = folder.toAbsolutePath().normalize();
            return this;
        }

        /** The folder to publish; files in it that a run did not make stay as they are. */
        public Builder output(Path folder) {
            output = folder.toAbsolutePath().normalize();
            return this;
        }

        /**
         * The file for the list of all paths that the run adds, changes and deletes in the output, a line each
         * ({@code A path}, {@code M path}, {@code D path}); a run that fails leaves it as it is. It must lie outside of
         * the output, and of the folders of sources in the content.
         */
        public Builder delta(Path file) {
            delta = file.toAbsolutePath().normalize();
            return this;
        }

        /**
         * A folder in which a run keeps what the sources said, so that the next one opens only those that were changed
         * since; without it nothing is kept. The site is the same with it and without. The folder may be moved, with
         * the content or alone, and deleted at any time; what is of no use in it is said in one line and made anew. Two
         * runs may share it: the one that comes second does without. A source counts as unchanged when path, size and
         * times are the same, or else when its bytes are. It must lie outside of the output, and of the folders of
         * sources in the content.
         */
        public Builder cache(Path folder) {
            cache = Optional.of(folder.toAbsolutePath().normalize());
            return this;
        }

        /** Says a setting that goes before the one in {@code site.yaml}; parts are named as {@code publisher.name}. */
        public Builder override(String setting, String value) {
            overrides.put(setting, value);
            return this;
        }

        /** Whether a warning stops the run as an error does. */
        public Builder failOnWarning(boolean fail) {
            failOnWarning = fail;
            return this;
        }

        /** How many threads read and make pages; the result does not depend on it. */
        public Builder threads(int count) {
            if (count < 1) {
                throw new IllegalArgumentException("At least one thread is needed, not " + count);
            }
            threads = count;
            return this;
        }

        /**
         * Measures each page, and writes {@code liveblog-metrics.json} into a folder, which must lie outside of the
         * output, and of the folders of sources in the content; the site stays the same. Nothing is measured unless
         * this is called.
         */
        public Builder metrics(Path folder) {
            metrics = Optional.of(folder.toAbsolutePath().normalize());
            return this;
        }

        /**
         * Where a theme in a jar is looked for, in {@code META-INF/liveblog-theme/}; unless it is said, where this
         * library was loaded from. The content's own templates stand before those of the jar.
         */
        public Builder themes(ClassLoader loader) {
            themes = loader;
            return this;
        }

        public Builder progress(Progress listener) {
            progress = listener;
            return this;
        }

        /** Nanoseconds for the times in the report and in progress, from any fixed moment. */
        public Builder ticker(LongSupplier nanoseconds) {
            ticker = nanoseconds;
            return this;
        }

        public Generator build() {
            return new Generator(this);
        }
    }
}
