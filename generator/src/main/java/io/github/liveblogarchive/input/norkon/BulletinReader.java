package io.github.liveblogarchive.input.norkon;

import io.github.liveblogarchive.input.desk.Bodies;
import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.Names;
import io.github.liveblogarchive.input.desk.OEmbed;
import io.github.liveblogarchive.input.desk.WebAddress;
import io.github.liveblogarchive.input.markup.BodyTidy;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Byline;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Makes an entry of a bulletin, as feeds give it and as it was published. */
final class BulletinReader {
    private final Desk desk;
    private final Bodies bodies;

    BulletinReader(Desk desk) {
        this.desk = desk;
        this.bodies = new Bodies(desk);
    }

    Optional<Entry> read(Tree bulletin) {
        desk.counted();
        if (!bulletin.isObject()) {
            desk.say(Kind.SKIPPED, bulletin.place(), "entry that is no object", "");
            desk.warn(Code.WRONG_TYPE, bulletin.place(), "A bulletin should be an object: it was skipped.", "");
            return Optional.empty();
        }
        desk.check(bulletin, KnownFields.BULLETIN);
        desk.check(bulletin.get("content"), KnownFields.CONTENT);
        String id = bulletin.text("id");
        String title = desk.plain(bulletin, "title");
        List<Block> body = body(bulletin);
        if (body.isEmpty() && title.isEmpty()) {
            desk.say(Kind.SKIPPED, bulletin.place(), "entry without title and text", id);
            return Optional.empty();
        }
        Moment date = desk.seconds(bulletin.get("created"));
        Moment changed = desk.seconds(bulletin.get("updated"));
        if (!date.isKnown()) {
            desk.say(Kind.GUESSED, bulletin.place(), "entry without a time keeps its place", id);
        }
        return Optional.of(Entry.builder(id.isEmpty() ? made(bulletin, title, body) : Slug.ofId(id))
                .date(date)
                .updated(Desk.later(changed, date))
                .title(title)
                .body(body)
                .authors(authors(bulletin))
                .topics(topics(bulletin.get("tags")))
                .pinned(bulletin.flag("pinned") || bulletin.flag("isPinned"))
                .build());
    }

    private List<Block> body(Tree bulletin) {
        Tree content = bulletin.get("content");
        Tree html = content.isObject() ? content.get("html") : content.isPresent() ? content : bulletin.get("html");
        Element parsed =
                Jsoup.parseBodyFragment(desk.text(html), desk.links().page()).body();
        List<Block> blocks = new ArrayList<>(bodies.read(parsed, html.place()));
        String link = WebAddress.of(bulletin.text("linkUrl"));
        if (!link.isEmpty() && isPicture(link)) {
            blocks.add(new Block.Picture(new Image(link, "", "", "", 0, 0)));
        } else if (!link.isEmpty()) {
            page(link, blocks);
        }
        String post = bulletin.text("tweetId");
        if (post.matches("\\d{1,25}")) {
            // Of a post only its number is told; without the name of who wrote it this is its address.
            page("https://twitter.com/i/status/" + post, blocks);
            desk.say(Kind.REPAIRED, bulletin.place(), "post of a network whose words the file does not hold", post);
        }
        return BodyTidy.tidy(
                blocks,
                quote -> desk.say(
                        Kind.MERGED, bulletin.place(), "quote whose words stand in the card beside it", quote));
    }

    private static void page(String address, List<Block> blocks) {
        new OEmbed(address, "", "", "", "", "", "", Image.NONE)
                .block(new Element("div"))
                .ifPresent(blocks::add);
    }

    // Such links were shown as what they lead to.
    private static boolean isPicture(String address) {
        return address.toLowerCase(Locale.ROOT).replaceFirst("[?#].*", "").matches(".*\\.(jpe?g|png|gif|webp|avif)");
    }

    private List<Byline> authors(Tree bulletin) {
        for (String field : List.of("overrideAuthor", "authorName")) {
            String name = Names.shown(bulletin.get(field), desk);
            if (!name.isEmpty()) {
                return List.of(Byline.of(name));
            }
        }
        return List.of();
    }

    private List<String> topics(Tree tags) {
        List<String> topics = new ArrayList<>();
        for (Tree tag : tags.items()) {
            String[] names = tag.isObject()
                    ? new String[] {desk.plain(tag, "name", "title")}
                    : desk.plain(tag).split("\\s*,\\s*", -1);
            for (String name : names) {
                if (!name.isBlank() && !topics.contains(name.strip())) {
                    topics.add(name.strip());
                }
            }
        }
        return topics;
    }

    private String made(Tree bulletin, String title, List<Block> body) {
        return desk.madeId(bulletin.place(), bulletin.text("created") + title + body);
    }
}
