package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class FeedsTest {
    @TempDir
    Path folder;

    private static Document xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document feed, String element) {
        NodeList nodes = feed.getElementsByTagNameNS("*", element);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    private Sites site() {
        return Sites.in(folder).with("site.yaml", "title: T", "baseUrl: https://x.example/a/");
    }

    @Test
    void a_feed_names_the_newest_entries_first_with_the_dates_of_the_content() throws Exception {
        Sites site = site().with(
                        "blogs/b.ndjson",
                        "{\"title\":\"B\",\"timeZone\":\"Europe/Kyiv\"}",
                        "{\"id\":\"one\",\"date\":\"2024-11-08T09:15:00+02:00\",\"title\":\"One\",\"body\":\"See [two](#two).\"}",
                        "{\"id\":\"two\",\"date\":\"2024-11-08T10:15:00+02:00\",\"updated\":\"2024-11-09T08:00:00+02:00\",\"body\":\"Words\"}");
        site.built();
        Document feed = xml(site.page("2024/11/08/b/feed.atom"));
        assertThat(texts(feed, "title")).containsExactly("B", "10:15 Words", "One");
        assertThat(texts(feed, "published")).containsExactly("2024-11-08T10:15:00+02:00", "2024-11-08T09:15:00+02:00");
        assertThat(texts(feed, "updated"))
                .containsExactly("2024-11-09T08:00:00+02:00", "2024-11-09T08:00:00+02:00", "2024-11-08T09:15:00+02:00");
        assertThat(texts(feed, "content").get(1)).contains("<a href=\"https://x.example/a/2024/11/08/b/#two\">two</a>");
        assertThat(texts(feed, "id")).doesNotHaveDuplicates().allMatch(id -> id.matches("urn:uuid:[0-9a-f-]{36}"));
        assertThat(feed.getElementsByTagNameNS("*", "complete").getLength()).isEqualTo(1);
    }

    @Test
    void a_site_with_one_feed_links_to_no_other() throws Exception {
        Sites site = site().setting("feeds", "site")
                .with(
                        "blogs/b.ndjson",
                        "{\"title\":\"B\",\"topics\":[\"Harbour\"]}",
                        "{\"id\":\"one\",\"date\":\"2024-11-08T09:15:00Z\",\"title\":\"One\",\"body\":\"x\"}");
        site.built();
        assertThat(Sites.files(site.output()))
                .filteredOn(path -> path.endsWith(".atom"))
                .containsExactly("feed.atom");
        assertThat(DeadLinks.of(site, "https://x.example/a/")).isEmpty();
    }

    @Test
    void an_id_survives_another_address_title_and_place() throws Exception {
        Sites site = site().with(
                        "blogs/b.ndjson",
                        "{\"id\":\"b\",\"title\":\"B\"}",
                        "{\"id\":\"one\",\"date\":\"2024-11-08T09:15:00Z\",\"body\":\"x\"}");
        site.built();
        List<String> before = texts(xml(site.page("feed.atom")), "id");
        site.with(
                        "blogs/b.ndjson",
                        "{\"id\":\"b\",\"slug\":\"c\",\"title\":\"C\"}",
                        "{\"id\":\"nought\",\"date\":\"2024-11-07T09:15:00Z\",\"body\":\"x\"}",
                        "{\"id\":\"one\",\"date\":\"2024-11-08T09:15:00Z\",\"title\":\"Now with a title\",\"body\":\"x\"}")
                .setting("baseUrl", "https://elsewhere.example/")
                .built();
        assertThat(texts(xml(site.page("feed.atom")), "id")).containsAll(before);
    }

    @Test
    void a_feed_stays_below_its_bytes_and_its_entries() throws Exception {
        String long1 = "word ".repeat(3_000);
        String entries = IntStream.range(0, 60)
                .mapToObj(i -> "{\"id\":\"e" + i + "\",\"date\":\"2024-11-08T09:" + String.format("%02d", i)
                        + ":00Z\",\"body\":\"" + long1 + "\"}")
                .collect(Collectors.joining("\n"));
        Sites site = site().with("blogs/b.ndjson", "{\"title\":\"B\"}", entries);
        site.built();
        String feed = site.page("feed.atom");
        assertThat(feed.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(250_000);
        assertThat(texts(xml(feed), "content")).hasSizeBetween(10, 20);
        assertThat(xml(feed).getElementsByTagNameNS("*", "complete").getLength())
                .isZero();
    }

    @Test
    void an_entry_larger_than_a_feed_is_told_in_its_first_words() throws Exception {
        Sites site = site().setting("feedBytes", "10000")
                .with(
                        "blogs/b.ndjson",
                        "{\"title\":\"B\"}",
                        "{\"id\":\"e\",\"date\":\"2024-11-08T09:00:00Z\",\"body\":\"" + "word ".repeat(5_000) + "\"}");
        site.built();
        List<String> content = texts(xml(site.page("feed.atom")), "content");
        assertThat(content).hasSize(1);
        assertThat(content.get(0)).startsWith("<p>word word").endsWith("…</p>");
    }

    @Test
    void markup_counts_as_it_is_written() throws Exception {
        Sites site = site().with(
                        "blogs/b.ndjson",
                        "{\"title\":\"B\"}",
                        "{\"id\":\"old\",\"date\":\"2024-11-08T08:00:00Z\",\"body\":\"x\"}",
                        "{\"id\":\"e\",\"date\":\"2024-11-08T09:00:00Z\",\"body\":\"" + "x\\n\\n".repeat(20_000)
                                + "\"}");
        site.built();
        String feed = site.page("feed.atom");
        assertThat(texts(xml(feed), "title")).hasSize(3);
        assertThat(texts(xml(feed), "updated").get(0)).isEqualTo("2024-11-08T09:00:00Z");
        assertThat(feed.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(250_000);
    }

    @Test
    void two_sites_do_not_share_ids() throws Exception {
        String[] blog = {"{\"title\":\"B\"}", "{\"id\":\"e\",\"date\":\"2024-11-08T09:00:00Z\",\"body\":\"x\"}"};
        Sites one = Sites.in(folder.resolve("one")).setting("title", "One").with("blogs/b.ndjson", blog);
        Sites two = Sites.in(folder.resolve("two")).setting("title", "Two").with("blogs/b.ndjson", blog);
        one.built();
        two.built();
        assertThat(texts(xml(one.page("feed.atom")), "id"))
                .doesNotContainAnyElementsOf(texts(xml(two.page("feed.atom")), "id"));
    }

    @Test
    void an_unknown_time_is_not_invented() throws Exception {
        Sites site = site().with(
                        "blogs/b.ndjson",
                        "{\"title\":\"B\",\"date\":\"2024-11-08\",\"timeZone\":\"Europe/Kyiv\"}",
                        "{\"id\":\"one\",\"body\":\"x\"}");
        site.built();
        Document feed = xml(site.page("2024/11/08/b/feed.atom"));
        assertThat(texts(feed, "published")).isEmpty();
        assertThat(texts(feed, "updated")).containsOnly("2024-11-08T00:00:00+02:00");
        assertThat(site.page("2024/11/08/b/index.html"))
                .doesNotContain("LiveBlogPosting")
                .doesNotContain("T00:00");
    }

    @Test
    void without_any_date_there_is_no_feed_and_no_link_to_one() {
        Sites site = site().with(
                        "blogs/b.ndjson",
                        "{\"title\":\"B\",\"topics\":[\"T\"]}",
                        "{\"id\":\"one\",\"topics\":[\"U\"],\"body\":\"x\"}");
        site.built();
        assertThat(Sites.files(site.output())).noneMatch(file -> file.endsWith(".atom"));
        assertThat(site.page("index.html")).doesNotContain(".atom");
        assertThat(site.page("topics/t/index.html")).doesNotContain(".atom");
        assertThat(site.page("undated/b/index.html")).doesNotContain(".atom");
    }

    @Test
    void nobody_can_break_out_of_a_feed() throws Exception {
        Sites site = site().with(
                        "blogs/b.ndjson",
                        "{\"title\":\"B ]]> <script>alert(1)</script> &\"}",
                        "{\"id\":\"one\",\"date\":\"2024-11-08T09:00:00Z\",\"title\":\"</title><x>\","
                                + "\"html\":\"<p onclick='x()'>a<script>alert(1)</script><iframe src='https://evil.example'></iframe></p>\"}");
        site.built();
        Document feed = xml(site.page("feed.atom"));
        assertThat(texts(feed, "title")).contains("</title><x>");
        assertThat(texts(feed, "content").get(0))
                .doesNotContain("script")
                .doesNotContain("onclick")
                .doesNotContain("iframe");
        Element title = (Element) xml(site.page("2024/11/08/b/feed.atom"))
                .getElementsByTagNameNS("*", "title")
                .item(0);
        assertThat(title.getTextContent()).isEqualTo("B ]]> <script>alert(1)</script> &");
    }

    @Test
    void an_entry_names_no_more_than_50_of_its_topics() throws Exception {
        String topics =
                IntStream.rangeClosed(1, 60).mapToObj(i -> "\"T" + i + "\"").collect(Collectors.joining(","));
        Sites site = site().with(
                        "blogs/b.ndjson",
                        "{\"title\":\"B\"}",
                        "{\"id\":\"one\",\"date\":\"2024-11-08T09:15:00Z\",\"topics\":[" + topics
                                + "],\"body\":\"Words\"}");
        site.built();
        NodeList categories = xml(site.page("topics/t60/feed.atom")).getElementsByTagNameNS("*", "category");
        assertThat(categories.getLength()).isEqualTo(50);
        assertThat(((Element) categories.item(49)).getAttribute("term")).isEqualTo("T50");
    }
}
