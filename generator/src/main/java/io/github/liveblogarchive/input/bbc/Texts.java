package io.github.liveblogarchive.input.bbc;

import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.markup.HtmlFragment;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.report.ImportLog.Kind;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Blocks of text, which nest as deep as markup does, as the markup that they stand for. */
final class Texts {
    private static final Set<String> OF_TEXT = Set.of(
            "text",
            "paragraph",
            "fragment",
            "urlLink",
            "unorderedList",
            "orderedList",
            "listItem",
            "subheadline",
            "crosshead",
            "blockquote",
            "inline",
            "introduction");

    private final Desk desk;

    Texts(Desk desk) {
        this.desk = desk;
    }

    static boolean isText(Tree block) {
        return OF_TEXT.contains(Blocks.type(block));
    }

    /** An empty element whose markup is written as it is put in: indents would count as space between words. */
    static Element box() {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        return document.body();
    }

    /** The words of a model that holds blocks of text, on one line. */
    static String words(Tree model, Desk desk) {
        Element box = box();
        Texts texts = new Texts(desk);
        model.get("blocks").items().forEach(block -> texts.write(block, box));
        String words = box.text().strip();
        return desk.text(words.isEmpty() ? model.text("text").strip() : words, model.place());
    }

    /** Adds what a block says to an element. */
    void write(Tree block, Element into) {
        desk.check(block, KnownFields.BLOCK);
        Tree model = block.get("model");
        desk.check(model, KnownFields.MODEL);
        switch (Blocks.type(block)) {
            case "fragment" -> fragment(model, into);
            case "paragraph", "introduction" -> inside(block, into.nameIs("h3") ? into : into.appendElement("p"));
            case "unorderedList" -> inside(block, into.appendElement("ul"));
            case "orderedList" -> inside(block, into.appendElement("ol"));
            case "listItem" -> inside(block, into.appendElement("li"));
            case "subheadline", "crosshead" -> inside(block, into.appendElement("h3"));
            case "blockquote" -> inside(block, into.appendElement("blockquote"));
            case "urlLink" -> link(block, into);
            default -> {
                if (!isText(block)) {
                    desk.say(Kind.UNKNOWN, block.place(), "block " + Blocks.type(block) + " inside of text", "");
                }
                inside(block, into);
            }
        }
    }

    // A block says its text twice: as a whole, and in the fragments that it is made of.
    private void inside(Tree block, Element into) {
        if (Blocks.in(block).isEmpty()) {
            text(block.get("model"), into);
        } else {
            Blocks.in(block).forEach(child -> write(child, into));
        }
    }

    private static void text(Tree model, Element into) {
        String text = model.get("text").text();
        if (!text.isEmpty()) {
            into.appendChild(new TextNode(text));
        }
    }

    private void fragment(Tree model, Element into) {
        Element at = into;
        for (Tree attribute : model.get("attributes").items()) {
            switch (attribute.text()) {
                case "bold" -> at = at.appendElement("strong");
                case "italic" -> at = at.appendElement("em");
                default -> desk.say(Kind.UNKNOWN, attribute.place(), "form of text", attribute.text());
            }
        }
        text(model, at);
    }

    // Links to posts are written by anchor, by which an import of several pages finds them all.
    private void link(Tree block, Element into) {
        String href = block.get("model").text("locator");
        String post = Ids.inLink(href);
        String address = post.isEmpty() ? href : href.replaceFirst("[?#].*", "") + "#asset:" + post;
        boolean shown = !address.isEmpty() && HtmlFragment.isHarmless(address);
        inside(block, shown ? into.appendElement("a").attr("href", address) : into);
    }
}
