package io.github.liveblogarchive.metrics;

import io.github.liveblogarchive.report.Metrics;
import io.github.liveblogarchive.report.Report;
import io.github.liveblogarchive.site.PageKind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/** Measures the making of pages, where that is asked for; otherwise it changes nothing and so costs nothing. */
public final class Meter {
    /** The file that holds what was measured, in the folder that was asked for. */
    public static final String FILE = "liveblog-metrics.json";

    private final Optional<Path> folder;
    private final LongSupplier ticker;
    private final Map<String, Sums> kinds = new ConcurrentSkipListMap<>();
    private final Map<String, Sums> templates = new ConcurrentSkipListMap<>();
    private final Slowest slowest = new Slowest();

    /** Shows a view by a template, as the renderer does. */
    @FunctionalInterface
    public interface Rendering {
        void render(String template, String path, Record view, OutputStream out) throws IOException;
    }

    private record Sums(LongAdder count, LongAdder bytes, LongAdder nanos) {
        Sums() {
            this(new LongAdder(), new LongAdder(), new LongAdder());
        }

        void add(long newBytes, long newNanos) {
            count.increment();
            bytes.add(newBytes);
            nanos.add(newNanos);
        }

        long micros() {
            return nanos.sum() / 1_000;
        }
    }

    /**
     * @param folder where the file shall go; nothing is measured where there is none
     * @param ticker nanoseconds from any fixed moment
     */
    public Meter(Optional<Path> folder, LongSupplier ticker) {
        this.folder = folder;
        this.ticker = ticker;
    }

    /** The same kinds of pages, whose pages are measured while they are made. */
    public List<PageKind> kinds(List<PageKind> plain, Rendering rendering) {
        return folder.isEmpty()
                ? plain
                : plain.stream()
                        .<PageKind>map(kind -> new MeteredKind(kind, rendering, this))
                        .toList();
    }

    long now() {
        return ticker.getAsLong();
    }

    void rendered(String template, long nanos) {
        templates.computeIfAbsent(template, name -> new Sums()).add(0, nanos);
    }

    void made(String kind, String set, String path, long bytes, long nanos) {
        kinds.computeIfAbsent(kind, name -> new Sums()).add(bytes, nanos);
        slowest.add(new Metrics.SlowPage(path, set, kind, bytes, nanos / 1_000));
    }

    /** What was measured so far. */
    public Metrics metrics() {
        if (folder.isEmpty()) {
            return Metrics.NONE;
        }
        return new Metrics(
                kinds.entrySet().stream()
                        .map(e -> new Metrics.Kind(
                                e.getKey(),
                                e.getValue().count().sum(),
                                e.getValue().bytes().sum(),
                                e.getValue().micros()))
                        .toList(),
                templates.entrySet().stream()
                        .map(e -> new Metrics.Template(
                                e.getKey(),
                                e.getValue().count().sum(),
                                e.getValue().micros()))
                        .toList(),
                slowest.list(),
                Machine.peakHeapBytes());
    }

    /** Writes the file, where it is asked for. */
    public void write(Report report) throws IOException {
        if (folder.isPresent()) {
            Files.createDirectories(folder.get());
            Files.writeString(folder.get().resolve(FILE), MetricsJson.of(report));
        }
    }
}
