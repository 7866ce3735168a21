package io.github.liveblogarchive.input.live24;

import io.github.liveblogarchive.input.desk.Bodies;
import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.Names;
import io.github.liveblogarchive.input.markup.BodyTidy;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Byline;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Makes an entry of a piece of news, whose title and contents are HTML. */
final class NewsReader {
    private static final int LONGEST = 4_000;
    private static final Pattern ANCHOR = Pattern.compile("#(?:liveblog|lb24|news)-(\\d{1,30})$");

    private final Desk desk;
    private final Bodies bodies;

    NewsReader(Desk desk) {
        this.desk = desk;
        this.bodies = new Bodies(desk);
    }

    /** The id of the piece of news that an address leads to, or empty. */
    static String nidInLink(String href) {
        Matcher anchor = ANCHOR.matcher(href.length() > LONGEST ? "" : href);
        return anchor.find() ? anchor.group(1) : "";
    }

    Optional<Entry> read(Tree news) {
        desk.counted();
        if (!news.isObject()) {
            desk.say(Kind.SKIPPED, news.place(), "entry that is no object", "");
            desk.warn(Code.WRONG_TYPE, news.place(), "A piece of news should be an object: it was skipped.", "");
            return Optional.empty();
        }
        desk.check(news, KnownFields.NEWS);
        String nid = news.text("nid");
        String title = desk.plain(news, "newstitle");
        Tree contents = news.get("contents");
        List<Block> body = BodyTidy.tidy(
                bodies.read(
                        Jsoup.parseBodyFragment(
                                        desk.text(contents), desk.links().page())
                                .body(),
                        contents.place()),
                quote -> desk.say(Kind.MERGED, news.place(), "quote whose words stand in the card beside it", quote));
        if (body.isEmpty() && title.isEmpty()) {
            desk.say(Kind.SKIPPED, news.place(), "entry without title and text", nid);
            return Optional.empty();
        }
        Moment date = desk.seconds(news.get("created"));
        Moment changed = desk.seconds(news.get("updated"));
        if (!date.isKnown()) {
            desk.say(Kind.GUESSED, news.place(), "entry without a time keeps its place", nid);
        }
        // The word false stands where an editor is not to be named.
        String editor = news.text("editorname").equals("false") ? "" : Names.shown(news.get("editorname"), desk);
        return Optional.of(Entry.builder(nid.isEmpty() ? made(news, title, body) : Slug.ofId(nid))
                .date(date)
                .updated(Desk.later(changed, date))
                .title(title)
                .body(body)
                .authors(editor.isEmpty() ? List.of() : List.of(Byline.of(editor)))
                .legacyIds(nid.isEmpty() ? List.of() : List.of("liveblog-" + nid))
                .build());
    }

    private String made(Tree news, String title, List<Block> body) {
        return desk.madeId(news.place(), news.text("created") + title + body);
    }
}
