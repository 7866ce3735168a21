package io.github.liveblogarchive.input.desk;

import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Byline;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.report.ImportLog;
import io.github.liveblogarchive.report.Problems;
import java.util.List;
import java.util.stream.Collectors;

/** Writes what was read so that a person can hold it against the input; what is absent is not written. */
public final class Dump {
    private final StringBuilder out = new StringBuilder();
    private final boolean brief;

    private Dump(boolean brief) {
        this.brief = brief;
    }

    public static String of(Run run) {
        return new Dump(false)
                .all(run.blogs, run.entries, run.removed, run.references)
                .said(run.problems, run.log);
    }

    public static String brief(Run run) {
        return brief(run.blogs, run.entries, run.references, run.problems, run.log);
    }

    /** Without what an import assumes where nothing is said, and with the lines of what is told of. */
    public static String brief(
            List<LiveBlog> blogs, List<Entry> entries, List<String> references, Problems problems, ImportLog log) {
        return new Dump(true).all(blogs, entries, List.of(), references).said(problems, log);
    }

    private Dump all(List<LiveBlog> blogs, List<Entry> entries, List<String> removed, List<String> references) {
        blogs.forEach(this::blog);
        entries.forEach(this::entry);
        removed.forEach(id -> line("removed", id));
        references.forEach(r -> line("reference", r));
        return this;
    }

    private String said(Problems problems, ImportLog log) {
        problems.list().forEach(p -> out.append(p).append('\n'));
        log.lines().stream()
                .filter(this::isTold)
                .forEach(l -> out.append(l.kind())
                        .append(' ')
                        .append(brief && l.place().line() > 0 ? l.place().line() + " " : "")
                        .append(l.place().field())
                        .append(' ')
                        .append(l.reason())
                        .append(l.detail().isEmpty() ? "" : ": " + l.detail())
                        .append('\n'));
        return out.toString().strip();
    }

    // What is said of nearly every entry would hide the rest.
    private boolean isTold(ImportLog.Line line) {
        return switch (line.reason()) {
            case "html became markdown", "language" -> false;
            case "field that is not content", "time zone" -> brief;
            default -> true;
        };
    }

    private void blog(LiveBlog blog) {
        line("blog", blog.id());
        line("title", blog.title());
        line("slug", blog.slug());
        line("standfirst", blog.standfirst());
        blog.summary().forEach(b -> line("summary", block(b)));
        line("start", moment(blog.start()));
        line("end", moment(blog.end()));
        line("zone", unless("Z", blog.zone().getId()));
        line("language", unless("en LTR", blog.language() + " " + blog.dir()));
        line("topics", String.join(" | ", blog.topics()));
        line("authors", bylines(blog.authors()));
        line("series", blog.series());
        line("section", blog.section());
        line("image", image(blog.image()));
        line("state", unless("ARCHIVED", blog.state().name()));
        blog.corrections().forEach(c -> line("correction", moment(c.date()) + " " + c.text()));
        line("rights", blog.rights());
        line(
                "source",
                String.join(
                        " | ",
                        blog.source().name(),
                        blog.source().url(),
                        blog.source().system(),
                        blog.source().complete().name()));
        blog.comments().forEach(c -> comment(c, ""));
        blog.related().forEach(c -> line("related", (c.title() + " " + c.url() + " " + image(c.image())).strip()));
    }

    private void comment(LiveBlog.Comment comment, String indent) {
        line("comment", indent + join(comment.id(), comment.author(), moment(comment.date()), comment.text()));
        comment.replies().forEach(reply -> comment(reply, indent + "> "));
    }

    private void entry(Entry entry) {
        String flags = (entry.key() ? " key" : "")
                + (entry.pinned() ? " pinned" : "")
                + (entry.summary() ? " summary" : "")
                + (entry.kind() == Entry.Kind.ENTRY
                        ? ""
                        : " " + entry.kind().name().toLowerCase(java.util.Locale.ROOT));
        line("entry", entry.id() + flags);
        line("  date", moment(entry.date()));
        line("  updated", moment(entry.updated()));
        line("  order", Double.isNaN(entry.order()) ? "" : String.valueOf(entry.order()));
        line("  title", entry.title());
        line("  authors", bylines(entry.authors()));
        line("  topics", String.join(" | ", entry.topics()));
        line("  labels", String.join(" | ", entry.labels()));
        line("  source", (entry.source().name() + " " + entry.source().url()).strip());
        line("  legacy", String.join(" ", entry.legacyIds()));
        entry.corrections().forEach(c -> line("  correction", moment(c.date()) + " " + c.text()));
        entry.body().forEach(b -> line("  -", block(b)));
    }

    private String unless(String assumed, String value) {
        return brief && value.equals(assumed) ? "" : value;
    }

    private void line(String name, String value) {
        if (!value.isEmpty()) {
            out.append(name).append(' ').append(value.replace("\n", "\n    ")).append('\n');
        }
    }

    public static String block(Block block) {
        if (block instanceof Block.Text text) {
            return "text " + text.markdown();
        }
        if (block instanceof Block.Html html) {
            return "html " + html.html();
        }
        if (block instanceof Block.Picture picture) {
            return "picture " + image(picture.image());
        }
        if (block instanceof Block.Quote quote) {
            return "quote " + join(quote.markdown(), quote.source(), quote.url());
        }
        if (block instanceof Block.Social s) {
            return "social "
                    + join(s.network(), s.author(), s.handle(), moment(s.date()), s.text(), s.url(), image(s.image()));
        }
        if (block instanceof Block.Related related) {
            return "related "
                    + join(
                            related.card().title(),
                            related.card().url(),
                            related.card().summary(),
                            String.join(", ", related.card().authors()),
                            related.card().source(),
                            image(related.card().image()));
        }
        if (block instanceof Block.Media m) {
            return m.kind().name().toLowerCase(java.util.Locale.ROOT) + " "
                    + join(m.title(), m.url(), image(m.poster()), m.caption(), m.credit(), m.duration());
        }
        if (block instanceof Block.Table table) {
            return "table " + table.caption() + " " + table.header() + table.rows();
        }
        if (block instanceof Block.Gallery gallery) {
            return "gallery " + gallery.caption()
                    + gallery.images().stream().map(i -> "\n" + image(i)).collect(Collectors.joining());
        }
        if (block instanceof Block.Poll poll) {
            return "poll " + poll.question() + " " + poll.options();
        }
        return block.toString();
    }

    private static String join(String... parts) {
        return List.of(parts).stream().map(p -> p.isEmpty() ? "-" : p).collect(Collectors.joining(" | "));
    }

    private static String image(Image image) {
        return image.isPresent()
                ? image.src() + " " + image.width() + "x" + image.height() + " [" + image.alt() + "] ["
                        + image.caption() + "] [" + image.credit() + "]"
                : "";
    }

    private static String bylines(List<Byline> bylines) {
        return bylines.stream()
                .map(b -> (b.name() + " " + b.url() + " " + b.image()).strip())
                .collect(Collectors.joining(" | "));
    }

    private static String moment(Moment moment) {
        return switch (moment.precision()) {
            case UNKNOWN -> "";
            case DAY -> moment.at().toLocalDate().toString();
            case TIME -> moment.at().toString();
        };
    }
}
