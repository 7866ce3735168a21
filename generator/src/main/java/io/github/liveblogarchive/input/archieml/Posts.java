package io.github.liveblogarchive.input.archieml;

import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.Links;
import io.github.liveblogarchive.model.Direction;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.model.Source;
import io.github.liveblogarchive.report.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What both forms of documents have in common. */
final class Posts {
    private static final String SYSTEM = "ArchieML";

    private Posts() {}

    /** @param slugs of the posts in the document, to which others may link */
    static Desk desk(String blog, InputContext context, List<String> slugs) {
        Map<String, String> entries = new HashMap<>();
        slugs.forEach(slug -> entries.put(slug, id(slug)));
        entries.remove("");
        return new Desk(
                blog,
                context,
                new Links(
                        "",
                        entries,
                        href -> href.substring(href.indexOf('#') + 1).toLowerCase(Locale.ROOT)));
    }

    /** A document has no id: its headline stands for one, else its file's name. */
    static String blog(String headline, InputFile file) {
        return Slug.of(headline.isEmpty() ? file.stem() : headline);
    }

    static String id(String slug) {
        return Slug.ofId(slug);
    }

    static LiveBlog.Builder head(String title, Desk desk, Place place) {
        String language = desk.language("", place);
        return LiveBlog.builder(desk.blog(), title)
                .slug(title.isEmpty() ? "" : Slug.of(title))
                .zone(desk.zone(place))
                .language(language)
                .dir(Direction.of(language))
                .source(new Source("", "", Moment.UNKNOWN, SYSTEM, Source.Complete.UNKNOWN));
    }
}
