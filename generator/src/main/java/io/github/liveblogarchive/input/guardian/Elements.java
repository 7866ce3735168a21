package io.github.liveblogarchive.input.guardian;

import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.markup.HtmlToMarkdown;
import io.github.liveblogarchive.input.markup.SocialHtml;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Card;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.report.ImportLog.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;

/** Makes blocks of an element of a body, whatever its type and in either shape. None vanishes without a line in the log. */
final class Elements {
    private final Desk desk;
    private final BodyHtml bodies;
    private final MediaElements media;
    private final NestedElements nested;

    Elements(Desk desk, BodyHtml bodies) {
        this.desk = desk;
        this.bodies = bodies;
        this.media = new MediaElements(desk);
        this.nested = new NestedElements(desk, this);
    }

    List<Block> read(Tree element) {
        Tree data = data(element);
        String kind = kind(element, data);
        desk.check(element, KnownFields.ELEMENT);
        if (!data.place().equals(element.place())) {
            desk.check(data, KnownFields.ELEMENT);
        }
        List<Block> blocks = blocks(kind, element, data);
        if (blocks.isEmpty()) {
            String named = desk.plain(data, "alt", "title", "source", "atomType", "campaignId");
            desk.say(Kind.SKIPPED, element.place(), "element " + kind + " holds nothing that can be kept", named);
        }
        return blocks;
    }

    private List<Block> blocks(String kind, Tree element, Tree data) {
        return switch (kind) {
            case "text", "subheading", "blockquote", "disclaimer", "paragraph" -> texts(data);
            case "image", "responsive-image" -> picture(element, data);
            case "cartoon" -> cartoon(element, data);
            case "tweet", "instagram", "vine", "facebook", "tiktok", "bluesky", "mastodon", "threads" ->
                social(kind, data);
            case "video", "gu-video", "youtube", "video-youtube", "video-vimeo", "video-facebook" ->
                media.video(element, data);
            case "audio", "soundcloud", "spotify", "audio-atom", "podcast" -> media.audio(element, data);
            case "rich-link", "link", "membership", "document" -> related(data);
            case "pullquote", "comment" -> quote(data);
            case "witness" -> witness(element, data);
            case "code" -> code(data);
            case "table" ->
                data.text("html").contains("<table") ? bodies.table(data.get("html")) : nested.durable(element, data);
            case "embed" -> embed(element, data);
            default -> {
                if (!KnownFields.PLAIN_KINDS.contains(kind)) {
                    desk.say(Kind.UNKNOWN, element.place(), "element " + kind, "");
                }
                yield nested.durable(element, data);
            }
        };
    }

    private List<Block> texts(Tree data) {
        return desk.html(data.first("html", "body", "text")).stream().toList();
    }

    private List<Block> picture(Tree element, Tree data) {
        Image image = Pictures.of(element, data, desk);
        if (image.isPresent()) {
            return List.of(new Block.Picture(image));
        }
        String words = Pictures.words(data, desk);
        if (words.isEmpty()) {
            return List.of();
        }
        desk.say(Kind.REPAIRED, element.place(), "picture without a file kept as its caption", "");
        return List.of(new Block.Text(HtmlToMarkdown.escape(words)));
    }

    // A strip may be drawn for several widths; its panels are the pictures of one width.
    private List<Block> cartoon(Tree element, Tree data) {
        List<Tree> variants = data.get("variants").items();
        Tree variant = variants.stream()
                .filter(one -> one.text("viewportSize").equals("large"))
                .findFirst()
                .orElse(variants.isEmpty() ? data : variants.get(0));
        List<Image> panels = new ArrayList<>();
        for (Tree panel : variant.get("images").items()) {
            String address = Pictures.address(panel.text("file", "url"));
            if (!address.isEmpty()) {
                panels.add(new Image(
                        address,
                        desk.plain(data, "alt"),
                        desk.plain(data, "caption"),
                        desk.plain(data, "credit"),
                        (int) panel.number("width", 0),
                        (int) panel.number("height", 0)));
            }
        }
        return switch (panels.size()) {
            case 0 -> picture(element, data);
            case 1 -> List.of(new Block.Picture(panels.get(0)));
            default -> List.of(new Block.Gallery(desk.plain(data, "caption"), panels));
        };
    }

    private List<Block> social(String kind, Tree data) {
        SocialHtml code = SocialHtml.read(desk.text(data.get("html")));
        String url = first(data.text("originalUrl", "url"), code.url());
        String caption = desk.plain(data, "caption", "title");
        String text = code.text().isEmpty() || (code.handle().isEmpty() && !caption.isEmpty()) ? caption : code.text();
        if (text.isEmpty() && url.isEmpty()) {
            return List.of();
        }
        String handle = first(code.handle(), data.text("authorUsername"), handle(url));
        String author = first(code.author(), desk.plain(data, "authorName"));
        String network =
                first(SocialHtml.network(url), data.text("source"), kind.equals("tweet") ? "Twitter" : capital(kind));
        return List.of(new Block.Social(
                network, author, handle.replaceFirst("^@", ""), code.date(), text, address(url), Image.NONE));
    }

    private static String handle(String url) {
        boolean twitter = SocialHtml.network(url).equals("Twitter");
        return twitter && url.contains("/status") ? url.replaceFirst("^.*?//[^/]+/([^/]+)/status.*", "$1") : "";
    }

    private List<Block> related(Tree data) {
        String url = address(data.text("url", "originalUrl", "permalink"));
        String title = desk.plain(data, "title", "linkText", "text", "label");
        List<String> facts = new ArrayList<>();
        for (String name : List.of("description", "venue", "location", "start")) {
            String fact = desk.plain(data, name);
            if (!fact.isEmpty()) {
                facts.add(fact);
            }
        }
        if (url.isEmpty()) {
            facts.add(0, title);
            String words = String.join(", ", facts).strip();
            if (words.isEmpty()) {
                return List.of();
            }
            desk.say(Kind.REPAIRED, data.place(), "link without an address kept as its words", "");
            return List.of(new Block.Text(HtmlToMarkdown.escape(words)));
        }
        return List.of(new Block.Related(
                new Card(title.isEmpty() ? url : title, url, String.join(", ", facts), List.of(), "", Image.NONE)));
    }

    private List<Block> quote(Tree data) {
        String words = desk.markdown(data.first("html", "body", "text"));
        return words.isEmpty()
                ? List.of()
                : List.of(new Block.Quote(
                        words,
                        desk.plain(data, "attribution", "authorName", "profileName"),
                        address(data.text("commentUrl", "permalink", "url"))));
    }

    private List<Block> witness(Tree element, Tree data) {
        List<Block> blocks = new ArrayList<>();
        Image image = Pictures.of(element, data, desk);
        if (image.isPresent()) {
            blocks.add(new Block.Picture(image));
        }
        String title = desk.plain(data, "title");
        String description = desk.markdown(data.get("description"));
        if (!title.isEmpty() && !description.isEmpty()) {
            blocks.add(new Block.Text("### " + HtmlToMarkdown.escape(title)));
        }
        String words = description.isEmpty() ? HtmlToMarkdown.escape(title) : description;
        if (!words.isEmpty()) {
            blocks.add(new Block.Quote(
                    words,
                    desk.plain(data, "authorName", "authorWitnessName"),
                    address(data.text("url", "originalUrl"))));
        }
        return blocks;
    }

    private List<Block> code(Tree data) {
        String text = Jsoup.parseBodyFragment(desk.text(data.get("html"))).wholeText();
        if (text.isBlank()) {
            return List.of();
        }
        String pre =
                "<pre><code class=\"language-" + data.text("language").replaceAll("[^\\w+#-]", "") + "\"></code></pre>";
        var body = Jsoup.parseBodyFragment(pre).body();
        body.select("code").forEach(code -> code.text(text));
        return HtmlToMarkdown.convert(body)
                .map(markdown -> List.<Block>of(new Block.Text(markdown)))
                .orElse(List.of());
    }

    private List<Block> embed(Tree element, Tree data) {
        var code = Jsoup.parseBodyFragment(data.text("html")).body();
        if (SocialHtml.isSocial(code)) {
            return social("embed", data);
        }
        if (media.isPlayer(code)) {
            return media.player(data, code);
        }
        return nested.durable(element, data);
    }

    // The Content API keeps an element's data in a field named after its type, page JSON in the element itself.
    private static Tree data(Tree element) {
        return element.names().stream()
                .filter(name -> name.endsWith("TypeData") && element.get(name).isObject())
                .findFirst()
                .map(element::get)
                .orElse(element);
    }

    private static String kind(Tree element, Tree data) {
        String model = element.text("_type");
        if (!model.isEmpty()) {
            String simple = model.substring(model.lastIndexOf('.') + 1).replaceFirst("BlockElement(V\\d)?$", "");
            return hyphened(simple);
        }
        String type = element.text("type");
        String path = data.path();
        return type.isEmpty()
                ? hyphened(path.substring(path.lastIndexOf('/') + 1).replaceFirst("TypeData$", ""))
                : type;
    }

    private static String hyphened(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static String address(String url) {
        return Pictures.address(url);
    }

    private static String first(String... texts) {
        return List.of(texts).stream()
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
