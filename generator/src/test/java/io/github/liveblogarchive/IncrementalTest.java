package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that grew edit by edit is the site that is made at once, byte for byte, its manifest included. */
class IncrementalTest {
    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 60);
    private static final long SEED = Long.getLong("fuzz.seed", 20_241_108L);

    @TempDir
    Path folder;

    @Test
    void a_site_that_grew_by_random_edits_is_the_same_as_one_made_at_once() {
        List<Long> edits = new ArrayList<>();
        Growth growth = new Growth(folder.resolve("grown"), SEED);
        new Random(SEED).longs(ROUNDS).forEach(edit -> {
            edits.add(edit);
            growth.edit(edit);
            growth.difference().ifPresent(difference -> {
                Growth shrunk = Growth.shrunk(folder.resolve("shrunk"), SEED, edits);
                fail("-Dfuzz.seed=%d -Dfuzz.rounds=%d; it also fails with these edits alone: %s%n%s"
                        .formatted(
                                SEED,
                                edits.size(),
                                shrunk.names(),
                                shrunk.difference().orElse(difference)));
            });
        });
        assertThat(Sites.files(folder.resolve("grown/plain"))).hasSizeGreaterThan(20);
    }

    @Test
    void records_that_are_damaged_where_only_a_page_would_see_it_are_read_anew() throws IOException {
        RandomSite edited = new RandomSite(new Random(SEED));
        Path cache = folder.resolve("cache");
        Sites site =
                Sites.of(folder.resolve("content"), folder.resolve("grown")).cache(cache);
        edited.write(site);
        site.built();
        Path records = cache.resolve("entries-0.bin");
        byte[] bytes = Files.readAllBytes(records);
        for (int i = 0; i < bytes.length; i += 40) {
            bytes[i] ^= 1;
        }
        Files.write(records, bytes);
        Sites other =
                Sites.of(folder.resolve("content"), folder.resolve("other")).cache(cache);
        assertThat(Sites.sentences(other.built()))
                .containsOnlyOnce("NOTE [cache-ignored]: The cache is damaged: everything is read anew.");
        assertThat(Growth.difference("after damage", other.output(), site.output()))
                .isEmpty();
    }

    @Test
    void a_topics_feed_says_that_it_is_complete_once_no_older_item_is_left() {
        Sites site = Sites.in(folder).setting("feedEntries", "1");
        blog(site, "a", "topics: [Harbour]", 1);
        blog(site, "b", "topics: [Harbour]", 2).built();
        assertThat(site.page("topics/harbour/feed.atom")).doesNotContain("fh:complete");
        blog(site, "a", "kicker: none", 1).built();
        assertThat(site.page("topics/harbour/feed.atom")).contains("<fh:complete/>");
    }

    @Test
    void a_topics_feed_follows_the_addresses_that_its_entries_lead_to() {
        Sites site = Sites.in(folder);
        blog(site, "a", "topics: [Harbour]", 1)
                .with("blogs/a/e.md", "---", "date: 2024-11-01T08:00:00Z", "topics: [Harbour]", "---", "[b](blog:b)");
        blog(site, "b", "slug: old", 2).built();
        assertThat(site.page("topics/harbour/feed.atom")).contains("/2024/11/02/old/");
        blog(site, "b", "slug: new", 2).built();
        assertThat(site.page("topics/harbour/feed.atom")).contains("/2024/11/02/new/");
    }

    @Test
    void the_list_of_series_follows_the_spelling_that_comes_first() {
        Sites site = Sites.in(folder);
        blog(site, "a", "series: Winter Days", 1);
        blog(site, "b", "series: winter days", 2).built();
        assertThat(site.page("series/index.html")).contains("Winter Days");
        blog(site, "a", "series: WINTER days", 1).built();
        assertThat(site.page("series/index.html")).contains("WINTER days");
    }

    private static Sites blog(Sites site, String id, String field, int day) {
        return site.with("blogs/" + id + "/blog.md", "---", "title: Blog", "id: " + id, field, "---")
                .with("blogs/" + id + "/e.md", "---", "date: 2024-11-0" + day + "T08:00:00Z", "---", "Words.");
    }
}
