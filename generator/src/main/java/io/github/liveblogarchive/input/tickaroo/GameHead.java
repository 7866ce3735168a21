package io.github.liveblogarchive.input.tickaroo;

import io.github.liveblogarchive.input.desk.BlogOptions;
import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.Names;
import io.github.liveblogarchive.input.desk.WebAddress;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Byline;
import io.github.liveblogarchive.model.Direction;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.model.Source;
import io.github.liveblogarchive.report.ImportLog.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what is said of the whole live blog. */
final class GameHead {
    private static final String SYSTEM = "Tickaroo";

    private final Desk desk;
    private final Settings settings;
    private final BlogOptions options;

    GameHead(Desk desk, Settings settings, BlogOptions options) {
        this.desk = desk;
        this.settings = settings;
        this.options = options;
    }

    LiveBlog read(Tree game) {
        Tree meta = game.get("meta_info");
        desk.check(game, KnownFields.GAME);
        desk.check(meta, KnownFields.META);
        String title = title(meta);
        LiveBlog.Builder blog = LiveBlog.builder(desk.blog(), title)
                .slug(title.isEmpty() ? "" : Slug.of(title))
                .source(new Source("", WebAddress.of(options.url()), Moment.UNKNOWN, SYSTEM, Source.Complete.UNKNOWN));
        if (!game.isPresent() && title.isEmpty()) {
            // Events alone: another file, or the user, names the live blog.
            return blog.zone(settings.timeZone())
                    .language(settings.language())
                    .dir(Direction.of(settings.language()))
                    .build();
        }
        String language = desk.language("", game.place());
        return blog.start(desk.seconds(meta.get("starts_at")))
                .zone(desk.zone(game.place()))
                .language(language)
                .dir(Direction.of(language))
                .authors(game.get("editors").items().stream()
                        .flatMap(editor -> editor(editor, desk).stream())
                        .distinct()
                        .toList())
                .build();
    }

    /** Who wrote: of an editor no more than the name and portrait that are shown. */
    static Optional<Byline> editor(Tree editor, Desk desk) {
        desk.check(editor, KnownFields.EDITOR);
        for (String field : List.of("display_name", "name", "title")) {
            String name = Names.shown(editor.get(field), desk);
            if (!name.isEmpty()) {
                Tree image = editor.get("image");
                String portrait = image.isObject() ? image.text("image_url", "url") : editor.text("image", "image_url");
                return Optional.of(new Byline(name, "", "", WebAddress.of(portrait)));
            }
        }
        return Optional.empty();
    }

    /** Names of the live blog's own tags, by their ids. */
    static Map<String, String> tags(Tree game, Desk desk) {
        Map<String, String> tags = new HashMap<>();
        for (Tree tag : game.get("custom_template").get("tags").items()) {
            String name = desk.plain(tag, "title", "name", "label");
            for (String id : List.of("local_id", "_id", "id")) {
                if (!tag.text(id).isEmpty() && !name.isEmpty()) {
                    tags.put(tag.text(id), name);
                }
            }
        }
        return tags;
    }

    private String title(Tree meta) {
        String title = desk.plain(meta, "title");
        String home = desk.plain(meta.get("home_team"), "name");
        String away = desk.plain(meta.get("away_team"), "name");
        if (!title.isEmpty() || home.isEmpty() || away.isEmpty()) {
            return title.isEmpty() ? options.title() : title;
        }
        desk.say(Kind.GUESSED, meta.place(), "title made of the names of the teams", home + " – " + away);
        return home + " – " + away;
    }
}
