package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.liveblogarchive.Shapes.Weight;
import io.github.liveblogarchive.report.Report;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Archives of unusual shapes: what they weigh grows with their size and not with its square. */
class ShapesTest {
    /** More than the largest page of a list that is cut into pages, or of one that names only the newest. */
    private static final long LARGEST_LIST = 120_000;

    /** So many times the size may come of twice the entries; some pages have parts that do not grow. */
    private static final double GROWTH = 2.2;

    private static final int SMALL = 200;

    private static final int LARGE = 4_000;

    private final FileSystem memory = Jimfs.newFileSystem(Configuration.unix());

    @AfterEach
    void close() throws IOException {
        memory.close();
    }

    private Sites site(String name) {
        return Sites.in(memory.getPath("/" + name));
    }

    @ParameterizedTest
    @EnumSource(Shapes.class)
    void twice_the_entries_make_at_most_twice_the_bytes_of_each_kind_of_page(Shapes shape) {
        assertGrowsInStep(weights(shape, site("one"), SMALL), weights(shape, site("two"), 2 * SMALL));
    }

    @Tag("large")
    @ParameterizedTest
    @EnumSource(Shapes.class)
    void so_they_do_in_a_large_archive_and_little_memory(Shapes shape, @TempDir Path folder) {
        assertGrowsInStep(
                weights(shape, Sites.in(folder.resolve("one")), LARGE),
                weights(shape, Sites.in(folder.resolve("two")), 2 * LARGE));
    }

    private static Map<String, Weight> weights(Shapes shape, Sites site, int entries) {
        // More pages a blog, so that what stands on each of them and grows with all of them would tell.
        site.setting("entriesPerPage", "20");
        shape.write(site, entries);
        assertThat(site.built().entries()).isEqualTo(entries);
        return Shapes.weights(site.output());
    }

    private static void assertGrowsInStep(Map<String, Weight> one, Map<String, Weight> two) {
        assertThat(two.keySet()).containsExactlyElementsOf(one.keySet());
        assertThat(two)
                .allSatisfy((kind, weight) -> assertThat(
                                (double) weight.bytes() / one.get(kind).bytes())
                        .as("growth of %s, %s to %s", kind, one.get(kind), weight)
                        .isLessThan(GROWTH));
    }

    /** The sizes that the manual promises; the heap is as small as the build's profile makes it. */
    @Tag("large")
    @ParameterizedTest
    @CsvSource({
        "ONE_BLOG, 100000, 'blog,month,feed,sitemap'",
        "MANY_TOPICS, 50000, 'topic,sitemap'",
        "ONE_DAY, 20000, 'day,month,year,feed,sitemap'",
        "ONE_DAY_OF_BLOGS_OF_ONE_ENTRY, 20000, 'home,day,month,year,topic,author,sitemap'",
        "BLOGS_OF_ONE_ENTRY, 50000, 'home,day,month,year,topic,author,sitemap'",
        "ENTRIES_WITH_MANY_TOPICS, 20000, 'blog,topic,sitemap'"
    })
    void an_archive_of_many_is_built_in_little_memory(Shapes shape, int entries, String pages, @TempDir Path folder) {
        Sites site = Sites.in(folder).setting("pages", pages);
        shape.write(site, entries);

        assertThat(site.built().entries()).isEqualTo(entries);
    }

    @Test
    void a_blog_of_2000_entries_is_cut_into_pages_of_a_hundred() {
        Sites site = site("long").setting("pages", "blog,feed");
        Shapes.ONE_BLOG.write(site, 2_000);
        site.built();
        Map<String, Weight> weights = Shapes.weights(site.output());

        // Twenty pages, in both orders.
        assertThat(weights.get("pages of blogs").files()).isEqualTo(40);
        assertThat(weights.get("pages of blogs").largest()).isLessThan(250_000);
        assertThat(weights.get("feeds of blogs").largest()).isLessThan(LARGEST_LIST);
    }

    @Test
    void an_entry_with_a_thousand_topics_stands_on_each_of_their_pages() {
        String topics =
                IntStream.range(0, 1_000).mapToObj(n -> "\"Topic " + n + "\"").collect(Collectors.joining(","));
        Sites site = site("wide")
                .setting("pages", "blog,entry,topic")
                .with(
                        "blogs/wide.ndjson",
                        "{\"title\":\"Wide\"}",
                        "{\"id\":\"e000001\",\"date\":\"2023-01-01T08:00:00Z\",\"topics\":[" + topics
                                + "],\"body\":\"x\"}");
        site.built();
        Map<String, Weight> weights = Shapes.weights(site.output());

        assertThat(weights.get("pages of terms").files()).isEqualTo(1_000);
        assertThat(weights.get("pages of terms").largest()).isLessThan(20_000);
        assertThat(site.page("topics/topic-999/index.html")).contains("#e000001");
    }

    @Test
    void three_thousand_topics_have_small_pages() {
        Sites site = site("topics").setting("pages", "topic");
        Shapes.MANY_TOPICS.write(site, 3_000);
        site.built();
        Map<String, Weight> weights = Shapes.weights(site.output());

        assertThat(weights.get("pages of terms").files()).isEqualTo(3_000);
        assertThat(weights.get("pages of terms").largest()).isLessThan(20_000);
    }

    @Test
    void a_day_with_2000_entries_is_cut_into_pages() {
        Sites site = site("day").setting("pages", "blog,day,month,year");
        Shapes.ONE_DAY.write(site, 2_000);
        site.built();
        Map<String, Weight> weights = Shapes.weights(site.output());

        assertThat(weights.get("days").files()).isEqualTo(10);
        assertThat(weights.get("days").largest()).isLessThan(LARGEST_LIST);
        assertThat(weights.get("months").largest()).isLessThan(LARGEST_LIST);
    }

    @Test
    void no_list_of_2000_blogs_of_one_entry_is_large() {
        Sites site = site("single").setting("pages", "home,year,month,day,topic,author,feed");
        Shapes.BLOGS_OF_ONE_ENTRY.write(site, 2_000);
        Report report = site.built();
        Map<String, Weight> weights = Shapes.weights(site.output());

        assertThat(report.blogs()).isEqualTo(2_000);
        assertThat(weights.get("home").largest()).isLessThan(LARGEST_LIST);
        assertThat(weights)
                .extractingByKeys("years", "months", "days", "pages of terms")
                .allSatisfy(weight -> assertThat(weight.largest()).isLessThan(LARGEST_LIST));
    }

    @ParameterizedTest
    @EnumSource(
            value = Shapes.class,
            names = {"ONE_BLOG", "ENTRIES_WITH_MANY_TOPICS", "ONE_DAY_OF_BLOGS_OF_ONE_ENTRY"})
    void no_feed_is_larger_than_allowed(Shapes shape) {
        Sites site = site("feeds").setting("pages", "blog,topic,feed").setting("feedBytes", "20000");
        shape.write(site, SMALL);
        site.built();

        assertThat(Shapes.weights(site.output()))
                .extractingByKeys("feed", "feeds of blogs", "feeds of topics")
                .allSatisfy(weight -> assertThat(weight.largest()).isLessThanOrEqualTo(20_000));
    }
}
