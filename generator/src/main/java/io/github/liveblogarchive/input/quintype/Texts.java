package io.github.liveblogarchive.input.quintype;

import io.github.liveblogarchive.input.desk.Bodies;
import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.WebAddress;
import io.github.liveblogarchive.input.markup.HtmlToMarkdown;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Card;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Texts: plain ones, and those that the editor sets apart as quotations, figures, questions or pointers. */
final class Texts {
    private final Desk desk;
    private final Bodies bodies;
    private final Pictures pictures;
    private final Tree linked;

    Texts(Desk desk, Pictures pictures, Tree linked) {
        this.desk = desk;
        this.bodies = new Bodies(desk);
        this.pictures = pictures;
        this.linked = linked;
    }

    List<Block> heading(Tree element) {
        String words = desk.plain(element, "text", "title");
        return words.isEmpty() ? List.of() : List.of(new Block.Text("### " + HtmlToMarkdown.escape(words)));
    }

    List<Block> read(Tree element) {
        Tree said = element.get("metadata");
        return switch (element.text("subtype")) {
            case "quote", "blockquote", "blurb" -> quote(element, said);
            case "q-and-a" -> both(element, said.get("question"), said.get("answer"));
            case "bigfact" -> figure(element, said);
            case "also-read" -> pointer(element, said);
            default -> plain(element);
        };
    }

    private List<Block> plain(Tree element) {
        Tree text = element.get("text");
        return bodies.read(html(text), text.place());
    }

    private Element html(Tree text) {
        return Jsoup.parseBodyFragment(desk.text(text), desk.links().page()).body();
    }

    private List<Block> quote(Tree element, Tree said) {
        String words = desk.markdown(said.get("content"));
        String speaker = desk.plain(said, "attribution");
        if (words.isEmpty()) {
            Element quoted = html(element.get("text")).selectFirst("blockquote");
            words = quoted == null ? "" : desk.markdown(quoted.html(), element.place());
            speaker = desk.text(html(element.get("text")).select(".attribution").text(), element.place());
        }
        return words.isEmpty() ? plain(element) : List.of(new Block.Quote(words, speaker, ""));
    }

    private List<Block> both(Tree element, Tree first, Tree second) {
        List<Block> blocks = new ArrayList<>();
        desk.html(first).ifPresent(blocks::add);
        desk.html(second).ifPresent(blocks::add);
        return blocks.isEmpty() ? plain(element) : blocks;
    }

    private List<Block> figure(Tree element, Tree said) {
        String figure = desk.plain(said, "content");
        String meaning = desk.plain(said, "attribution");
        if (figure.isEmpty()) {
            return plain(element);
        }
        String strong = "**" + HtmlToMarkdown.escape(figure) + "**";
        return List.of(new Block.Text(meaning.isEmpty() ? strong : strong + "\n\n" + HtmlToMarkdown.escape(meaning)));
    }

    private List<Block> pointer(Tree element, Tree said) {
        Tree story = linked.get(said.text("linked-story-id"));
        String url = WebAddress.of(story.text("url"));
        String own = desk.plain(said.get("linked-story"), "headline");
        String title = own.isEmpty() ? desk.plain(element, "text") : own;
        if (url.isEmpty() || title.isEmpty()) {
            return plain(element);
        }
        return List.of(new Block.Related(new Card(title, url, "", List.of(), "", pictures.hero(story))));
    }
}
