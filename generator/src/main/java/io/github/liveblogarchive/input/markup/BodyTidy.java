package io.github.liveblogarchive.input.markup;

import io.github.liveblogarchive.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.Jsoup;

/** Makes one body of parts that came apart: words that stand beside their own embed are shown once, texts flow together. */
public final class BodyTidy {
    // A quote may name its speaker beside the words; more than that is more than the same words.
    private static final int SIGNATURE = 60;

    private BodyTidy() {}

    /** Tidies; each quote that is left out because its words stand in the card beside it is handed to {@code doubled}. */
    public static List<Block> tidy(List<Block> blocks, Consumer<String> doubled) {
        List<Block> once = new ArrayList<>(blocks);
        for (int i = once.size() - 1; i >= 0; i--) {
            String quoted = quoted(once.get(i));
            if (!quoted.isEmpty() && (says(once, i - 1, quoted) || says(once, i + 1, quoted))) {
                doubled.accept(quoted);
                once.remove(i);
            }
        }
        return join(once);
    }

    private static boolean says(List<Block> blocks, int index, String quoted) {
        if (index < 0 || index >= blocks.size() || !(blocks.get(index) instanceof Block.Social social)) {
            return false;
        }
        String words = PlainText.words(withoutAddresses(social.text()));
        return !words.isEmpty() && quoted.contains(words) && quoted.length() - words.length() <= SIGNATURE;
    }

    private static String quoted(Block block) {
        if (block instanceof Block.Quote quote) {
            return PlainText.words(withoutAddresses(quote.markdown()));
        }
        if (block instanceof Block.Text text && text.markdown().lines().allMatch(line -> line.startsWith(">"))) {
            return PlainText.words(withoutAddresses(text.markdown()));
        }
        if (block instanceof Block.Html html) {
            var body = Jsoup.parseBodyFragment(html.html()).body();
            boolean quote = body.childNodeSize() == 1 && body.selectFirst("> blockquote") != null;
            return quote ? PlainText.words(withoutAddresses(body.text())) : "";
        }
        return "";
    }

    private static String withoutAddresses(String text) {
        return text.replaceAll("(https?://|pic\\.twitter\\.com/)[^\\s)\\]]+", " ");
    }

    private static List<Block> join(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        for (Block block : blocks) {
            int last = joined.size() - 1;
            if (block instanceof Block.Text next
                    && last >= 0
                    && joined.get(last) instanceof Block.Text before
                    && !isList(next.markdown())) {
                joined.set(last, new Block.Text(before.markdown() + "\n\n" + next.markdown()));
            } else {
                joined.add(block);
            }
        }
        return joined;
    }

    // A list after a list would become one list.
    private static boolean isList(String markdown) {
        return markdown.matches("(?s)([-*+]|\\d+[.)])( .*|\\n.*|$)");
    }
}
