package io.github.liveblogarchive.input.quintype;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.Links;
import io.github.liveblogarchive.input.desk.WebAddress;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Direction;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.model.Source;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one story: what is said of the whole blog, then its cards. */
final class StoryReader {
    private static final String SYSTEM = "Quintype";
    private static final Set<String> SEEN = Set.of("", "published");

    private final Tree story;
    private final InputContext context;
    private final String images;

    StoryReader(Tree story, InputContext context, String images) {
        this.story = story;
        this.context = context;
        this.images = images;
    }

    /** Whether the story is a live blog that readers could see. */
    boolean read(EntrySink sink) {
        String id = story.text("id", "story-content-id");
        boolean live = story.text("story-template").equals("live-blog") || story.flag("is-live-blog");
        if (!live) {
            skip("story that is no live blog", id);
            return false;
        }
        if (!SEEN.contains(story.text("status"))) {
            skip("live blog not published: " + story.text("status"), id);
            return false;
        }
        if (id.isEmpty()) {
            skip("live blog without id", story.text("headline"));
            context.problems()
                    .warning(
                            Code.MISSING_FIELD,
                            story.place(),
                            "A live blog has no \"id\": it was skipped.",
                            "Fetch it again, from /api/v1/stories/ID.");
            return false;
        }
        Desk desk = new Desk(id, context, new Links(page(), entries(), StoryReader::card));
        desk.check(story, KnownFields.STORY);
        Pictures pictures = new Pictures(desk, images, story);
        sink.blog(blog(desk, pictures), story.place());
        CardReader cards = new CardReader(desk, new Elements(desk, pictures, story.get("linked-stories")));
        for (Tree card : story.get("cards").items()) {
            cards.read(card).ifPresent(entry -> sink.entry(id, entry, card.place()));
        }
        desk.links().references().forEach(link -> sink.reference(id, link.target(), "", link.place()));
        desk.reportDamage();
        return true;
    }

    private void skip(String reason, String detail) {
        context.log().add(Kind.SKIPPED, "", story.place(), reason, detail);
    }

    private String page() {
        String url = WebAddress.of(story.text("url"));
        return url.isEmpty() ? WebAddress.of(story.text("canonical-url")) : url;
    }

    private Map<String, String> entries() {
        Map<String, String> entries = new HashMap<>();
        for (Tree card : story.get("cards").items()) {
            entries.put(CardReader.id(card), Slug.ofId(CardReader.id(card)));
        }
        entries.remove("");
        return entries;
    }

    // The theme gives each card its id as an anchor; some themes put two letters before it.
    private static String card(String href) {
        int hash = href.indexOf('#');
        return hash < 0 ? "" : href.substring(hash + 1).replaceFirst("^u-", "");
    }

    private LiveBlog blog(Desk desk, Pictures pictures) {
        String title = desk.plain(story, "headline");
        String language = desk.language(story.text("language", "lang"), story.place());
        String address = story.text("slug");
        String slug = address.substring(address.lastIndexOf('/') + 1);
        String subheadline = desk.markdown(story.get("subheadline"));
        String summary = desk.markdown(story.get("summary"));
        return LiveBlog.builder(desk.blog(), title)
                .slug(slug.isEmpty() && title.isEmpty() ? "" : Slug.of(slug.isEmpty() ? title : slug))
                .standfirst(subheadline.isEmpty() ? summary : subheadline)
                .summary(
                        subheadline.isEmpty()
                                ? List.of()
                                : desk.html(story.get("summary")).stream().toList())
                .start(desk.moment(story.get("first-published-at")))
                .zone(desk.zone(story.place()))
                .language(language)
                .dir(Direction.of(language))
                .topics(topics(desk))
                .authors(new People(desk, pictures).of(story))
                .section(section(desk))
                .image(pictures.hero())
                .state(state())
                .source(new Source("", page(), Moment.UNKNOWN, SYSTEM, Source.Complete.UNKNOWN))
                .build();
    }

    private List<String> topics(Desk desk) {
        return story.get("tags").items().stream()
                .map(tag -> tag.isObject() ? desk.plain(tag, "name", "slug") : desk.plain(tag))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private String section(Desk desk) {
        List<Tree> sections = story.get("sections").items();
        return sections.isEmpty() ? "" : desk.plain(sections.get(0), "display-name", "name");
    }

    private LiveBlog.State state() {
        Tree closed = story.get("metadata").get("is-closed");
        if (!closed.isPresent()) {
            return LiveBlog.State.ARCHIVED;
        }
        return story.get("metadata").flag("is-closed") ? LiveBlog.State.CLOSED : LiveBlog.State.LIVE;
    }
}
