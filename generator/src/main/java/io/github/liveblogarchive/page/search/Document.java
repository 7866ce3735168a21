package io.github.liveblogarchive.page.search;

import io.github.liveblogarchive.archive.Archive;
import io.github.liveblogarchive.archive.BlogHeader;
import io.github.liveblogarchive.model.Byline;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.page.data.ItemNames;
import io.github.liveblogarchive.site.Rendering;
import io.github.liveblogarchive.site.SiteView;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that can be found: an entry, or a live blog by its headline and what stands below that.
 *
 * @param name as results show it
 * @param path where it stands
 * @param clock its time in the zone of its live blog, {@code 09:15}, or {@code 09:15 UTC+2} where that is not as far from
 *     universal time as the site's; empty when unknown
 * @param title words that count more
 * @param language and direction, empty where they are the live blog's
 * @param topics names, of the entry and of its live blog
 * @param authors names, of the entry or else of its live blog
 */
record Document(
        boolean isBlog,
        String name,
        String path,
        String clock,
        String title,
        String text,
        boolean isKey,
        String language,
        String dir,
        List<String> topics,
        List<String> authors) {
    static Document of(SiteView site, BlogHeader header, LiveBlog blog) {
        String text = Stream.of(
                        blog.kicker(),
                        site.bodies().text(blog.standfirst()),
                        site.bodies().text(blog.summary()))
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + " " + b)
                .orElse("");
        return new Document(
                true,
                blog.title(),
                site.paths().toBlog(header),
                "",
                blog.title(),
                text,
                false,
                "",
                "",
                topics(site, blog.topics().stream()),
                authors(site, blog.authors()));
    }

    static Document of(SiteView site, BlogHeader header, LiveBlog blog, int number) {
        Rendering rendering = site.rendering(number);
        Entry entry = rendering.entry();
        boolean isForeign = !entry.language().isEmpty() && !entry.language().equals(blog.language());
        String clock = "";
        if (entry.date().hasTime()) {
            OffsetDateTime at =
                    entry.date().at().atZoneSameInstant(header.zone()).toOffsetDateTime();
            String offset = site.bodies().offset(entry.date(), header.zone());
            boolean isUsual = offset.equals(
                    site.bodies().offset(entry.date(), site.settings().timeZone()));
            clock = twoDigits(at.getHour()) + ":" + twoDigits(at.getMinute()) + (isUsual ? "" : " " + offset);
        }
        return new Document(
                false,
                ItemNames.of(rendering, header.zone()),
                site.paths().anchor(number),
                clock,
                entry.title(),
                rendering.words(),
                entry.key(),
                isForeign ? entry.language() : "",
                isForeign ? entry.dir().name().toLowerCase(Locale.ROOT) : "",
                topics(site, Stream.concat(entry.topics().stream(), blog.topics().stream())),
                authors(site, entry.authors().isEmpty() ? blog.authors() : entry.authors()));
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    // By the name that pages show, which is another than the written one where that is an alias.
    private static List<String> topics(SiteView site, Stream<String> topics) {
        Archive archive = site.archive();
        List<String> names = new ArrayList<>();
        topics.map(archive::topicSlug)
                .distinct()
                .forEach(slug -> Optional.ofNullable(archive.topics().get(slug)).ifPresent(t -> names.add(t.name())));
        return names;
    }

    private static List<String> authors(SiteView site, List<Byline> authors) {
        Archive archive = site.archive();
        List<String> names = new ArrayList<>();
        authors.stream()
                .map(author -> archive.authorSlug(author.name()))
                .distinct()
                .forEach(
                        slug -> Optional.ofNullable(archive.authors().get(slug)).ifPresent(a -> names.add(a.name())));
        return names;
    }
}
