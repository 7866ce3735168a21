package io.github.liveblogarchive.input.capture;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Byline;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.report.ImportLog;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a capture and keeps all that comes out of it. */
final class CaptureDump implements EntrySink {
    final ImportLog log = new ImportLog();
    final Problems problems = new Problems();
    final List<LiveBlog> blogs = new ArrayList<>();
    final List<Entry> entries = new ArrayList<>();

    static CaptureDump of(Path file, Map<String, String> options) throws IOException {
        CaptureDump dump = new CaptureDump();
        InputContext context = new InputContext(
                file.toAbsolutePath().getParent(), Settings.DEFAULTS, Set.of(), dump.problems, dump.log, options);
        new CaptureFormat().read(InputFile.open(file, file.getFileName().toString()), context, dump);
        return dump;
    }

    @Override
    public void blog(LiveBlog blog, Place place) {
        blogs.add(blog);
    }

    @Override
    public void entry(String blogId, Entry entry, Place place) {
        entries.add(entry);
    }

    /** All of it as text, to be held against a written one. */
    String text() {
        StringBuilder out = new StringBuilder();
        LiveBlog blog = blogs.get(0);
        out.append("blog ").append(blog.id()).append('\n');
        field("kicker", blog.kicker(), out);
        field("title", blog.title(), out);
        field("standfirst", blog.standfirst(), out);
        field("date", moment(blog.start()), out);
        field("authors", authors(blog.authors()), out);
        blocks(blog.summary(), out);
        for (Entry entry : entries) {
            out.append("\nentry ")
                    .append(entry.id())
                    .append(entry.key() ? " key" : "")
                    .append('\n');
            field("date", moment(entry.date()), out);
            field("title", entry.title(), out);
            field("authors", authors(entry.authors()), out);
            blocks(entry.body(), out);
        }
        out.append("\nlog\n");
        log.lines().stream()
                .sorted(Comparator.comparingInt(line -> line.place().line()))
                .forEach(line -> out.append(
                        "%s %d %s: %s%n".formatted(line.kind(), line.place().line(), line.reason(), line.detail())));
        return out.toString().replace("\r\n", "\n");
    }

    private static void field(String name, String value, StringBuilder out) {
        if (!value.isEmpty()) {
            out.append(name).append(": ").append(value).append('\n');
        }
    }

    private static String moment(Moment moment) {
        return switch (moment.precision()) {
            case UNKNOWN -> "";
            case DAY -> moment.at().toLocalDate().toString();
            case TIME -> moment.at().toString();
        };
    }

    private static String authors(List<Byline> authors) {
        return authors.stream().map(Byline::name).collect(Collectors.joining(", "));
    }

    private static void blocks(List<Block> blocks, StringBuilder out) {
        for (Block block : blocks) {
            if (block instanceof Block.Text text) {
                text.markdown()
                        .lines()
                        .forEach(line -> out.append("| ").append(line).append('\n'));
            } else {
                out.append(block).append('\n');
            }
        }
    }
}
