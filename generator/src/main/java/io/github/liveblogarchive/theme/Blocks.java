package io.github.liveblogarchive.theme;

import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Card;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.site.Bodies.Media;
import io.github.liveblogarchive.site.Html;
import io.github.liveblogarchive.theme.text.BodyText;
import io.github.liveblogarchive.theme.text.Links;
import io.github.liveblogarchive.theme.text.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes the record of a block for its template. */
final class Blocks {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_-]{0,63}");

    private final BodyText texts;
    private final Set<String> names;

    /** @param names of the blocks that have a template */
    Blocks(BodyText texts, Set<String> names) {
        this.texts = texts;
        this.names = names;
    }

    /** A block's template and its data. */
    record Shown(String template, Record view) {}

    /** Where a block stands, as its template's functions need it. */
    record Place(Scope scope, BodyText texts) implements Frame {
        @Override
        public String what() {
            String entry = scope.where().entryId();
            String blog = "live blog \"" + scope.where().blogId() + "\"";
            return entry.isEmpty() ? blog : "entry \"" + entry + "\" of " + blog;
        }

        @Override
        public String language() {
            return scope.where().language();
        }

        @Override
        public String link(String path) {
            return "site:/" + path;
        }

        @Override
        public String resolve(Html html) {
            return html.text();
        }

        @Override
        public Html markdown(String text) {
            return new Html(texts.markdown(text, scope));
        }

        @Override
        public BlockView.Figure picture(String src, String alt) {
            return figure(new Image(src, alt, "", "", 0, 0), scope);
        }
    }

    Shown shown(Block block, Scope scope) {
        if (block instanceof Block.Picture picture) {
            return new Shown("image", figure(picture.image(), scope));
        } else if (block instanceof Block.Gallery gallery) {
            List<BlockView.Figure> images =
                    gallery.images().stream().map(image -> figure(image, scope)).toList();
            return new Shown("gallery", new BlockView.Gallery(gallery.caption(), images));
        } else if (block instanceof Block.Quote quote) {
            Html text = new Html(texts.markdown(quote.markdown(), scope));
            return new Shown("quote", new BlockView.Quote(text, quote.source(), Links.outer(quote.url())));
        } else if (block instanceof Block.Social social) {
            return new Shown("social", social(social, scope));
        } else if (block instanceof Block.Related related) {
            return new Shown("related", related(related.card(), scope));
        } else if (block instanceof Block.Media media) {
            return new Shown("media", media(media, scope));
        } else if (block instanceof Block.Table table) {
            return new Shown("table", new BlockView.Table(table.caption(), table.header(), table.rows()));
        } else if (block instanceof Block.Poll poll) {
            return new Shown("poll", poll(poll));
        } else if (block instanceof Block.Corrected corrected) {
            Html text = new Html(texts.inline(corrected.correction().text(), scope));
            return new Shown(
                    "correction",
                    new BlockView.Correction(
                            corrected.correction().date(), scope.where().zone(), text));
        } else if (block instanceof Block.MapLink map) {
            return new Shown(
                    "map", new BlockView.MapLink(figures(map.image(), scope), Links.outer(map.url()), map.caption()));
        } else if (block instanceof Block.Custom custom) {
            boolean known = NAME.matcher(custom.type()).matches() && names.contains(custom.type());
            return new Shown(known ? custom.type() : "fallback", new BlockView.Custom(custom.type(), custom.data()));
        }
        throw new IllegalArgumentException("Not shown by a template: " + block);
    }

    private static BlockView.Figure figure(Image image, Scope scope) {
        Optional<Media> media = Links.media(image.src(), scope.where());
        String url = image.isRemote() ? Links.outer(image.src()) : "";
        return new BlockView.Figure(
                media.map(m -> m.shown().path()).orElse(""),
                url,
                image.alt(),
                image.caption(),
                image.credit(),
                media.map(m -> m.shown().width()).filter(width -> width > 0).orElse(image.width()),
                media.map(m -> m.shown().height()).filter(height -> height > 0).orElse(image.height()),
                media.map(Media::sizes).orElse(List.of()),
                media.map(Media::full).orElse(""));
    }

    private static List<BlockView.Figure> figures(Image image, Scope scope) {
        BlockView.Figure figure = figure(image, scope);
        return figure.path().isEmpty() && figure.url().isEmpty() ? List.of() : List.of(figure);
    }

    private static BlockView.Social social(Block.Social social, Scope scope) {
        List<String> paragraphs = social.text()
                .strip()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return new BlockView.Social(
                social.network(),
                social.author(),
                social.handle(),
                social.date(),
                scope.where().zone(),
                paragraphs,
                Links.outer(social.url()),
                figures(social.image(), scope));
    }

    private static BlockView.Related related(Card card, Scope scope) {
        Links.Target target = Links.of(card.url(), scope.where());
        return new BlockView.Related(
                card.title(),
                target.kind() == Links.Kind.SITE ? target.address() : "",
                target.kind() == Links.Kind.OUTER ? target.address() : "",
                card.summary(),
                card.authors(),
                card.source(),
                figures(card.image(), scope));
    }

    private static BlockView.Media media(Block.Media media, Scope scope) {
        String path = Links.media(media.src(), scope.where()).map(Media::path).orElse("");
        String url = media.url().isEmpty() ? Links.outer(media.src()) : Links.outer(media.url());
        return new BlockView.Media(
                media.kind() == Block.Media.Kind.VIDEO ? "video" : "audio",
                media.title(),
                path,
                url,
                figures(media.poster(), scope),
                media.caption(),
                media.credit(),
                media.duration());
    }

    private static BlockView.Poll poll(Block.Poll poll) {
        boolean counted = poll.options().stream().allMatch(option -> option.votes() >= 0);
        long total = counted
                ? poll.options().stream().mapToLong(Block.Poll.Option::votes).sum()
                : -1;
        List<BlockView.Answer> answers = new ArrayList<>();
        for (Block.Poll.Option option : poll.options()) {
            int percent = total > 0 ? (int) Math.round(option.votes() * 100.0 / total) : -1;
            answers.add(new BlockView.Answer(option.text(), option.votes(), percent));
        }
        return new BlockView.Poll(poll.question(), answers, total, poll.note());
    }
}
