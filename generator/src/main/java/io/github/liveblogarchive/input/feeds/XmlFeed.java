package io.github.liveblogarchive.input.feeds;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A feed in XML, read twice as a stream: once for what it says of itself, which may stand behind its entries, and once
 * for the entries, of which only one is in memory.
 *
 * <p>The parser knows neither external entities nor definitions of entities, so that nothing can be fetched and nothing
 * can grow; names of entities that only HTML has are read, and tags that are not closed are closed.
 */
final class XmlFeed {
    private static final int MAX_DEPTH = 256;
    private static final Pattern ENCODING = Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

    private final InputFile file;
    private final InputContext context;
    private final Shape shape;
    private final Charset charset;

    /** What is different in each sort of feed: where things stand, put into the names that JSON Feed has for them. */
    interface Shape {
        /** For instance {@code Atom feed}. */
        String system();

        /** What selects the entries. */
        String entries();

        /** The element that speaks of the feed itself. */
        Element head(Element document);

        ObjectNode feed(Element head);

        /** Id and address of an entry, either may be empty. */
        List<String> names(Element entry);

        ObjectNode item(Element entry, Place place);
    }

    XmlFeed(InputFile file, InputContext context, Shape shape) {
        this.file = file;
        this.context = context;
        this.shape = shape;
        this.charset = charset();
    }

    static boolean isXml(InputFile file) {
        return head(file).startsWith("<");
    }

    static String head(InputFile file) {
        return file.head()
                .replaceFirst("^[\\u00EF\\u00BB\\u00BF\\u00FE\\u00FF\\s\\x00]+", "")
                .replace("\0", "");
    }

    void read(EntrySink sink) throws IOException {
        FeedReader feed;
        try (StreamParser parser = parser()) {
            List<List<String>> names = new ArrayList<>();
            for (Element entry = next(parser); entry != null; entry = next(parser)) {
                names.add(shape.names(entry));
                entry.remove();
            }
            Element document = parser.complete();
            Tree head = Tree.of(shape.feed(shape.head(document)), file.name(), "");
            feed = new FeedReader(head, shape.system(), file, context);
            names.forEach(name -> feed.know(name.get(0), name.get(1)));
        }
        feed.begin(sink);
        try (StreamParser parser = parser()) {
            for (Element entry = next(parser); entry != null; entry = next(parser)) {
                Place place = Place.file(file.name()).at(line(entry), 0);
                feed.item(Tree.of(shape.item(entry, place), file.name(), ""), place, sink);
                entry.remove();
            }
        }
        feed.end(sink);
        warnOfTheEnd();
    }

    private @Nullable Element next(StreamParser parser) throws IOException {
        return parser.selectNext(shape.entries());
    }

    private static int line(Element entry) {
        return entry.sourceRange().startPos() < 0
                ? 0
                : entry.sourceRange().start().lineNumber();
    }

    private StreamParser parser() throws IOException {
        Parser xml = Parser.xmlParser().setTrackPosition(true).setMaxDepth(MAX_DEPTH);
        return new StreamParser(xml).parse(reader(), "");
    }

    private Reader reader() throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file.path()), charset));
    }

    private Charset charset() {
        String head = file.head();
        if (head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE")) {
            return StandardCharsets.UTF_16;
        }
        Matcher named = ENCODING.matcher(head(file));
        try {
            return named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            context.problems()
                    .warning(
                            Code.BAD_ENCODING,
                            Place.file(file.name()),
                            "The encoding \"" + named.group(1) + "\" is not known: the feed was read as UTF-8.",
                            "");
            return StandardCharsets.UTF_8;
        }
    }

    // The parser closes what is open, so that only the last bytes tell of a feed that was cut off.
    private void warnOfTheEnd() throws IOException {
        long size = Files.size(file.path());
        byte[] tail;
        try (var channel = Files.newByteChannel(file.path())) {
            channel.position(Math.max(0, size - 512));
            var bytes = ByteBuffer.allocate(512);
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                // Until the end.
            }
            tail = Arrays.copyOf(bytes.array(), bytes.position());
        }
        String end = new String(tail, StandardCharsets.ISO_8859_1).replace("\0", "");
        if (!Pattern.compile("</(\\w+:)?(feed|rss|RDF)\\s*>").matcher(end).find()) {
            context.problems()
                    .warning(
                            Code.IMPORT_INCOMPLETE,
                            Place.file(file.name()),
                            "The feed ends in the middle: what stands before was read.",
                            "Take the feed from its source again.");
        }
    }
}
