package io.github.liveblogarchive.input.superdesk;

import io.github.liveblogarchive.input.desk.Bodies;
import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.Images;
import io.github.liveblogarchive.input.desk.JsonExport;
import io.github.liveblogarchive.input.desk.Names;
import io.github.liveblogarchive.input.desk.WebAddress;
import io.github.liveblogarchive.input.markup.HtmlToMarkdown;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.report.ImportLog.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Makes blocks of the items of a post, whatever their type. None vanishes without a line in the log. */
final class Items {
    private final Desk desk;
    private final Bodies bodies;
    private final EmbedItems embeds;

    Items(Desk desk) {
        this.desk = desk;
        this.bodies = new Bodies(desk);
        this.embeds = new EmbedItems(desk, bodies);
    }

    /** The items of a post in their order; such as are only named, and not here, are said. */
    List<Tree> in(Tree post, List<Tree> beside) {
        List<Tree> found = new ArrayList<>();
        for (Tree item : beside.isEmpty() ? post.get("items").items() : beside) {
            add(item, found);
        }
        for (Tree group : post.get("groups").items()) {
            if (!group.text("id").equalsIgnoreCase("root")) {
                for (Tree ref : group.get("refs").items()) {
                    Tree item = ref.get("item");
                    if (item.isObject()) {
                        add(item, found);
                    } else if (!ref.text("residRef", "guid").isEmpty()) {
                        desk.say(Kind.SKIPPED, ref.place(), "item that the file does not hold", ref.text("residRef"));
                    }
                }
            }
        }
        return found;
    }

    private void add(Tree item, List<Tree> found) {
        String deleted = item.text("deleted");
        if (!item.isObject()) {
            desk.say(Kind.SKIPPED, item.place(), "item that is no object", "");
        } else if (!deleted.isEmpty() && !deleted.equalsIgnoreCase("false")) {
            desk.say(Kind.SKIPPED, item.place(), "item deleted", "");
        } else if (item.text("is_published").equalsIgnoreCase("false")) {
            desk.say(Kind.SKIPPED, item.place(), "comment not published", "");
        } else {
            desk.check(item, KnownFields.ITEM);
            desk.check(meta(item), KnownFields.META);
            found.add(item);
        }
    }

    static boolean isComment(Tree item) {
        return type(item).equals("comment") || type(item).equals("post_comment");
    }

    static boolean isAdvert(Tree item) {
        return type(item).startsWith("advertisement");
    }

    /** @param alone whether the item is a comment that is an entry of its own, so that its writer is the author */
    List<Block> blocks(Tree item, boolean alone) {
        List<Block> blocks = read(item, alone);
        if (blocks.isEmpty()) {
            desk.say(Kind.SKIPPED, item.place(), "item " + type(item) + " holds nothing that can be kept", "");
        }
        return blocks;
    }

    private List<Block> read(Tree item, boolean alone) {
        boolean free = item.text("group_type").equals("freetype");
        return switch (type(item)) {
            case "text", "" ->
                free ? freetype(item) : desk.html(item.get("text")).stream().toList();
            case "image" -> picture(item);
            case "quote" -> quote(item);
            case "embed" -> embeds.read(item, meta(item));
            case "poll" -> poll(item);
            case "comment", "post_comment" -> comment(item, alone);
            default -> {
                if (!free) {
                    desk.say(Kind.UNKNOWN, item.place(), "item " + type(item), "");
                }
                yield item.get("poll_body").isObject() ? poll(item) : freetype(item);
            }
        };
    }

    /**
     * What is said of an item. In old exports the item stands in itself again, any number of times; or there is an empty
     * picture for every item, and what is said of it stands beside it as a text.
     */
    static Tree meta(Tree item) {
        Tree meta = item.get("meta");
        while (meta.get("meta").isObject()) {
            meta = meta.get("meta");
        }
        boolean hollow = meta.names().stream().allMatch(name -> name.equals("media"));
        Tree told = hollow ? JsonExport.inside(item.get("filemeta_json")) : meta;
        return told.isObject() ? told : meta;
    }

    private List<Block> freetype(Tree item) {
        Element body = Freetype.plain(desk.text(item.get("text")), desk.links().page());
        return bodies.read(body, item.get("text").place());
    }

    private List<Block> picture(Tree item) {
        Tree meta = meta(item);
        Tree media = meta.get("media").isPresent()
                ? meta.get("media")
                : item.get("meta").get("media");
        Image stored = Renditions.of(media, desk);
        Element figure = Jsoup.parseBodyFragment(
                        desk.text(item.get("text")), desk.links().page())
                .body();
        Image drawn = Images.in(figure);
        Image file = stored.isPresent() ? stored : drawn;
        String url = WebAddress.of(media.text("_url"));
        if (!file.isPresent() && !url.isEmpty()) {
            file = new Image(url, "", "", "", 0, 0);
        }
        String caption = desk.plain(meta, "caption");
        String credit = desk.plain(meta, "credit");
        String shown = caption.isEmpty() ? drawn.caption() : caption;
        String credited = credit.isEmpty() ? drawn.credit() : credit;
        if (file.isPresent()) {
            return List.of(new Block.Picture(
                    new Image(file.src(), drawn.alt(), shown, credited, file.width(), file.height())));
        }
        String words = shown.isEmpty() || credited.isEmpty() ? shown : shown + " (" + credited + ")";
        if (words.isEmpty()) {
            return List.of();
        }
        desk.say(Kind.REPAIRED, item.place(), "picture without a file kept as its caption", "");
        return List.of(new Block.Text(HtmlToMarkdown.escape(words)));
    }

    private List<Block> quote(Tree item) {
        Tree meta = meta(item);
        String words = desk.markdown(meta.get("quote"));
        String credit = desk.plain(meta, "credit");
        if (words.isEmpty()) {
            return desk.html(item.get("text")).stream().toList();
        }
        return List.of(new Block.Quote(words, credit, ""));
    }

    private List<Block> comment(Tree item, boolean alone) {
        String words = desk.markdown(item.get("text"));
        if (words.isEmpty()) {
            return List.of();
        }
        if (alone) {
            return List.of(new Block.Text(words));
        }
        Tree meta = meta(item);
        Tree named = item.get("commenter").isPresent() ? item.get("commenter") : item.get("author_name");
        Tree writer = named.isPresent() ? named : meta.get("commenter");
        return List.of(new Block.Quote(words, Names.shown(writer, desk), ""));
    }

    private List<Block> poll(Tree item) {
        Tree own = item.get("poll_body");
        Tree poll = own.isObject() ? own : meta(item).get("poll_body");
        String question = desk.plain(poll, "question");
        List<Block.Poll.Option> options = new ArrayList<>();
        for (Tree answer : poll.get("answers").items()) {
            String text = desk.plain(answer, "option", "text");
            if (!text.isEmpty()) {
                options.add(new Block.Poll.Option(text, Math.max(-1, answer.number("votes", -1))));
            }
        }
        if (question.isEmpty() || options.isEmpty()) {
            return desk.html(item.get("text")).stream().toList();
        }
        return List.of(new Block.Poll(question, options, ""));
    }

    /** Pictures that follow each other were a slide show. */
    static List<Block> withGalleries(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        List<Image> run = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Picture picture) {
                run.add(picture.image());
            } else {
                flush(run, joined);
                joined.add(block);
            }
        }
        flush(run, joined);
        return joined;
    }

    private static void flush(List<Image> run, List<Block> blocks) {
        if (run.size() == 1) {
            blocks.add(new Block.Picture(run.get(0)));
        } else if (!run.isEmpty()) {
            blocks.add(new Block.Gallery("", run));
        }
        run.clear();
    }

    private static String type(Tree item) {
        return item.text("item_type").toLowerCase(Locale.ROOT);
    }
}
