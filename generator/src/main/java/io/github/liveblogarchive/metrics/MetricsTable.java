package io.github.liveblogarchive.metrics;

import io.github.liveblogarchive.report.Metrics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where the time of pages went, as lines of a table; none where nothing was measured. */
public record MetricsTable(Metrics metrics) {
    public List<String> lines() {
        if (metrics.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(row("Pages", "number", "size", "time"));
        metrics.kinds()
                .forEach(kind -> lines.add(
                        row("  " + kind.name(), number(kind.pages()), size(kind.bytes()), time(kind.micros()))));
        lines.add(row("Templates", "times", "", "time"));
        metrics.templates()
                .forEach(template -> lines.add(
                        row("  " + template.name(), number(template.renderings()), "", time(template.micros()))));
        lines.add(row("Slowest", "", "size", "time") + "  page, and what it is made from");
        metrics.slowest()
                .forEach(page -> lines.add(row("  " + page.kind(), "", size(page.bytes()), time(page.micros())) + "  "
                        + page.path() + " (" + page.set() + ")"));
        lines.add(row("Peak heap", "", size(metrics.peakHeapBytes()), ""));
        return lines.stream().map(String::stripTrailing).toList();
    }

    private static String row(String name, String count, String size, String time) {
        return String.format(Locale.ROOT, "%-12s %9s %12s %11s", name, count, size, time);
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String size(long bytes) {
        return bytes < 1_000_000
                ? String.format(Locale.ROOT, "%.1f kB", bytes / 1e3)
                : String.format(Locale.ROOT, "%,.1f MB", bytes / 1e6);
    }

    private static String time(long micros) {
        return micros < 10_000_000
                ? String.format(Locale.ROOT, "%,.1f ms", micros / 1e3)
                : String.format(Locale.ROOT, "%,.1f s", micros / 1e6);
    }
}
