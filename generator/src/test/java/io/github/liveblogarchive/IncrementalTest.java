package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that grew edit by edit is the site that is made at once, byte for byte, its manifest included. */
class IncrementalTest {
    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 25);
    private static final long SEED = Long.getLong("fuzz.seed", 20_241_108L);

    @TempDir
    Path folder;

    @Test
    void a_site_that_grew_by_random_edits_is_the_same_as_one_made_at_once() throws IOException {
        RandomSite site = new RandomSite(new Random(SEED));
        Path content = folder.resolve("content");
        Sites grown = Sites.of(content, folder.resolve("grown")).cache(folder.resolve("cache"));
        site.write(grown);
        grown.built();
        List<String> edits = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            edits.add(site.edit());
            site.write(grown);
            List<String> told = Sites.sentences(grown.built());
            Sites fresh = Sites.of(content, folder.resolve("fresh-" + round));
            assertThat(told).isEqualTo(Sites.sentences(fresh.built()));
            assertSame(
                    grown.output(),
                    fresh.output(),
                    "-Dfuzz.seed=" + SEED + ", round " + round + " after "
                            + edits.subList(Math.max(0, round - 3), round));
            for (String file : Sites.files(fresh.output())) {
                Files.delete(fresh.output().resolve(file));
            }
        }
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
        assertSame(other.output(), site.output(), "after damage");
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

    private static void assertSame(Path grown, Path fresh, String when) throws IOException {
        List<String> files = Sites.files(fresh);
        assertThat(files).as(when).hasSizeGreaterThan(20).isEqualTo(Sites.files(grown));
        // The manifest, first by its name, differs whenever a page does; the page says more.
        List<String> pagesFirst = new ArrayList<>(files);
        Collections.reverse(pagesFirst);
        for (String file : pagesFirst) {
            if (Files.mismatch(fresh.resolve(file), grown.resolve(file)) >= 0) {
                assertThat(Files.readString(grown.resolve(file)))
                        .as(when + ": " + file)
                        .isEqualTo(Files.readString(fresh.resolve(file)));
            }
        }
    }
}
