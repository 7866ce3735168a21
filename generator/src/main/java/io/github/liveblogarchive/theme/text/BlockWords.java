package io.github.liveblogarchive.theme.text;

import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Image;
import java.util.ArrayList;
import java.util.List;

/** The words of blocks: what a reader would read aloud, in order. */
record BlockWords(BodyText texts) {
    String of(List<Block> body) {
        List<String> words = new ArrayList<>();
        for (Block block : body) {
            add(block, words);
        }
        words.removeIf(String::isBlank);
        return PlainText.squeeze(String.join(" ", words));
    }

    private void add(Block block, List<String> words) {
        if (block instanceof Block.Text text) {
            words.add(texts.words(text.markdown()));
        } else if (block instanceof Block.Html html) {
            words.add(texts.wordsOfHtml(html.html()));
        } else if (block instanceof Block.Picture picture) {
            words.add(of(picture.image()));
        } else if (block instanceof Block.Gallery gallery) {
            words.add(gallery.caption());
            gallery.images().forEach(image -> words.add(of(image)));
        } else if (block instanceof Block.Quote quote) {
            words.add(texts.words(quote.markdown()));
            words.add(quote.source());
        } else if (block instanceof Block.Social social) {
            words.add(social.author());
            words.add(social.text());
        } else if (block instanceof Block.Related related) {
            words.add(related.card().title());
            words.add(related.card().summary());
        } else if (block instanceof Block.Media media) {
            words.add(media.title());
            words.add(media.caption());
        } else if (block instanceof Block.Table table) {
            words.add(table.caption());
            words.addAll(table.header());
            table.rows().forEach(words::addAll);
        } else if (block instanceof Block.Poll poll) {
            words.add(poll.question());
            poll.options().forEach(option -> words.add(option.text()));
            words.add(poll.note());
        } else if (block instanceof Block.Corrected corrected) {
            words.add(texts.words(corrected.correction().text()));
        } else if (block instanceof Block.MapLink map) {
            words.add(map.caption());
        } else if (block instanceof Block.Custom custom) {
            add(custom.data(), words);
        }
    }

    private static String of(Image image) {
        return image.caption().isEmpty() ? image.alt() : image.caption();
    }

    private static void add(Block.Value value, List<String> words) {
        if (value instanceof Block.Value.Text text) {
            words.add(text.text());
        } else if (value instanceof Block.Value.Items items) {
            items.items().forEach(item -> add(item, words));
        } else if (value instanceof Block.Value.Fields fields) {
            fields.fields().values().forEach(field -> add(field, words));
        }
    }
}
