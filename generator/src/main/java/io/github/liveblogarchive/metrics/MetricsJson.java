package io.github.liveblogarchive.metrics;

import io.github.liveblogarchive.report.Metrics;
import io.github.liveblogarchive.report.Report;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a run did and where its time went, as JSON. The manual's page on performance lists the names. */
final class MetricsJson {
    private static final int VERSION = 1;

    private MetricsJson() {}

    static String of(Report report) {
        Metrics metrics = report.metrics();
        return "{\n"
                + "  \"version\": " + VERSION + ",\n"
                + "  \"succeeded\": " + report.succeeded() + ",\n"
                + "  \"counts\": "
                + object(
                        number("blogs", report.blogs()),
                        number("entries", report.entries()),
                        number("errors", report.errors()),
                        number("warnings", report.warnings()),
                        number("filesWritten", report.written()),
                        number("filesUnchanged", report.unchanged()),
                        number("filesDeleted", report.deleted()),
                        number("bytes", report.bytes()),
                        number("peakHeapBytes", metrics.peakHeapBytes()))
                + ",\n"
                + list("phases", report.phases(), p -> object(text("name", p.name()), number("millis", p.millis())))
                + ",\n"
                + list("kinds", metrics.kinds(), MetricsJson::kind)
                + ",\n"
                + list("templates", metrics.templates(), MetricsJson::template)
                + ",\n"
                + list("slowestPages", metrics.slowest(), MetricsJson::page)
                + ",\n  "
                + text("advice", report.advice())
                + "\n}\n";
    }

    private static String kind(Metrics.Kind kind) {
        return object(
                text("name", kind.name()),
                number("pages", kind.pages()),
                number("bytes", kind.bytes()),
                millis(kind.micros()));
    }

    private static String template(Metrics.Template template) {
        return object(
                text("name", template.name()), number("renderings", template.renderings()), millis(template.micros()));
    }

    private static String page(Metrics.SlowPage page) {
        return object(
                text("path", page.path()),
                text("set", page.set()),
                text("kind", page.kind()),
                number("bytes", page.bytes()),
                millis(page.micros()));
    }

    private static <T> String list(String name, List<T> items, Function<T, String> item) {
        return items.stream()
                .map(item)
                .map(object -> "\n    " + object)
                .collect(Collectors.joining(",", "  \"" + name + "\": [", items.isEmpty() ? "]" : "\n  ]"));
    }

    private static String object(String... members) {
        return "{" + String.join(", ", members) + "}";
    }

    private static String number(String name, long value) {
        return "\"" + name + "\": " + value;
    }

    private static String millis(long micros) {
        return String.format(Locale.ROOT, "\"millis\": %d.%03d", micros / 1_000, micros % 1_000);
    }

    private static String text(String name, String value) {
        StringBuilder json = new StringBuilder("\"" + name + "\": \"");
        value.chars().forEach(c -> {
            if (c < ' ') {
                json.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
            } else {
                json.append((char) c);
            }
        });
        return json.append('"').toString();
    }
}
