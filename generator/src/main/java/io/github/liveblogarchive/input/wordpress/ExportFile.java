package io.github.liveblogarchive.input.wordpress;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.desk.WebAddress;
import io.github.liveblogarchive.input.markup.PlainText;
import io.github.liveblogarchive.input.wordpress.wxr.Item;
import io.github.liveblogarchive.input.wordpress.wxr.Replay;
import io.github.liveblogarchive.input.wordpress.wxr.Site;
import io.github.liveblogarchive.input.wordpress.wxr.WxrReader;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Place;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** The export file of WordPress: finds the live blogs of both plugins among its items, and hands them out one by one. */
final class ExportFile {
    private static final List<String> STATES = List.of("enable", "archive", "1", "true");

    private static final Pattern ENCODING = Pattern.compile("^\\W*<\\?xml[^>]{0,60}encoding=[\"']([\\w.:-]{1,40})");

    private final InputFile file;
    private final InputContext context;
    private final EntrySink sink;
    private final Place place;
    private final EasyPosts easy;
    private final Map<String, List<LiveBlog>> pictured = new HashMap<>();
    private int blogs;

    ExportFile(InputFile file, InputContext context, EntrySink sink) {
        this.file = file;
        this.context = context;
        this.sink = sink;
        this.place = Place.file(file.name());
        this.easy = new EasyPosts(context, sink, place);
    }

    void read() throws IOException {
        boolean whole = pass((site, item) -> item(site, item), true);
        easy.finish();
        if (whole && !pictured.isEmpty()) {
            // Pictures are items of their own, before their live blog or after it.
            pass((site, item) -> picture(item), false);
        }
        if (whole && blogs == 0) {
            context.problems()
                    .warning(
                            Code.NOTHING_TO_IMPORT,
                            place,
                            "The export holds no live blog.",
                            "Export posts together with their comments, in which the entries are kept.");
        }
    }

    private boolean pass(WxrReader.Handler handler, boolean tells) throws IOException {
        int line = 1;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file.path()));
                WxrReader reader = new WxrReader(in, charset())) {
            try {
                reader.read(handler);
                return true;
            } finally {
                line = reader.line();
                if (tells) {
                    tell(reader);
                }
            }
        } catch (XMLStreamException e) {
            report(e, line);
            return false;
        }
    }

    private Charset charset() {
        Matcher named = ENCODING.matcher(file.head());
        try {
            return named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }

    private void tell(WxrReader reader) {
        reader.hidden()
                .forEach((name, line) -> context.log().add(Kind.PRIVATE, "", place.at(line, 0), "field " + name, ""));
        reader.unknown()
                .forEach((name, line) ->
                        context.log().add(Kind.UNKNOWN, "", place.at(line, 0), "element " + name, name));
        if (reader.mended() > 0) {
            context.log()
                    .add(
                            Kind.REPAIRED,
                            "",
                            place,
                            "characters that no XML may hold were mended",
                            reader.mended() + " of them");
        }
    }

    private void report(XMLStreamException e, int line) {
        if (WxrReader.isTooLong(e.getNestedException())) {
            context.problems()
                    .error(
                            Code.TOO_LARGE,
                            place.at(line, 0),
                            e.getNestedException().getMessage() + ".",
                            "No entry of WordPress is that long: check the file.");
            return;
        }
        String said = String.valueOf(e.getMessage()).replaceAll("(?s)^ParseError at .*?Message: ", "");
        context.problems()
                .error(
                        Code.BROKEN_XML,
                        e.getLocation() == null
                                ? place
                                : place.at(
                                        Math.max(1, e.getLocation().getLineNumber()),
                                        Math.max(0, e.getLocation().getColumnNumber())),
                        "The XML is broken: " + said.replaceAll("\\s+", " ").strip(),
                        "What stands before this place was read; export again, fewer posts at a time if it was cut off.");
    }

    private void item(Site site, Item item) {
        String type = item.field("post_type");
        boolean rows = item.rows().stream()
                .anyMatch(row -> Replay.isEntry(row) && row.approved().equals("liveblog"));
        if (type.equals("elb_entry") || !item.meta("_elb_liveblog").isEmpty()) {
            blogs++;
            easy.entry(site, item);
        } else if (item.meta("_elb_is_liveblog").equals("1")) {
            if (isPublished(item)) {
                blogs++;
                keep(item, easy.blog(site, item));
            }
        } else if (rows || STATES.contains(item.meta("liveblog"))) {
            if (isPublished(item)) {
                blogs++;
                keep(item, new LiveblogPost(site, item, context, sink, place).read());
            }
        } else {
            String reason =
                    type.equals("post") || type.equals("page") ? "post that is no live blog" : "item of type " + type;
            context.log().add(Kind.SKIPPED, "", place.at(item.line(), 0), reason, item.field("title"));
        }
    }

    private boolean isPublished(Item item) {
        String status = item.field("status");
        if (status.isEmpty() || status.equals("publish")) {
            return true;
        }
        Place at = place.at(item.line(), 0);
        context.log().add(Kind.SKIPPED, "", at, "live blog not published: " + status, item.field("title"));
        context.problems()
                .warning(
                        Code.IMPORT_SKIPPED,
                        at,
                        "\"" + item.field("title") + "\" is not published (" + status + "): it was skipped.",
                        "Publish it and export again, if it belongs into the archive.");
        return false;
    }

    private void keep(Item item, LiveBlog blog) {
        String picture = item.meta("_thumbnail_id");
        if (!picture.isEmpty()) {
            pictured.computeIfAbsent(picture, id -> new ArrayList<>()).add(blog);
        }
    }

    private void picture(Item item) {
        String address = WebAddress.of(item.field("attachment_url"));
        if (address.isEmpty()) {
            return;
        }
        Image image = new Image(
                address,
                item.meta("_wp_attachment_image_alt").strip(),
                PlainText.of(item.field("excerpt:encoded")),
                "",
                0,
                0);
        for (LiveBlog blog : pictured.getOrDefault(item.field("post_id"), List.of())) {
            sink.blog(
                    LiveBlog.builder(blog.id(), "")
                            .zone(blog.zone())
                            .language(blog.language())
                            .image(image)
                            .build(),
                    place.at(item.line(), 0));
        }
    }
}
