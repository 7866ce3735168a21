package io.github.liveblogarchive.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.model.Topic;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFilesTest {
    @TempDir
    Path root;

    private final Problems problems = new Problems();

    @Test
    void a_folder_without_files_has_the_defaults() throws IOException {
        assertThat(read(Map.of()))
                .isEqualTo(new SiteFiles(Settings.DEFAULTS, Map.of(), List.of(), List.of(), List.of()));
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void settings_are_read_and_the_base_url_gets_its_last_slash() throws IOException {
        Files.writeString(root.resolve("site.yaml"), """
                title: The archive
                baseUrl: https://archive.example/live
                timeZone: Europe/Oslo
                order: newest
                entriesPerPage: 20
                pages: [home, blog]
                publisher:
                  name: Gazette
                slots:
                  footer: Words
                theme:
                  colour: 012
                """);
        Settings settings = read(Map.of()).settings();
        assertThat(problems.list()).isEmpty();
        assertThat(settings.baseUrl()).isEqualTo("https://archive.example/live/");
        assertThat(settings.timeZone()).hasToString("Europe/Oslo");
        assertThat(settings.order()).isEqualTo(Settings.Order.NEWEST);
        assertThat(settings.entriesPerPage()).isEqualTo(20);
        assertThat(settings.pages()).containsExactly("home", "blog");
        assertThat(settings.publisher()).isEqualTo(new Settings.Publisher("Gazette", "", ""));
        assertThat(settings.slots()).containsExactly(Map.entry("footer", "Words"));
        assertThat(settings.theme()).containsExactly(Map.entry("colour", "012"));
        assertThat(settings.itemsPerPage()).isEqualTo(Settings.DEFAULTS.itemsPerPage());
    }

    @Test
    void overrides_win_over_the_file_also_within_a_setting() throws IOException {
        Files.writeString(
                root.resolve("site.json"),
                "{\"title\": \"File\", \"publisher\": {\"name\": \"File\", \"url\": \"https://p.example/\"}}");
        Settings settings = read(Map.of(
                        "title", "Given",
                        "publisher.name", "Given",
                        "pages", "home, blog,entry",
                        "slots.notice", "Given",
                        "knownTopicsOnly", "true"))
                .settings();
        assertThat(problems.list()).isEmpty();
        assertThat(settings.title()).isEqualTo("Given");
        assertThat(settings.publisher()).isEqualTo(new Settings.Publisher("Given", "https://p.example/", ""));
        assertThat(settings.pages()).containsExactly("home", "blog", "entry");
        assertThat(settings.slots()).containsEntry("notice", "Given");
        assertThat(settings.knownTopicsOnly()).isTrue();
    }

    @Test
    void a_misspelled_override_is_named_with_the_setting_that_was_meant() throws IOException {
        read(Map.of("publisher.nmae", "X", "entriesPerPage", "many"));
        assertThat(problems.list())
                .extracting(Object::toString)
                .containsExactly(
                        "ERROR field \"entriesPerPage\" [wrong-type]: "
                                + "Expected a whole number from 0 to 2147483647 but found \"many\".",
                        "WARNING field \"publisher.nmae\" [unknown-setting]: "
                                + "There is no setting \"publisher.nmae\"; it was not read. Did you mean \"name\"?");
    }

    @Test
    void topics_may_be_a_mapping_or_a_list() throws IOException {
        Files.writeString(root.resolve("topics.yaml"), "Bergen:\nharbour: {name: The Harbour, aliases: [Port]}\n");
        assertThat(read(Map.of()).topics())
                .extracting(Topic::name, Topic::slug, Topic::aliases)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Bergen", "bergen", List.of()),
                        org.assertj.core.groups.Tuple.tuple("The Harbour", "the-harbour", List.of("harbour", "Port")));
        Files.writeString(root.resolve("topics.yaml"), "- Bergen\n- {name: Oslo, slug: capital}\n");
        assertThat(read(Map.of()).topics()).extracting(Topic::slug).containsExactly("bergen", "capital");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void names_with_one_address_are_told_and_accents_of_two_forms_are_one_name() throws IOException {
        Files.writeString(root.resolve("topics.yaml"), "Z\u00fcrich: {}\nZurich: {}\nZu\u0308rich: {}\n");
        read(Map.of());
        assertThat(problems.list())
                .extracting(Object::toString)
                .containsExactly(
                        "ERROR topics.yaml:2:9 (field \"Zurich\") [duplicate-address]: The topic \"Zurich\" would have"
                                + " the same address (topics/zurich/) as the one at topics.yaml:1:9. Give one of them"
                                + " another \"slug\", or make its name an alias of the other.",
                        "ERROR topics.yaml:3:10 (field \"Zu\u0308rich\") [duplicate-alias]: The name \"Zu\u0308rich\" belongs"
                                + " to another topic already, at topics.yaml:1:9. Delete one of the two.");
    }

    @Test
    void settings_print_the_same_whatever_order_their_options_were_given_in() {
        Map<String, String> one = new LinkedHashMap<>();
        Map<String, String> other = new LinkedHashMap<>();
        List<String> names = List.of("notice", "footer", "beforeBlog", "afterBlog", "x", "y", "z");
        names.forEach(name -> one.put(name, name));
        for (int i = names.size() - 1; i >= 0; i--) {
            other.put(names.get(i), names.get(i));
        }
        assertThat(with(one))
                .hasToString(with(other).toString())
                .asString()
                .contains("{afterBlog=afterBlog, beforeBlog=");
    }

    private static Settings with(Map<String, String> map) {
        Settings d = Settings.DEFAULTS;
        return new Settings(
                d.title(),
                d.siteId(),
                d.baseUrl(),
                d.description(),
                d.language(),
                d.timeZone(),
                d.publisher(),
                d.rights(),
                d.license(),
                d.image(),
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
                map,
                d.look(),
                d.menu(),
                d.footer(),
                map);
    }

    private SiteFiles read(Map<String, String> overrides) throws IOException {
        return SiteFiles.read(root, overrides, problems);
    }
}
