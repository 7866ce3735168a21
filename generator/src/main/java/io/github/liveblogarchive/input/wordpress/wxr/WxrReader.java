package io.github.liveblogarchive.input.wordpress.wxr;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads an export file of WordPress from front to end, one item in memory at a time. There are no entities but those of
 * XML, no document types and nothing outside of the file. For one file.
 */
public final class WxrReader implements AutoCloseable {
    /** Takes what is read. */
    public interface Handler {
        void item(Site site, Item item);
    }

    private static final Set<String> PRIVATE = Set.of(
            "wp:comment_author_email",
            "wp:comment_author_IP",
            "wp:author_email",
            "wp:author_first_name",
            "wp:author_last_name",
            "wp:post_password");
    private static final Set<String> SINGLE = Set.of(
            "title",
            "link",
            "pubDate",
            "dc:creator",
            "guid",
            "content:encoded",
            "excerpt:encoded",
            "wp:post_id",
            "wp:post_date",
            "wp:post_date_gmt",
            "wp:post_modified",
            "wp:post_modified_gmt",
            "wp:post_name",
            "wp:status",
            "wp:post_type",
            "wp:attachment_url");

    // Of posts and rows: machinery, and what a site links to.
    private static final Set<String> DROPPED = Set.of(
            "description",
            "wp:post_parent",
            "wp:menu_order",
            "wp:ping_status",
            "wp:comment_status",
            "wp:is_sticky",
            "wp:comment_author_url");
    private static final Set<String> OF_ROWS = Set.of(
            "wp:comment_id",
            "wp:comment_author",
            "wp:comment_date",
            "wp:comment_date_gmt",
            "wp:comment_content",
            "wp:comment_approved",
            "wp:comment_type",
            "wp:comment_parent",
            "wp:comment_user_id");

    private final SoundXml bytes;
    private final XMLStreamReader xml;
    private final Map<String, Integer> hidden = new TreeMap<>();
    private final Map<String, Integer> unknown = new TreeMap<>();
    private final Map<String, String> head = new HashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> namesByNumber = new LinkedHashMap<>();

    /** @param charset of the file; what is none of its characters is read as the replacement character */
    public WxrReader(InputStream in, Charset charset) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // Later JDKs allow less, and an export must not end in its middle for that.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setProperty("jdk.xml.elementAttributeLimit", "10000");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        this.bytes = new SoundXml(in);
        factory.setXMLReporter((message, type, detail, location) -> {});
        this.xml = factory.createXMLStreamReader(new InputStreamReader(bytes, charset));
    }

    /** Private fields that were passed over: the lines where each stood first. */
    public Map<String, Integer> hidden() {
        return hidden;
    }

    /** Elements of posts and rows that nobody knows here: the lines where each stood first. */
    public Map<String, Integer> unknown() {
        return unknown;
    }

    /** How many characters had to be mended so that the file could be read. */
    public int mended() {
        return bytes.mended();
    }

    public int line() {
        return Math.max(1, xml.getLocation().getLineNumber());
    }

    /**
     * Hands out all items.
     *
     * @throws XMLStreamException where the file is no XML; items before that place were handed out
     */
    public void read(Handler handler) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (name()) {
                case "rss", "channel" -> {}
                case "item" -> handler.item(site(), item());
                case "wp:author" -> author();
                case "title", "link", "language", "pubDate", "wp:base_blog_url" -> head.putIfAbsent(name(), text());
                default -> skip();
            }
        }
    }

    /** Whether a failure to read has this reason. */
    public static boolean isTooLong(Throwable failure) {
        return failure instanceof SoundXml.TooLong;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private Site site() {
        String link = head.getOrDefault("wp:base_blog_url", head.getOrDefault("link", ""));
        return new Site(
                head.getOrDefault("title", ""),
                link,
                head.getOrDefault("language", ""),
                head.getOrDefault("pubDate", ""),
                names,
                namesByNumber);
    }

    private void author() throws XMLStreamException {
        Map<String, String> values = values();
        String shown = values.getOrDefault("wp:author_display_name", "");
        names.put(values.getOrDefault("wp:author_login", ""), shown);
        namesByNumber.put(values.getOrDefault("wp:author_id", ""), shown);
    }

    private Item item() throws XMLStreamException {
        int line = line();
        Map<String, String> fields = new HashMap<>();
        List<Item.Category> categories = new ArrayList<>();
        Map<String, String> meta = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        while (inside()) {
            String name = name();
            if (name.equals("wp:comment")) {
                rows.add(row());
            } else if (name.equals("wp:postmeta")) {
                Map<String, String> pair = values();
                meta.put(pair.getOrDefault("wp:meta_key", ""), pair.getOrDefault("wp:meta_value", ""));
            } else if (name.equals("category")) {
                String domain = attribute("domain");
                String nicename = attribute("nicename");
                categories.add(new Item.Category(domain, nicename, text()));
            } else if (SINGLE.contains(name)) {
                fields.putIfAbsent(name.replaceFirst("^wp:", ""), text());
            } else {
                pass(name);
            }
        }
        return new Item(fields, categories, meta, rows, line);
    }

    private Row row() throws XMLStreamException {
        int line = line();
        Map<String, String> fields = new HashMap<>();
        Map<String, List<String>> meta = new HashMap<>();
        while (inside()) {
            String name = name();
            if (name.equals("wp:commentmeta")) {
                Map<String, String> pair = values();
                meta.computeIfAbsent(pair.getOrDefault("wp:meta_key", ""), key -> new ArrayList<>())
                        .add(pair.getOrDefault("wp:meta_value", ""));
            } else if (OF_ROWS.contains(name)) {
                fields.putIfAbsent(name.replaceFirst("^wp:comment_", ""), text());
            } else {
                pass(name);
            }
        }
        return new Row(
                fields.getOrDefault("id", "").strip(),
                fields.getOrDefault("author", ""),
                fields.getOrDefault("date", ""),
                fields.getOrDefault("date_gmt", ""),
                fields.getOrDefault("content", ""),
                fields.getOrDefault("approved", "").strip(),
                fields.getOrDefault("type", "").strip(),
                fields.getOrDefault("parent", "").strip(),
                fields.getOrDefault("user_id", "").strip(),
                meta,
                line);
    }

    /** The texts of the elements in this one by their names; private ones are not among them. */
    private Map<String, String> values() throws XMLStreamException {
        Map<String, String> values = new HashMap<>();
        while (inside()) {
            String name = name();
            if (PRIVATE.contains(name)) {
                pass(name);
            } else {
                values.putIfAbsent(name, text().strip());
            }
        }
        return values;
    }

    /** Goes to the next element inside of the one at hand, whose insides so far were read; false at its end. */
    private boolean inside() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                return false;
            }
        }
        return false;
    }

    private void pass(String name) throws XMLStreamException {
        int line = line();
        if (PRIVATE.contains(name) && !text().isBlank()) {
            hidden.putIfAbsent(name, line);
        } else if (!PRIVATE.contains(name)) {
            if (!DROPPED.contains(name)) {
                unknown.putIfAbsent(name, line);
            }
            skip();
        }
    }

    /** The text of the element at hand; elements inside of it are passed over. */
    private String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    private void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue("", name);
        return value == null ? "" : value;
    }

    private String name() {
        String prefix = xml.getPrefix();
        return prefix == null || prefix.isEmpty() ? xml.getLocalName() : prefix + ":" + xml.getLocalName();
    }
}
