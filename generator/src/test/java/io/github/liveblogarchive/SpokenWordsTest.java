package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words around a text are in its language, or say in which they are: a voice reads each in its own. */
class SpokenWordsTest {
    private static final Set<String> ENGLISH = Set.of(
            "Topics",
            "By",
            "Cite this",
            "Read it in the live blog",
            "Before",
            "After",
            "Times",
            "Key events",
            "Key event",
            "Comments from readers",
            "Newest first",
            "Oldest first",
            "November",
            "entries",
            "entry",
            "This coverage has ended.",
            "More coverage",
            "Footnotes",
            "Skip to the content");

    @TempDir
    Path folder;

    /** A live blog in English with one entry in another language, and a live blog in that language. */
    private Sites given(String language) {
        Sites site = Sites.in(folder)
                .with(
                        "site.yaml",
                        "title: Site",
                        "language: en",
                        "timeZone: Europe/London",
                        "slots: {appeal: Owned, beforeBlog: Owned, afterBlog: Owned, notice: Owned}");
        blog(site, "home", "", language);
        blog(site, "abroad", language, language);
        site.built();
        return site;
    }

    private static void blog(Sites site, String id, String language, String other) {
        site.with(
                "blogs/" + id + ".ndjson",
                "{\"id\":\"" + id + "\",\"title\":\"Title\",\"topics\":[\"Tag\"],\"authors\":[{\"name\":\"Ada\"}]"
                        + (language.isEmpty() ? "" : ",\"language\":\"" + language + "\"")
                        + ",\"comments\":[{\"author\":\"Bo\",\"date\":\"2024-11-08T12:00:00Z\",\"text\":\"x\"}]}",
                entry("a", "09:00", ""),
                entry("b", "10:00", ",\"language\":\"" + other + "\""),
                entry("c", "11:00", ""));
    }

    private static String entry(String id, String time, String more) {
        return "{\"id\":\"" + id + "\",\"title\":\"Title\",\"key\":true,\"topics\":[\"Tag\"],\"date\":\"2024-11-08T"
                + time + ":00Z\",\"body\":\"One[^1].\\n\\n[^1]: Note.\"" + more + "}";
    }

    private static Document page(Sites site, String path) {
        return Jsoup.parse(site.page("2024/11/08/" + path + "index.html"));
    }

    private static String language(Node node) {
        for (Node at = node; at != null; at = at.parent()) {
            if (at.hasAttr("lang")) {
                return at.attr("lang");
            }
        }
        return "";
    }

    /** Texts that hold a word of the English ones, each with the language that it is said to be in. */
    private static List<String> english(Document page, String where) {
        List<String> found = new ArrayList<>();
        Stream<TextNode> texts =
                page.select(where).stream().flatMap(Element::stream).flatMap(one -> one.textNodes().stream());
        for (TextNode text : texts.toList()) {
            boolean isUi = ENGLISH.stream().anyMatch(word -> text.text().matches(".*\\b" + word + "(\\b.*|$)"));
            // The text of a citation is that of whoever is cited.
            boolean isQuoted = Stream.iterate(text.parent(), p -> p != null, Node::parent)
                    .anyMatch(
                            p -> p.attr("class").equals("text") || p.nodeName().equals("pre"));
            if (isUi && !isQuoted) {
                found.add(language(text) + ": " + text.text().strip());
            }
        }
        return found;
    }

    private static Set<String> languages(List<String> texts) {
        return texts.stream().map(text -> text.replaceFirst(":.*", "")).collect(Collectors.toSet());
    }

    @Test
    void a_page_in_a_language_of_the_theme_speaks_it_and_its_head_and_foot_the_sites() {
        Sites site = given("ar");
        for (String path : List.of("abroad/", "abroad/newest/", "abroad/a/", "abroad/b/", "home/b/")) {
            Document page = page(site, path);
            assertThat(page.expectFirst("html").attr("lang")).isEqualTo("ar");
            assertThat(english(page, "main")).as(path).isEmpty();
            assertThat(page.expectFirst(".masthead").attr("lang")).isEqualTo("en");
            assertThat(page.expectFirst(".masthead").text()).contains("Dates");
            assertThat(page.expectFirst(".colophon").text()).contains("Feed");
            assertThat(page.expectFirst("[id=_words]").attr("data-copy")).doesNotContain("Copy");
        }
        assertThat(page(site, "abroad/").select(":containsOwn(Owned)"))
                .hasSize(4)
                .allSatisfy(text -> assertThat(language(text)).isEqualTo("en"));
        assertThat(page(site, "abroad/").select("main .dateline").text()).contains("نوفمبر");
        assertThat(page(site, "abroad/").select(".skip").text()).isNotEqualTo("Skip to the content");
    }

    @Test
    void an_entry_in_another_language_than_its_live_blog_has_words_of_its_own() {
        Sites site = given("ar");
        Document page = page(site, "home/");
        assertThat(page.select("#a .tags .label").text()).isEqualTo("Topics");
        assertThat(page.select("#b .tags .label").text()).isNotEqualTo("Topics");
        assertThat(page.select("#b [role=doc-endnotes], #b .footnotes").outerHtml())
                .doesNotContain("Footnotes");
        assertThat(english(page, "#b")).isEmpty();
        assertThat(english(page, "#c")).isNotEmpty();
    }

    @Test
    void words_that_the_theme_does_not_have_say_that_they_are_the_sites() {
        Sites site = given("sw");
        for (String path : List.of("abroad/", "abroad/newest/", "abroad/a/", "abroad/b/", "home/b/", "home/")) {
            List<String> words = english(page(site, path), "main, .skip");
            assertThat(words).as(path).hasSizeGreaterThan(4);
            assertThat(words).as(path).allSatisfy(word -> assertThat(word).startsWith("en: "));
            assertThat(languages(words)).containsExactly("en");
        }
    }

    @Test
    void a_name_in_another_language_than_the_page_is_told_apart() {
        Sites site = given("ar");
        Document entry = page(site, "home/b/");
        assertThat(entry.expectFirst(".kicker [lang=en][dir=ltr]").text()).isEqualTo("Title");
        assertThat(entry.select(".neighbours a [lang=en]").eachText()).containsExactly("Title", "Title");
        assertThat(entry.select(".crumbs [lang=en]").last().text()).isEqualTo("Title");
        assertThat(page(site, "home/a/")
                        .select(".neighbours a [lang=ar][dir=rtl]")
                        .text())
                .isEqualTo("Title");
        assertThat(page(site, "abroad/a/").select(".neighbours [lang], .kicker [lang]"))
                .isEmpty();
    }
}
