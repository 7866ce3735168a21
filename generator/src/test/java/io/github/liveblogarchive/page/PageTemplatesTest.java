package io.github.liveblogarchive.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.report.Problems;
import io.github.liveblogarchive.theme.Renderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageTemplatesTest {
    private final Problems problems = new Problems();
    private final Renderer renderer = Renderer.of(settings(), Optional.empty(), problems);

    static Settings settings() {
        return language("en");
    }

    private static Settings language(String tag) {
        Settings d = Settings.DEFAULTS;
        return new Settings(
                "The Harbour Gazette archive",
                d.siteId(),
                "https://archive.example/news/",
                "Finished live coverage of a small town.",
                tag,
                ZoneId.of("Europe/Oslo"),
                new Settings.Publisher("Harbour Gazette", "https://gazette.example/", ""),
                "© Harbour Gazette",
                "https://creativecommons.org/licenses/by/4.0/",
                "",
                d.pictures(),
                d.cards(),
                d.cardFont(),
                d.order(),
                d.entriesPerPage(),
                d.wholePageEntries(),
                d.itemsPerPage(),
                d.entryPages(),
                d.pages(),
                d.feeds(),
                d.feedEntries(),
                d.feedBytes(),
                d.jsonLdText(),
                d.maxEntryBytes(),
                d.maxFileBytes(),
                d.knownTopicsOnly(),
                d.host(),
                Map.of("footer", "Written by people. [Contact us](mailto:desk@gazette.example)."),
                d.look(),
                d.menu(),
                d.footer(),
                d.theme());
    }

    @Test
    void every_page_has_one_headline_and_nothing_inline() throws IOException {
        Map<String, Document> pages = pages();
        assertThat(pages).hasSize(14);
        pages.forEach((path, page) -> {
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.select("html").attr("lang")).as(path).isEqualTo("en");
            assertThat(page.select("[style], style, script:not([src]):not([type='application/ld+json'])"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select(
                            "img[src^=http], script[src^=http], link[rel=stylesheet][href^=http], iframe, object"))
                    .as(path)
                    .isEmpty();
            assertThat(page.title()).as(path).isNotBlank();
            assertThat(page.select("[lang=''], [dir='']")).as(path).isEmpty();
        });
        // To look at: -Dtheme.samples=FOLDER keeps the pages with their assets.
        String keep = System.getProperty("theme.samples", "");
        if (!keep.isEmpty()) {
            write(Path.of(keep));
        }
    }

    @Test
    void ids_are_unique_and_what_is_referred_to_is_there() {
        pages().forEach((path, page) -> {
            List<String> ids = page.select("[id]").eachAttr("id");
            assertThat(ids).as(path).doesNotHaveDuplicates();
            for (String attribute : List.of("aria-labelledby", "aria-describedby")) {
                assertThat(ids)
                        .as(path)
                        .containsAll(page.select("[" + attribute + "]").eachAttr(attribute));
            }
            for (String fragment : page.select("a[href^=#]").eachAttr("href")) {
                assertThat(ids).as(path).contains(fragment.substring(1));
            }
        });
    }

    @Test
    void headings_skip_no_level() {
        pages().forEach((path, page) -> {
            int last = 0;
            for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
                int level = heading.normalName().charAt(1) - '0';
                assertThat(level).as(path + ": " + heading.text()).isLessThanOrEqualTo(last + 1);
                last = level;
            }
        });
    }

    @Test
    void links_are_relative_and_what_machines_read_is_absolute() {
        Document page = pages().get(Samples.BLOG + "index.html");
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://archive.example/news/2024/11/08/harbour-bridge/");
        assertThat(page.select("meta[property=og:url]").attr("content"))
                .isEqualTo(page.select("link[rel=canonical]").attr("href"));
        assertThat(page.select("meta[property=og:image]").attr("content"))
                .matches("https://archive.example/news/assets/card-[0-9a-f]{12}\\.png");
        assertThat(page.select("body a[href^='https://archive.example']")).isEmpty();
        assertThat(page.select("link[rel=stylesheet]").attr("href"))
                .matches("(\\.\\./){4}assets/site-[0-9a-f]{12}\\.css");
        assertThat(pages().get("404.html").select(".nameplate a").attr("href")).isEqualTo("/news/");
    }

    @Test
    void the_policy_allows_no_script_but_the_sites_own_files() {
        Document page = pages().get(Samples.BLOG + "index.html");
        assertThat(page.select("script[type='application/ld+json']").first().data())
                .doesNotContain("<");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
                        + "media-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'");
    }

    @Test
    void an_entry_is_an_article_with_its_name_time_and_permalink() {
        Document page = pages().get(Samples.BLOG + "index.html");
        Element entry = page.getElementById("divers");
        assertThat(entry.select("h3").text()).isEqualTo("Divers reach the damaged pier");
        assertThat(entry.select(".when time").attr("datetime")).isEqualTo("2024-11-08T13:02:00+01:00");
        assertThat(entry.select(".when a").text()).isEqualTo("13:02 Permalink");
        assertThat(entry.select(".when a").attr("href")).isEqualTo("divers/");
        assertThat(entry.select(".updated").text()).isEqualTo("Updated 13:40");
        assertThat(page.select("#untitled h3.vh").text()).isEqualTo("09:40: A second tug has arrived");
        assertThat(page.select("#undated .when").text()).startsWith("Time not known");
        assertThat(page.select("#arabic").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("#arabic .when .zone").text()).isEqualTo("Asia/Beirut, UTC+2");
        assertThat(page.select("#divers .when .zone")).isEmpty();
        assertThat(page.select("#barriers #block-6543")).hasSize(1);
        assertThat(page.select("#_pinned-how-to")).hasSize(1);
        assertThat(page.select("#how-to")).hasSize(1);
        assertThat(page.select(".keys a").eachAttr("href")).containsExactly("#barriers", "#divers", "#lane");
    }

    @Test
    void a_page_of_the_site_in_another_language_names_it() {
        Settings german = language("de");
        Renderer own = Renderer.of(german, Optional.empty(), problems);
        Document page = Jsoup.parse(render(own, new Samples(own).all().get(1)));
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("header.masthead").attr("lang")).isEqualTo("de");
    }

    @Test
    void the_machines_language_zone_and_encoding_change_nothing() {
        Map<String, String> here = new TreeMap<>();
        new Samples(renderer).all().forEach(shown -> here.put(shown.path(), render(renderer, shown)));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("ar-EG", "tr-TR", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
                Renderer there = Renderer.of(settings(), Optional.empty(), problems);
                new Samples(there)
                        .all()
                        .forEach(shown -> assertThat(render(there, shown)).isEqualTo(here.get(shown.path())));
                assertThat(there.digest()).isEqualTo(renderer.digest());
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private Map<String, Document> pages() {
        Map<String, Document> pages = new TreeMap<>();
        for (Samples.Shown shown : new Samples(renderer).all()) {
            pages.put(shown.path(), Jsoup.parse(render(renderer, shown)));
        }
        return pages;
    }

    private static String render(Renderer renderer, Samples.Shown shown) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            renderer.render(shown.template(), shown.path(), shown.view(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private void write(Path folder) throws IOException {
        for (Samples.Shown shown : new Samples(renderer).all()) {
            Path file = folder.resolve(shown.path());
            Files.createDirectories(file.getParent());
            Files.writeString(file, render(renderer, shown));
        }
        for (var asset : renderer.assets().pages()) {
            Path file = folder.resolve(asset.path());
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                ((io.github.liveblogarchive.site.Content.Stream) asset.content())
                        .writer()
                        .write(out);
            }
        }
    }
}
