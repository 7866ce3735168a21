package io.github.liveblogarchive.input.bbc;

import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.Names;
import io.github.liveblogarchive.input.desk.WebAddress;
import io.github.liveblogarchive.input.markup.BodyTidy;
import io.github.liveblogarchive.input.markup.HtmlToMarkdown;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Byline;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes an entry of a post. */
final class PostReader {
    private final Desk desk;
    private final Content content;

    PostReader(Desk desk) {
        this.desk = desk;
        this.content = new Content(desk);
    }

    /** Empty for what is no post; the log says why. */
    Optional<Entry> read(Tree post) {
        desk.counted();
        if (!post.isObject()) {
            desk.say(Kind.SKIPPED, post.place(), "entry that is no object", "");
            desk.warn(Code.WRONG_TYPE, post.place(), "A post should be an object: it was skipped.", "");
            return Optional.empty();
        }
        desk.check(post, KnownFields.POST);
        desk.check(post.get("dates"), KnownFields.DATES);
        desk.check(post.get("options"), KnownFields.OPTIONS);
        String id = Ids.of(post);
        String type = post.text("type");
        if (!type.isEmpty() && !type.equals("POST")) {
            desk.say(Kind.UNKNOWN, post.place(), "entry of type " + type, id);
        }
        String title = "";
        List<Block> body = new ArrayList<>();
        List<Byline> authors = new ArrayList<>();
        for (Tree block : Blocks.in(post.get("header"))) {
            boolean person = Blocks.type(block).equals("contributor");
            String words = person ? "" : Texts.words(block.get("model"), desk);
            switch (Blocks.type(block)) {
                case "headline" -> title = title.isEmpty() ? words : title;
                case "subheadline" -> subheadline(words, body);
                case "contributor" -> contributor(block.get("model")).ifPresent(authors::add);
                default -> {
                    desk.say(Kind.UNKNOWN, block.place(), "block " + Blocks.type(block) + " above an entry", "");
                    subheadline(words, body);
                }
            }
        }
        body.addAll(content.read(post.get("content")));
        if (body.isEmpty() && title.isEmpty()) {
            desk.say(Kind.SKIPPED, post.place(), "entry without title and text", id);
            return Optional.empty();
        }
        return Optional.of(entry(post, id, title, BodyTidy.tidy(body, quote -> {}))
                .authors(authors)
                .build());
    }

    private Entry.Builder entry(Tree post, String id, String title, List<Block> body) {
        Tree dates = post.get("dates");
        // The page shows when a post was put into the stream, which may be long after its first version.
        Moment curated = desk.moment(dates.get("curated"));
        Moment date = curated.isKnown() ? curated : desk.moment(dates.first("firstPublished", "time"));
        Moment changed = desk.moment(dates.get("lastPublished"));
        if (!date.isKnown()) {
            desk.say(Kind.GUESSED, post.place(), "entry without a time keeps its place", id);
        }
        return Entry.builder(id.isEmpty() ? made(post, title, body) : Ids.ours(id))
                .date(date)
                .updated(Desk.later(changed, date))
                .title(title)
                .body(body)
                .labels(post.get("options").flag("isBreakingNews") ? List.of("Breaking") : List.of())
                .legacyIds(id.isEmpty() ? List.of() : Ids.anchors(id));
    }

    private String made(Tree post, String title, List<Block> body) {
        return desk.madeId(post.place(), post.get("dates").text("curated", "firstPublished") + title + body);
    }

    private static void subheadline(String words, List<Block> body) {
        if (!words.isEmpty()) {
            body.add(new Block.Text("**" + HtmlToMarkdown.escape(words) + "**"));
        }
    }

    private Optional<Byline> contributor(Tree model) {
        desk.check(model, KnownFields.MODEL);
        String name = Names.shown(model.get("name"), desk);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String portrait = model.get("blocks").items().stream()
                .map(block -> Pictures.of(block, desk).src())
                .findFirst()
                .orElse("");
        return Optional.of(new Byline(
                name, Names.shown(model.get("subtitle"), desk), WebAddress.of(model.text("link")), portrait));
    }
}
