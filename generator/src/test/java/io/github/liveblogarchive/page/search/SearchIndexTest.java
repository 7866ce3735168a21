package io.github.liveblogarchive.page.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.Sites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index finds what is there, and nothing else: read back from its files, beside a plain look at all texts. */
class SearchIndexTest {
    private static final long SEED = Long.getLong("fuzz.seed", 20_241_108L);

    /** Words as they are written, and as they are looked for. */
    private static final String[][] WORDS = {
        {"Harbour", "harbour"},
        {"harbours", "harbours"},
        {"Café", "cafe"},
        {"ferry", "ferry"},
        {"Київ", "київ"},
        {"п’ять", "пять"},
        {"المدينة", "مدينه"},
        {"أحمد", "احمد"},
        {"北京", "北京"},
        {"naïve", "naive"},
        {"Zürich", "zurich"},
        {"12", "12"},
        {"x", "x"}
    };

    @TempDir
    Path folder;

    private Sites site;
    /** What each document says: the words to look for, and the names to filter by. */
    private final Map<String, Set<String>> said = new HashMap<>();

    @BeforeEach
    void given() {
        site = Sites.in(folder).with("site.yaml", "title: Site", "entriesPerPage: 30");
    }

    @Test
    void all_that_has_the_words_is_found_and_nothing_else() {
        Random random = new Random(SEED);
        for (int blog = 0; blog < 40; blog++) {
            blog(random, blog, 1 + random.nextInt(30));
        }
        site.built();
        Reader index = new Reader(site.output());
        List<String> all = words();
        for (int i = 0; i < 300; i++) {
            List<String> query = new ArrayList<>();
            for (int n = random.nextInt(3); n >= 0; n--) {
                query.add(all.get(random.nextInt(all.size())));
            }
            assertThat(index.find(query)).as(SEED + " " + query).isEqualTo(plain(query));
        }
    }

    @Test
    void a_word_that_stands_in_very_many_entries_is_found_in_all_of_them() {
        Random random = new Random(SEED);
        for (int blog = 0; blog < 40; blog++) {
            blog(random, blog, 300);
        }
        site.setting("pages", "blog,search").built();
        assertThat(site.has("search/w/" + Shelf.folder("#ferries") + "/1.js")).isTrue();
        Reader index = new Reader(site.output());
        for (String word : List.of("harbour", "cafe", "#ferries", "!", "nothing")) {
            assertThat(index.find(List.of(word))).isEqualTo(plain(List.of(word)));
        }
    }

    @Test
    void one_word_more_changes_the_file_of_its_entry_and_that_of_the_word() throws IOException {
        Random random = new Random(SEED);
        for (int blog = 0; blog < 10; blog++) {
            blog(random, blog, 20);
        }
        site.setting("pages", "blog,search").built();
        Map<String, String> before = indexOf(site, "search/");
        Path source = site.content().resolve("blogs/b5.ndjson");
        String text = Files.readString(source);
        Files.writeString(source, text.replaceFirst("(\"id\":\"e7\".*\"body\":\")", "$1wombat "));
        site.built();
        Map<String, String> after = indexOf(site, "search/");
        after.entrySet().removeAll(before.entrySet());
        assertThat(after).hasSize(2);
        assertThat(after.values()).allMatch(file -> file.contains("wombat"));
    }

    @Test
    void what_is_kept_between_runs_may_be_damaged_or_gone() throws IOException {
        Random random = new Random(SEED);
        for (int blog = 0; blog < 6; blog++) {
            blog(random, blog, 5);
        }
        Path cache = folder.resolve("cache");
        site.setting("pages", "search").cache(cache).built();
        Path kept = cache.resolve("search.bin");
        byte[] bytes = Files.readAllBytes(kept);
        for (int at = 3; at < bytes.length; at += 1 + bytes.length / 9) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 1;
            Files.write(kept, damaged);
            blog(random, 2, 5);
            site.built();
            assertThat(indexOf(site, "search/t/")).as("byte " + at).isEqualTo(indexOf(anew(), "search/t/"));
        }
        Files.delete(kept);
        blog(random, 2, 5);
        site.built();
        assertThat(indexOf(site, "search/t/")).isEqualTo(indexOf(anew(), "search/t/"));
        assertThat(kept).exists();
    }

    private Sites anew() throws IOException {
        Sites made = Sites.of(
                site.content(), Files.createTempDirectory(folder, "anew").resolve("site"));
        made.setting("pages", "search").built();
        return made;
    }

    private static Map<String, String> indexOf(Sites made, String part) {
        Map<String, String> files = new TreeMap<>();
        Sites.files(made.output()).stream()
                .filter(file -> file.startsWith(part))
                .forEach(file -> files.put(file, made.page(file)));
        return files;
    }

    private void blog(Random random, int number, int entries) {
        String path = "2024/%02d/%02d/b%d/".formatted(1 + number % 3, 1 + random.nextInt(9), number);
        String day = path.substring(0, 10).replace('/', '-');
        String headline = WORDS[number % WORDS.length][0];
        document(path, path, headline, List.of());
        said.get(path).add("#ferries");
        List<String> lines = new ArrayList<>();
        lines.add("{\"id\":\"b%d\",\"title\":\"%s\",\"topics\":[\"Ferries\"]}".formatted(number, headline));
        for (int e = 0; e < entries; e++) {
            boolean isKey = random.nextInt(5) == 0;
            StringBuilder text = new StringBuilder();
            for (int w = random.nextInt(8); w >= 0; w--) {
                text.append(WORDS[Math.min(random.nextInt(WORDS.length), random.nextInt(WORDS.length))][0])
                        .append(random.nextBoolean() ? " " : ", ");
            }
            lines.add("{\"id\":\"e%d\",\"date\":\"%sT%02d:%02d:00Z\",\"key\":%s,\"body\":\"%s\"}"
                    .formatted(e, day, e / 60, e % 60, isKey, text.toString().strip()));
            int page = e / 30 + 1;
            document(
                    path,
                    path + (page == 1 ? "" : "page/" + page + "/") + "#e" + e,
                    text.toString(),
                    isKey ? List.of("!", "#ferries") : List.of("#ferries"));
        }
        site.with("blogs/b" + number + ".ndjson", lines.toArray(String[]::new));
    }

    private void document(String blog, String path, String text, List<String> names) {
        Set<String> words = new HashSet<>(names);
        words.add("/" + blog);
        for (String[] word : WORDS) {
            if ((" " + text.replace(',', ' ') + " ").contains(" " + word[0] + " ")) {
                words.add(word[1].equals("київ") ? "киів" : word[1]);
            }
        }
        said.put(path, words);
    }

    private List<String> words() {
        Set<String> words = new TreeSet<>();
        said.values().forEach(words::addAll);
        return List.copyOf(words);
    }

    private Set<String> plain(List<String> query) {
        Set<String> found = new TreeSet<>();
        said.forEach((path, words) -> {
            if (words.containsAll(query)) {
                found.add(path);
            }
        });
        return found;
    }
}
