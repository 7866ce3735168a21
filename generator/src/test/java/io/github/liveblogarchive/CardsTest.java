package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.pictures.card.StrangeFont;
import io.github.liveblogarchive.report.Report;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures for shared links, made of headlines. */
class CardsTest {
    private static final String BLOG = "2024/11/08/a/";

    @TempDir
    Path folder;

    private Sites titled(String title, String... more) {
        return Sites.in(folder)
                .with("site.yaml", "title: Harbour Post", "baseUrl: https://post.example/")
                .with("blogs/a/blog.md", "---", "title: \"" + title + "\"", String.join("\n", more), "---")
                .with("blogs/a/e.md", "---", "title: E", "date: 2024-11-08T09:15", "---", "Words.");
    }

    private static Map<String, String> shared(Sites site, String page) {
        Map<String, String> shared = new TreeMap<>();
        for (Element meta : Jsoup.parse(site.page(page)).select("meta[property^=og:image]")) {
            shared.put(meta.attr("property"), meta.attr("content").replace("https://post.example/", ""));
        }
        return shared;
    }

    @Test
    void a_live_blog_and_its_entries_are_shared_with_its_headline() {
        Sites site = titled("Storm over the harbour");
        site.with("blogs/a/f.md", "---", "title: F", "date: 2024-11-08T09:30", "---", "More words.");
        site.built();
        assertThat(site.has(BLOG + "card.png")).isTrue();
        for (String page : new String[] {BLOG, BLOG + "newest/", BLOG + "e/"}) {
            assertThat(shared(site, page + "index.html"))
                    .containsEntry("og:image", BLOG + "card.png")
                    .containsEntry("og:image:width", "1200")
                    .containsEntry("og:image:height", "630")
                    .containsEntry("og:image:alt", "Storm over the harbour");
        }
        assertThat(shared(site, "index.html")).containsEntry("og:image", "cards/site.png");
        assertThat(site.has("cards/site.png")).isTrue();
    }

    @Test
    void a_live_blog_with_a_picture_is_shared_with_that() {
        Sites site = titled("Storm", "image: {src: crane.jpg, alt: A crane}")
                .withBytes("blogs/a/crane.jpg", Photos.jpeg(2000, 400));
        site.built();
        assertThat(shared(site, BLOG + "index.html"))
                .containsEntry("og:image:alt", "A crane")
                .containsEntry("og:image:width", "1600");
        assertThat(site.has(BLOG + "card.png")).isFalse();
    }

    @Test
    void a_headline_that_cannot_be_drawn_is_shared_with_the_sites_card() {
        Sites site = titled("港の嵐");
        site.built();
        assertThat(shared(site, BLOG + "index.html")).containsEntry("og:image", "cards/site.png");
        assertThat(site.has(BLOG + "card.png")).isFalse();
    }

    @Test
    void with_a_font_of_the_owner_it_is_drawn_and_anew_when_the_font_is_another() throws IOException {
        StrangeFont.assumed();
        Sites site = titled("港の嵐")
                .with("site.yaml", "title: Harbour Post", "baseUrl: https://post.example/", "cardFont: fonts/own.ttf")
                .withBytes("fonts/own.ttf", StrangeFont.of("港の嵐", 0));
        site.built();
        assertThat(shared(site, BLOG + "index.html")).containsEntry("og:image", BLOG + "card.png");
        byte[] first = Files.readAllBytes(site.output().resolve(BLOG + "card.png"));
        site.withBytes("fonts/own.ttf", StrangeFont.of("港の嵐", 1)).built();
        assertThat(Files.readAllBytes(site.output().resolve(BLOG + "card.png"))).isNotEqualTo(first);
        assertThat(site.has("fonts/own.ttf")).isFalse();
    }

    @Test
    void what_the_owner_chose_for_the_site_stands_before_the_sites_card() {
        Sites site = titled("Storm")
                .with("site.yaml", "title: P", "baseUrl: https://post.example/", "image: /own.png")
                .withBytes("static/own.png", Photos.png(40, 20));
        site.built();
        assertThat(shared(site, "index.html")).containsEntry("og:image", "own.png");
        assertThat(shared(site, BLOG + "index.html")).containsEntry("og:image", BLOG + "card.png");
        assertThat(site.has("cards/site.png")).isFalse();
    }

    @Test
    void there_are_none_where_none_are_wanted() {
        for (Map.Entry<String, String> setting :
                Map.of("cards", "none", "pages", "home,blog,entry").entrySet()) {
            Sites site = Sites.of(titled("Storm").content(), folder.resolve(setting.getKey()))
                    .setting(setting.getKey(), setting.getValue());
            site.built();
            assertThat(Sites.files(site.output())).noneMatch(name -> name.endsWith("/card.png"));
            assertThat(shared(site, BLOG + "index.html").get("og:image")).matches("assets/card-[0-9a-f]{12}\\.png");
        }
    }

    @Test
    void a_card_has_the_colours_of_the_site() throws IOException {
        Sites site = titled("Storm")
                .with(
                        "site.yaml",
                        "title: P",
                        "baseUrl: https://post.example/",
                        "look: {colors: {accent: \"#005030\"}}");
        site.built();
        BufferedImage card =
                ImageIO.read(site.output().resolve(BLOG + "card.png").toFile());
        assertThat(card.getRGB(600, 5)).isEqualTo(0xFF005030);
    }

    @Test
    void a_card_changes_with_its_headline_alone() throws IOException {
        Sites site = titled("Storm");
        site.built();
        byte[] first = Files.readAllBytes(site.output().resolve(BLOG + "card.png"));
        site.with("blogs/a/e.md", "---", "title: E", "date: 2024-11-08T09:15", "---", "Other words.");
        Report second = site.built();
        assertThat(second.written()).isPositive();
        assertThat(Files.readAllBytes(site.output().resolve(BLOG + "card.png"))).isEqualTo(first);
        titled("Storm is over").built();
        assertThat(Files.readAllBytes(site.output().resolve(BLOG + "card.png"))).isNotEqualTo(first);
    }
}
