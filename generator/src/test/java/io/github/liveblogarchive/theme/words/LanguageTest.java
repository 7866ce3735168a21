package io.github.liveblogarchive.theme.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.report.Problem;
import io.github.liveblogarchive.report.Problems;
import io.github.liveblogarchive.theme.files.ThemeFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final Path THEME =
            Path.of("..", "templates", "src", "main", "resources", "io", "github", "liveblogarchive", "theme");

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    private Language language(String tag) {
        return Language.of(ThemeFiles.of(Optional.of(folder), problems), tag, problems);
    }

    private void write(String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, List.of(lines));
    }

    private List<String> told() {
        return problems.list().stream().map(Problem::toString).toList();
    }

    private static Moment at(String time) {
        return Moment.of(OffsetDateTime.parse(time));
    }

    @Test
    void a_moment_is_shown_in_the_newsrooms_zone() {
        Language english = language("en");
        Moment late = at("2024-11-07T23:15:30Z");
        assertThat(english.day(late, KYIV)).isEqualTo("8 November 2024");
        assertThat(english.weekday(late, KYIV)).isEqualTo("Friday, 8 November 2024");
        assertThat(english.month(late, KYIV)).isEqualTo("November 2024");
        assertThat(english.clock(late, KYIV)).isEqualTo("01:15");
        assertThat(Language.iso(late, KYIV)).isEqualTo("2024-11-08T01:15:30+02:00");
        assertThat(Language.iso(late)).isEqualTo("2024-11-07T23:15:30Z");
    }

    @Test
    void what_is_not_known_is_not_shown() {
        Language english = language("en");
        Moment day = Moment.ofDay(LocalDate.of(2024, 11, 8), KYIV);
        ZoneId far = ZoneId.of("Pacific/Honolulu");
        assertThat(english.day(day, far)).isEqualTo("8 November 2024");
        assertThat(english.clock(day, far)).isEmpty();
        assertThat(Language.iso(day, far)).isEqualTo("2024-11-08");
        assertThat(english.day(Moment.UNKNOWN, KYIV)).isEmpty();
        assertThat(english.clock(Moment.UNKNOWN, KYIV)).isEmpty();
        assertThat(Language.iso(Moment.UNKNOWN, KYIV)).isEmpty();
        assertThat(english.length(Moment.UNKNOWN, at("2024-11-07T23:15:30Z"))).isEmpty();
        assertThat(english.zone(Moment.UNKNOWN, KYIV)).startsWith("Europe/Kyiv");
    }

    @Test
    void an_offset_with_seconds_becomes_utc_for_machines() {
        assertThat(Language.iso(at("1900-01-01T12:00:00+02:02:04"))).isEqualTo("1900-01-01T09:57:56Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Europe/Kyiv|2024-11-08T00:00:00Z|Europe/Kyiv, UTC+2",
                "Europe/Kyiv|2024-07-08T00:00:00Z|Europe/Kyiv, UTC+3",
                "America/New_York|2024-11-08T00:00:00Z|America/New York, UTC−5",
                "Asia/Kolkata|2024-11-08T00:00:00Z|Asia/Kolkata, UTC+5:30",
                "UTC|2024-11-08T00:00:00Z|UTC",
                "+02:00|2024-11-08T00:00:00Z|UTC+2",
            })
    void a_zone_is_named_with_its_offset_then(String zone, String time, String shown) {
        assertThat(language("en").zone(at(time), ZoneId.of(zone))).isEqualTo(shown);
    }

    @Test
    void a_length_is_that_of_the_times_that_are_shown() {
        Language english = language("en");
        Moment nine = at("2024-11-08T09:00:40Z");
        assertThat(english.length(nine, nine)).isEmpty();
        assertThat(english.length(nine, at("2024-11-08T09:00:59Z"))).isEmpty();
        assertThat(english.length(nine, at("2024-11-08T09:01:10Z"))).isEqualTo("1 minute");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PT1M|1 minute",
                "PT59M|59 minutes",
                "PT1H|1 hour",
                "PT15H55M|15 hours, 55 minutes",
                "PT47H59M|47 hours, 59 minutes",
                "P3DT1H|3 days"
            })
    void a_length_is_told_in_words(String length, String words) {
        Moment start = at("2024-11-08T00:00:00Z");
        Moment end = Moment.of(start.at().plus(java.time.Duration.parse(length)));
        assertThat(language("en").length(start, end)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11, November 2024",
        "2024-11-08, 8 November 2024",
        "2024-13, 2024-13",
        "2024-02-30, 2024-02-30",
        "2024, 2024"
    })
    void a_date_that_is_a_name_is_told_in_words(String name, String words) {
        assertThat(language("en").named(name)).isEqualTo(words);
    }

    @Test
    void a_number_has_its_thousands_apart() {
        assertThat(Stream.of(0L, 999L, 1000L, 1234567L, -1000L).map(language("en")::number))
                .containsExactly("0", "999", "1,000", "1,234,567", "\u22121,000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|8 November 2024|Friday, 8 November 2024|November 2024|1 November 2024",
                "de|8. November 2024|Freitag, 8. November 2024|November 2024|1. November 2024",
                "fr|8 novembre 2024|Vendredi 8 novembre 2024|Novembre 2024|1er novembre 2024",
                "es|8 de noviembre de 2024|Viernes, 8 de noviembre de 2024|Noviembre de 2024|1 de noviembre de 2024",
                "uk|8 листопада 2024\u00a0р.|П’ятниця, 8 листопада 2024\u00a0р.|Листопад 2024\u00a0р.|1 листопада 2024\u00a0р.",
                "ar|8 نوفمبر 2024|الجمعة، 8 نوفمبر 2024|نوفمبر 2024|1 نوفمبر 2024",
            })
    void a_date_has_the_form_of_its_language(String tag, String day, String weekday, String month, String first) {
        Language language = language(tag);
        Moment moment = at("2024-11-08T09:15:00+02:00");
        assertThat(language.day(moment, KYIV)).isEqualTo(day);
        assertThat(language.weekday(moment, KYIV)).isEqualTo(weekday);
        assertThat(language.month(moment, KYIV)).isEqualTo(month);
        assertThat(language.day(at("2024-11-01T09:15:00+02:00"), KYIV)).isEqualTo(first);
        assertThat(language.clock(moment, KYIV)).isEqualTo("09:15");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|1,000|1,234,567",
                "de|1.000|1.234.567",
                "fr|1\u202f000|1\u202f234\u202f567",
                "es|1000|1.234.567",
                "uk|1\u00a0000|1\u00a0234\u00a0567",
                "ar|1,000|1,234,567",
            })
    void a_number_has_the_form_of_its_language(String tag, String thousand, String millions) {
        assertThat(language(tag).number(1_000)).isEqualTo(thousand);
        assertThat(language(tag).number(1_234_567)).isEqualTo(millions);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|0 Einträge, 1 Eintrag, 2 Einträge, 1.000.000 Einträge",
                "fr|0 publication, 1 publication, 2 publications, 1\u202f000\u202f000 de publications",
                "es|0 entradas, 1 entrada, 2 entradas, 1.000.000 de entradas",
            })
    void a_count_takes_its_plural_form(String tag, String shown) {
        assertThat(Stream.of(0, 1, 2, 1_000_000)
                        .map(n -> language(tag).message("entries", n))
                        .reduce((a, b) -> a + ", " + b))
                .hasValue(shown);
    }

    @Test
    void ukrainian_and_arabic_have_forms_of_their_own() {
        Language ukrainian = language("uk-UA");
        assertThat(Stream.of(1, 2, 5, 11, 12, 21, 22, 112).map(n -> ukrainian.message("entries", n)))
                .containsExactly(
                        "1 запис",
                        "2 записи",
                        "5 записів",
                        "11 записів",
                        "12 записів",
                        "21 запис",
                        "22 записи",
                        "112 записів");
        Language arabic = language("ar");
        assertThat(Stream.of(0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103).map(n -> arabic.message("entries", n)))
                .containsExactly(
                        "لا تحديثات",
                        "تحديث واحد",
                        "تحديثان",
                        "3 تحديثات",
                        "10 تحديثات",
                        "11 تحديثًا",
                        "99 تحديثًا",
                        "100 تحديث",
                        "101 تحديث",
                        "102 تحديث",
                        "103 تحديثات");
    }

    @Test
    void a_name_that_runs_the_other_way_is_kept_apart() {
        assertThat(language("ar").message("block.credit", "AP 2")).isEqualTo("المصدر: \u2068AP 2\u2069");
        assertThat(language("ar").message("block.credit", "وكالة")).isEqualTo("المصدر: وكالة");
        assertThat(language("ar").message("block.credit", "2024 – 5")).isEqualTo("المصدر: 2024 – 5");
        assertThat(language("en").message("block.credit", "وكالة")).isEqualTo("Credit: \u2068وكالة\u2069");
        assertThat(language("en").message("block.credit", "AP – 2")).isEqualTo("Credit: AP – 2");
    }

    @Test
    void a_single_word_can_be_changed_in_any_language() throws IOException {
        write("messages/uk.properties", "site.home=Перша сторінка");
        Language ukrainian = language("uk");
        assertThat(ukrainian.message("site.home")).isEqualTo("Перша сторінка");
        assertThat(ukrainian.message("site.dates")).isEqualTo("Дати");
        assertThat(told()).isEmpty();
    }

    @Test
    void a_new_language_may_lack_words_and_one_warning_names_them() throws IOException {
        List<String> english = Files.readAllLines(THEME.resolve("messages/en.properties"));
        write(
                "messages/pl.properties",
                english.stream()
                        .filter(line -> !line.matches("(site.home|blogs.one)=.*"))
                        .toArray(String[]::new));
        Language polish = language("pl");
        assertThat(polish.message("site.home")).isEqualTo("Home");
        assertThat(told())
                .containsExactly("WARNING templates/messages/pl.properties [missing-words]: Words that pages need are "
                        + "missing here and are shown in English: blogs.one, site.home. "
                        + "Add them; the theme's messages/en.properties has them all.");
    }

    @Test
    void english_words_keep_english_plurals_on_pages_in_another_language() throws IOException {
        write(
                "messages/pl.properties",
                "plural.one=i = 1 and v = 0",
                "plural.few=v = 0 and i % 10 = 2..4 and i % 100 != 12..14",
                "plural.many=v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14",
                "entries.one={0} wpis",
                "entries.few={0} wpisy",
                "entries.many={0} wpisów",
                "entries.other={0} wpisu");
        Language polish = language("pl");
        assertThat(Stream.of(1, 2, 5, 21, 22).map(n -> polish.message("entries", n)))
                .containsExactly("1 wpis", "2 wpisy", "5 wpisów", "21 wpisów", "22 wpisy");
        assertThat(Stream.of(1, 2, 21).map(n -> polish.message("blogs", n)))
                .containsExactly("1 live blog", "2 live blogs", "21 live blogs");
        assertThat(told())
                .singleElement()
                .asString()
                .contains("blog.allKeyEvents")
                .contains(" and ");
    }

    @Test
    void a_language_without_plural_rules_has_one_form() throws IOException {
        write("messages/ja.properties", "entries.other={0}件");
        Language japanese = language("ja-JP");
        assertThat(japanese.message("entries", 1)).isEqualTo("1件");
        assertThat(japanese.message("entries", 1_400)).isEqualTo("1,400件");
        assertThat(japanese.message("blogs", 1)).isEqualTo("1 live blog");
        assertThat(told())
                .singleElement()
                .asString()
                .contains("[missing-words]")
                .doesNotContain("entries.");
    }

    @Test
    void a_variant_of_english_counts_as_english_does() throws IOException {
        write("messages/en-GB.properties", "entries.other={0} posts");
        assertThat(language("en-GB").message("entries", 1)).isEqualTo("1 entry");
        assertThat(language("en-GB").message("entries", 2)).isEqualTo("2 posts");
    }

    @Test
    void a_language_without_words_is_told() {
        assertThat(language("nb-NO").message("site.home")).isEqualTo("Home");
        assertThat(told())
                .containsExactly("WARNING templates/messages/nb.properties [missing-words]: There are no words in "
                        + "\"nb-NO\"; pages have theirs in English. "
                        + "Write this file; the theme's messages/en.properties is the one to translate.");
    }

    @Test
    void a_misspelled_word_is_told_and_one_of_the_owners_own_templates_is_not() throws IOException {
        write("messages/de.properties", "site.hmoe=Start", "own.words=Wetter", "own.kind.fog=Nebel", "own.lost=x");
        write("blocks/weather.ftlh", "${msg(\"own.words\")} ${msg(\"own.kind.\" + data.kind)}");
        language("de");
        assertThat(told())
                .containsExactly(
                        "WARNING templates/messages/de.properties (field \"own.lost\") [unknown-field]: No template asks"
                                + " for the word \"own.lost\". Delete it, or correct its key.",
                        "WARNING templates/messages/de.properties (field \"site.hmoe\") [unknown-field]: No template asks"
                                + " for the word \"site.hmoe\". Did you mean \"site.home\"?");
    }

    @Test
    void a_broken_message_file_is_told() throws IOException {
        write("messages/en.properties", "site.home=\\u00G1");
        language("en");
        assertThat(told())
                .singleElement()
                .asString()
                .startsWith("ERROR templates/messages/en.properties [template-error]: The message file cannot be read");
    }

    @Test
    void mistakes_in_messages_are_told_with_the_key() throws IOException {
        write(
                "messages/de.properties",
                "plural.one=i is 1",
                "date.months=Jänner,Feber",
                "blog.page=Seite {0} von {2}",
                "date.day={day}. {mont} {year}");
        language("de");
        assertThat(told())
                .containsExactly(
                        "ERROR templates/messages/de.properties (field \"blog.page\") [template-error]: The message has the "
                                + "gap {2}, which nothing fills. Possible here: {0}, {1}.",
                        "ERROR templates/messages/de.properties (field \"date.day\") [template-error]: The message has the "
                                + "gap {mont}, which nothing fills. Possible here: {day}, {month}, {year}.",
                        "ERROR templates/messages/de.properties (field \"date.months\") [template-error]: The message has 2 "
                                + "names, not 12. Write them with commas between.",
                        "ERROR templates/messages/de.properties (field \"plural\") [template-error]: \"i is 1\" is no rule "
                                + "for plural forms. Write it as CLDR does, for instance "
                                + "plural.one=i % 10 = 1 and i % 100 != 11.");
    }

    @Test
    void a_message_that_is_not_there_is_an_error() {
        assertThatThrownBy(() -> language("en").message("nope", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no message \"nope\"");
    }

    @Test
    void every_message_that_a_template_asks_for_exists_and_none_is_left_over() throws Exception {
        Language english = language("en");
        Set<String> asked = new TreeSet<>(Set.of(
                "plural",
                "number.group",
                "number.groupFrom",
                "date.months",
                "date.first",
                "date.weekdays",
                "date.day",
                "date.weekday",
                "date.month",
                "date.clock",
                "length.minutes",
                "length.hours",
                "length.days",
                "length.and",
                "body.table",
                "body.back",
                "body.footnotes",
                "body.picture",
                "body.video",
                "body.audio",
                "entry.reader",
                "entry.advert",
                "block.watch",
                "block.listen",
                "pager.label",
                "pager.below",
                "blog.page",
                "notfound.title",
                "month.heat",
                "month.heatOfMonths",
                "terms.topics",
                "terms.authors",
                "terms.series"));
        Pattern call = Pattern.compile("msg\\(\"([a-zA-Z.]+)\"");
        try (Stream<Path> files = Files.walk(THEME)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".ftlh")).toList()) {
                for (Matcher m = call.matcher(Files.readString(file)); m.find(); ) {
                    if (!m.group(1).endsWith(".")) {
                        asked.add(m.group(1));
                    }
                }
            }
        }
        assertThat(asked).filteredOn(key -> !key.equals("plural")).allMatch(english::has);
        Set<String> known = new TreeSet<>();
        try (Stream<String> lines = Files.lines(THEME.resolve("messages/en.properties"))) {
            lines.filter(line -> line.matches("[a-zA-Z.]+=.*"))
                    .map(line -> line.replaceFirst("(\\.(one|other))?=.*", ""))
                    .forEach(known::add);
        }
        assertThat(known).isEqualTo(asked);
    }

    @Test
    void the_themes_list_names_its_files() throws Exception {
        try (Stream<Path> files = Files.walk(THEME)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> THEME.relativize(file).toString().replace('\\', '/'))
                            .filter(name -> !name.equals("files.txt"))
                            .sorted())
                    .containsExactlyElementsOf(Files.readAllLines(THEME.resolve("files.txt")));
        }
    }

    @Test
    void zone_offsets_alone_are_named_once() {
        assertThat(language("en").zone(at("2024-11-08T00:00:00Z"), ZoneOffset.ofHours(-3)))
                .isEqualTo("UTC\u22123");
    }
}
