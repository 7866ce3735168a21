package io.github.liveblogarchive.archive;

import io.github.liveblogarchive.archive.source.Source;
import io.github.liveblogarchive.archive.source.SourceStore;
import io.github.liveblogarchive.archive.source.SourceWriter;
import io.github.liveblogarchive.archive.source.Taken;
import io.github.liveblogarchive.archive.store.Damage;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.InputFormat;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Takes in sources one by one, several at the same time. */
final class Reading {
    private static final int TELL_EVERY = 1_000;

    private final InputContext context;
    private final List<InputFormat> formats;
    private final SourceStore store;
    private final IntConsumer progress;
    private int entries;

    Reading(InputContext context, List<InputFormat> formats, SourceStore store, IntConsumer progress) {
        this.context = context;
        this.formats = formats;
        this.store = store;
        this.progress = progress;
    }

    /** What each source said, in their order, whichever was read first. */
    List<Taken> readAll(List<Source> sources, Hands hands) throws IOException {
        Taken[] taken = new Taken[sources.size()];
        Iterator<Runnable> jobs = IntStream.range(0, taken.length)
                .<Runnable>mapToObj(i -> () -> taken[i] = take(sources.get(i)))
                .iterator();
        try {
            hands.each(jobs);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            InterruptedIOException stopped = new InterruptedIOException("The run was interrupted");
            stopped.initCause(e);
            throw stopped;
        } catch (Damage e) {
            throw e;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return Arrays.asList(taken);
    }

    synchronized int entries() {
        return entries;
    }

    private Taken take(Source source) {
        Optional<Taken> remembered = store.remembered(source);
        remembered.ifPresent(taken -> count(taken.entries()));
        return remembered.orElseGet(() -> {
            try {
                return read(source);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Taken read(Source source) throws IOException {
        SourceWriter writer = new SourceWriter(store.shard(), () -> count(1));
        InputContext own = new InputContext(
                context.root(),
                context.settings(),
                context.blockNames(),
                writer.problems(),
                new ImportLog(),
                context.options());
        Optional<InputFile> opened = open(source, writer.problems());
        if (opened.isPresent()) {
            Optional<InputFormat> format =
                    formats.stream().filter(f -> f.recognises(opened.get())).findFirst();
            if (format.isPresent()) {
                format.get().read(opened.get(), own, writer);
            } else if (!source.belongsToFolder()) {
                writer.leftOver();
            }
        }
        return store.read(source, writer);
    }

    private static Optional<InputFile> open(Source source, Problems problems) throws IOException {
        try {
            return Optional.of(InputFile.open(source.path(), source.name()));
        } catch (FileSystemException e) {
            problems.error(
                    Code.NOT_READABLE,
                    Place.file(source.name()),
                    "The file cannot be read: " + e.getMessage() + ".",
                    "Check its permissions.");
            return Optional.empty();
        }
    }

    private synchronized void count(int more) {
        int before = entries;
        entries += more;
        if (entries / TELL_EVERY > before / TELL_EVERY) {
            progress.accept(entries);
        }
    }
}
