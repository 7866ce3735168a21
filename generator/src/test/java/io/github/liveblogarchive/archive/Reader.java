package io.github.liveblogarchive.archive;

import io.github.liveblogarchive.archive.source.KeptStore;
import io.github.liveblogarchive.archive.source.SourceStore;
import io.github.liveblogarchive.archive.store.Damage;
import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.InputFormat;
import io.github.liveblogarchive.input.InputFormats;
import io.github.liveblogarchive.input.SiteFiles;
import io.github.liveblogarchive.report.ImportLog;
import io.github.liveblogarchive.report.Problem;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Reads a content folder as a run does, with a cache or without, and shows everything that can be known of it. */
final class Reader {
    private final Path content;
    private final Optional<Path> cache;
    private int threads = 1;
    private String circumstances = "";
    /** The sources that were opened. */
    final Set<String> opened = new ConcurrentSkipListSet<>();

    private Reader(Path content, Optional<Path> cache) {
        this.content = content;
        this.cache = cache;
    }

    static Reader of(Path content) {
        return new Reader(content, Optional.empty());
    }

    static Reader of(Path content, Path cache) {
        return new Reader(content, Optional.of(cache));
    }

    Reader threads(int count) {
        threads = count;
        return this;
    }

    Reader circumstances(String text) {
        circumstances = text;
        return this;
    }

    /** The archive and all problems, as text. */
    String read() {
        try {
            return read(false);
        } catch (Damage e) {
            return readAgain();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String readAgain() {
        try {
            return read(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(boolean isDamaged) throws IOException {
        opened.clear();
        Problems problems = new Problems();
        SiteFiles files = SiteFiles.read(content, Map.of(), problems);
        InputContext context =
                new InputContext(content, files.settings(), Set.of("box"), problems, new ImportLog(), Map.of());
        List<InputFormat> formats = new ArrayList<>();
        InputFormats.content().forEach(format -> formats.add(new Watched(format)));
        Path work = Files.createTempDirectory("reader");
        Optional<SourceStore> kept =
                cache.flatMap(folder -> new KeptStore(content, "1", circumstances, problems).open(folder, isDamaged));
        try (SourceStore store = kept.isPresent() ? kept.get() : SourceStore.temporary(work);
                Archive archive = new Intake(context, formats, files, this::each).read(store, n -> {})) {
            StringBuilder text = new StringBuilder();
            problems.list().forEach(problem -> text.append(problem).append('\n'));
            if (problems.count(Problem.Level.ERROR) == 0) {
                dump(archive, text);
            }
            return text.toString();
        } finally {
            Files.delete(work);
        }
    }

    private static void dump(Archive archive, StringBuilder text) {
        for (BlogHeader blog : archive.blogs()) {
            text.append(blog.toString().replaceAll("piece=.*", "")).append('\n');
            text.append(archive.liveBlog(blog)).append('\n');
            for (int n = blog.entries().from(); n < blog.entries().to(); n++) {
                text.append(n).append(' ').append(archive.entryId(n)).append(' ');
                text.append(archive.date(n))
                        .append(' ')
                        .append(archive.modified(n))
                        .append(' ');
                text.append(archive.second(n))
                        .append(' ')
                        .append(archive.isKey(n))
                        .append(archive.isPinned(n));
                text.append(' ')
                        .append(archive.entryDigest(n))
                        .append(' ')
                        .append(archive.blogOf(n).id());
                text.append(' ')
                        .append(archive.entryNumber(blog, archive.entryId(n)).orElseThrow());
                text.append(' ').append(archive.entry(n)).append('\n');
            }
        }
        for (Map<String, Term> terms : List.of(archive.topics(), archive.authors(), archive.series())) {
            terms.values().forEach(term -> {
                text.append(term.name()).append(' ').append(term.slug());
                for (int i = 0; i < term.items().size(); i++) {
                    text.append(term.items().isEntry(i) ? " e" : " b")
                            .append(term.items().number(i));
                }
                text.append('\n');
            });
        }
        text.append(archive.days()).append('\n').append(archive.media()).append('\n');
        text.append(archive.newest(5)).append('\n');
    }

    private void each(Iterator<Runnable> jobs) throws InterruptedException {
        if (threads == 1) {
            jobs.forEachRemaining(Runnable::run);
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            jobs.forEachRemaining(job -> running.add(pool.submit(job)));
            for (Future<?> job : running) {
                job.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    /** Every path below a folder that is a file. */
    static List<Path> files(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            return List.copyOf(new TreeSet<>(walk.filter(Files::isRegularFile).toList()));
        }
    }

    private final class Watched implements InputFormat {
        private final InputFormat format;

        Watched(InputFormat format) {
            this.format = format;
        }

        @Override
        public String name() {
            return format.name();
        }

        @Override
        public boolean recognises(InputFile file) {
            opened.add(file.name());
            return format.recognises(file);
        }

        @Override
        public void read(InputFile file, InputContext context, EntrySink sink) throws IOException {
            format.read(file, context, sink);
        }
    }
}
