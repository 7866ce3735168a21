package io.github.liveblogarchive.input.media;

import io.github.liveblogarchive.input.markup.HtmlToMarkdown;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Byline;
import io.github.liveblogarchive.model.Card;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.model.LiveBlog;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts other addresses in place of those of media files, wherever a live blog or an entry names one. */
final class MediaLinks {
    private static final Pattern MARKDOWN = Pattern.compile("(!\\[(?:[^\\]\\\\]|\\\\.)*+\\]\\(<?)([^\\s)>]++)");
    private static final Pattern HTML = Pattern.compile("(<(?:img|video|audio|source)\\b[^<>]*?\\ssrc=\")([^\"]++)");
    private static final Pattern PLAYED = Pattern.compile("(?is)[^?#]+\\.(mp3|m4a|ogg|oga|opus|wav|mp4|m4v|webm)");

    private final UnaryOperator<String> turn;

    MediaLinks(UnaryOperator<String> turn) {
        this.turn = turn;
    }

    static boolean isWeb(String url) {
        return url.regionMatches(true, 0, "http://", 0, 7) || url.regionMatches(true, 0, "https://", 0, 8);
    }

    LiveBlog turned(LiveBlog blog) {
        return blog.with()
                .standfirst(markdown(blog.standfirst()))
                .summary(blocks(blog.summary()))
                .authors(authors(blog.authors()))
                .image(image(blog.image()))
                .related(blog.related().stream().map(this::card).toList())
                .build();
    }

    Entry turned(Entry entry) {
        List<Block> body = blocks(entry.body());
        List<Byline> authors = authors(entry.authors());
        boolean same = body.equals(entry.body()) && authors.equals(entry.authors());
        return same ? entry : entry.with().body(body).authors(authors).build();
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).flatMap(MediaLinks::shown).toList();
    }

    // Of a picture whose file is not there, what was said of it is kept.
    private static Stream<Block> shown(Block block) {
        if (block instanceof Block.Picture picture && !picture.image().isPresent()) {
            String caption = picture.image().caption();
            return caption.isEmpty() ? Stream.of() : Stream.of(new Block.Text(HtmlToMarkdown.escape(caption)));
        }
        return Stream.of(block);
    }

    private Block block(Block block) {
        if (block instanceof Block.Text text) {
            return new Block.Text(markdown(text.markdown()));
        } else if (block instanceof Block.Html html) {
            return new Block.Html(html(html.html()));
        } else if (block instanceof Block.Quote quote) {
            return new Block.Quote(markdown(quote.markdown()), quote.source(), quote.url());
        } else if (block instanceof Block.Picture picture) {
            return new Block.Picture(image(picture.image()));
        } else if (block instanceof Block.Gallery gallery) {
            return new Block.Gallery(
                    gallery.caption(),
                    gallery.images().stream().map(this::image).toList());
        } else if (block instanceof Block.Social post) {
            return new Block.Social(
                    post.network(),
                    post.author(),
                    post.handle(),
                    post.date(),
                    post.text(),
                    post.url(),
                    image(post.image()));
        } else if (block instanceof Block.Related related) {
            return new Block.Related(card(related.card()));
        } else if (block instanceof Block.MapLink map) {
            return new Block.MapLink(image(map.image()), map.url(), map.caption());
        } else if (block instanceof Block.Media media) {
            return media(media);
        }
        return block;
    }

    // What is played here must be a file of ours, so only a file that became one moves from the link to the player.
    private Block media(Block.Media media) {
        boolean file = media.src().isEmpty() && PLAYED.matcher(media.url()).matches();
        String named = file ? media.url() : media.src();
        String src = named.isEmpty() ? "" : turn.apply(named);
        return new Block.Media(
                media.kind(),
                media.title(),
                file && src.equals(named) ? "" : src,
                media.url(),
                image(media.poster()),
                media.caption(),
                media.credit(),
                media.duration());
    }

    private Card card(Card card) {
        return new Card(card.title(), card.url(), card.summary(), card.authors(), card.source(), image(card.image()));
    }

    private List<Byline> authors(List<Byline> authors) {
        return authors.stream()
                .map(author -> author.image().isEmpty()
                        ? author
                        : new Byline(author.name(), author.role(), author.url(), turn.apply(author.image())))
                .toList();
    }

    private Image image(Image image) {
        return image.isPresent()
                ? new Image(
                        turn.apply(image.src()),
                        image.alt(),
                        image.caption(),
                        image.credit(),
                        image.width(),
                        image.height())
                : image;
    }

    private String markdown(String text) {
        return text.contains("![") ? replaced(MARKDOWN, text, false) : text;
    }

    private String html(String text) {
        return text.contains("src=") ? replaced(HTML, text, true) : text;
    }

    private String replaced(Pattern pattern, String text, boolean html) {
        return pattern.matcher(text).replaceAll(found -> {
            String url = html ? found.group(2).replace("&amp;", "&") : found.group(2);
            String other = turn.apply(url);
            String whole = other.equals(url) ? found.group() : found.group(1) + other;
            return Matcher.quoteReplacement(whole);
        });
    }
}
