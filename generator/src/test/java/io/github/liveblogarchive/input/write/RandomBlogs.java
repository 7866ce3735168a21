package io.github.liveblogarchive.input.write;

import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Byline;
import io.github.liveblogarchive.model.Card;
import io.github.liveblogarchive.model.Correction;
import io.github.liveblogarchive.model.Direction;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Source;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Makes blogs with all that the model can say, of a seed. */
final class RandomBlogs {
    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");
    // What YAML, JSON or Markdown could take for something else.
    private static final List<String> TEXTS = List.of(
            "plain words",
            "no",
            "1e3",
            "2024-11-08",
            "0x1F",
            "~",
            "- dash",
            "a: b # c",
            "'single' \"double\"",
            "back\\slash",
            "{brace} [bracket]",
            "Zürich — „Brücke“ ’zu’",
            "Київ",
            "مرحبا",
            "🙂 smile",
            "trailing colon:",
            "*star* & <b>tag</b>",
            "%percent @at `tick`",
            "null");

    private final Random random;

    RandomBlogs(long seed) {
        this.random = new Random(seed);
    }

    LiveBlog blog() {
        LiveBlog.Builder blog = LiveBlog.builder("blog-" + random.nextInt(1000), text())
                .zone(ZONE)
                .language("nb")
                .source(source());
        maybe(() -> blog.slug("a-slug"));
        maybe(() -> blog.kicker(text()));
        maybe(() -> blog.standfirst(text()));
        maybe(() -> blog.summary(body(false)));
        maybe(() -> blog.start(moment()));
        maybe(() -> blog.topics(List.of(text(), "Transport")));
        maybe(() -> blog.authors(List.of(byline(), Byline.of("Ada Quill"))));
        maybe(() -> blog.series(text()).section(text()));
        maybe(() -> blog.image(image()));
        maybe(() -> blog.state(LiveBlog.State.CLOSED));
        maybe(() -> blog.dir(Direction.RTL));
        maybe(() -> blog.corrections(List.of(new Correction(moment(), text()))));
        maybe(() -> blog.related(List.of(card())));
        maybe(() -> blog.comments(List.of(new LiveBlog.Comment(
                "c1",
                text(),
                moment(),
                text(),
                3,
                List.of(new LiveBlog.Comment("c2", "B", moment(), "x", 0, List.of()))))));
        maybe(() -> blog.aliases(List.of("old/address")));
        maybe(() -> blog.rights(text()).license("https://license.example/"));
        return blog.build();
    }

    List<Entry> entries(LiveBlog blog) {
        List<Entry> entries = new ArrayList<>();
        OffsetDateTime at = OffsetDateTime.of(2024, 3, 30, 20, 0, 0, 0, ZoneOffset.ofHours(1));
        int count = random.nextInt(8);
        for (int i = 0; i < count; i++) {
            at = at.plusSeconds(1 + random.nextInt(9000));
            Entry.Builder entry = Entry.builder("entry-" + i)
                    .date(Moment.of(at))
                    .dir(blog.dir())
                    .body(body(true));
            maybe(() -> entry.title(text()));
            OffsetDateTime later = at.plusMinutes(5);
            maybe(() -> entry.updated(Moment.of(later)));
            maybe(() -> entry.authors(List.of(byline())));
            maybe(() -> entry.topics(List.of(text())).labels(List.of(text(), "one")));
            maybe(() -> entry.key(true).pinned(random.nextBoolean()).summary(random.nextBoolean()));
            maybe(() -> entry.language("ar").dir(Direction.RTL));
            maybe(() -> entry.kind(Entry.Kind.READER));
            maybe(() -> entry.corrections(List.of(new Correction(moment(), text()))));
            maybe(() -> entry.source(source()));
            maybe(() -> entry.legacyIds(List.of("block-5a")));
            entries.add(entry.build());
        }
        return entries;
    }

    private List<Block> body(boolean html) {
        List<Supplier<Block>> makers = List.of(
                () -> new Block.Text(words()),
                () -> new Block.Picture(image()),
                () -> new Block.Gallery(text(), List.of(image(), image())),
                () -> new Block.Quote(words(), text(), "https://a.example/?q=1&r=2"),
                () -> new Block.Social("mastodon", text(), "@ada", moment(), words(), "https://b.example/1", image()),
                () -> new Block.Related(card()),
                () -> new Block.Media(
                        Block.Media.Kind.VIDEO, text(), "", "https://c.example/v", image(), text(), text(), "2:31"),
                () -> new Block.Table(text(), List.of("a", text()), List.of(List.of(text(), ""), List.of("1", "no"))),
                () -> new Block.Poll(
                        text(), List.of(new Block.Poll.Option(text(), 12), new Block.Poll.Option("b", -1)), text()),
                () -> new Block.Corrected(new Correction(moment(), text())),
                () -> new Block.MapLink(image(), "https://map.example/", text()),
                () -> new Block.Custom("scoreboard", value()),
                () -> html
                        ? new Block.Html("<p>Some <b>words</b></p>\n<p>" + text() + "</p>")
                        : new Block.Text(words()));
        List<Block> body = new ArrayList<>();
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            Block block = makers.get(random.nextInt(makers.size())).get();
            boolean twoTexts = block instanceof Block.Text && i > 0 && body.get(body.size() - 1) instanceof Block.Text;
            if (!twoTexts) {
                body.add(block);
            }
        }
        return body;
    }

    private Block.Value value() {
        Map<String, Block.Value> fields = new LinkedHashMap<>();
        fields.put("home", new Block.Value.Text(text()));
        fields.put("goals", new Block.Value.Items(List.of(new Block.Value.Text("1"), new Block.Value.Text(text()))));
        fields.put("venue", new Block.Value.Fields(Map.of("name", new Block.Value.Text(text()))));
        return new Block.Value.Fields(fields);
    }

    private String words() {
        return random.nextBoolean()
                ? "First paragraph, " + safe() + ".\n\n- one\n- two\n\nLast *paragraph*."
                : "One paragraph: " + safe() + ".";
    }

    // In Markdown, the rest of the texts would mean something.
    private String safe() {
        return List.of("Zürich", "Київ", "plain", "مرحبا").get(random.nextInt(4));
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private Moment moment() {
        return switch (random.nextInt(3)) {
            case 0 -> Moment.UNKNOWN;
            case 1 -> Moment.ofDay(LocalDate.of(2024, 3, 29), ZONE);
            default -> Moment.of(OffsetDateTime.of(2024, 3, 31, 1, 2, random.nextInt(60), 0, ZoneOffset.ofHours(-3)));
        };
    }

    private Byline byline() {
        return new Byline("Tom Brandt", text(), "https://a.example/tom", "https://a.example/tom.jpg");
    }

    private Image image() {
        return new Image(
                "https://img.example/" + random.nextInt(9) + ".jpg",
                text(),
                text(),
                text(),
                random.nextInt(2) * 640,
                480);
    }

    private Card card() {
        return new Card(text(), "https://a.example/report", text(), List.of("Ada Quill", text()), text(), image());
    }

    private Source source() {
        return new Source(
                text(), "https://a.example/live", moment(), "some system", Source.Complete.values()[random.nextInt(3)]);
    }

    private void maybe(Runnable change) {
        if (random.nextBoolean()) {
            change.run();
        }
    }
}
