package io.github.liveblogarchive.theme;

import static io.github.liveblogarchive.theme.ThemeTests.KYIV;
import static io.github.liveblogarchive.theme.ThemeTests.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.report.Problem;
import io.github.liveblogarchive.report.Problems;
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
    private static final Path THEME =
            Path.of("..", "templates", "src", "main", "resources", "io", "github", "liveblogarchive", "theme");

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    private Language language(String tag) {
        return new Language(ThemeFiles.of(Optional.of(folder), problems), tag, problems);
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

    @Test
    void a_number_has_its_thousands_apart() {
        assertThat(Stream.of(0L, 999L, 1000L, 1234567L, -1000L).map(language("en")::number))
                .containsExactly("0", "999", "1,000", "1,234,567", "\u22121,000");
    }

    @Test
    void another_language_stands_before_english_and_may_lack_words() {
        write(
                folder,
                "messages/uk.properties",
                "plural=slavic\nentries.one={0} запис\nentries.few={0} записи\nentries.many={0} записів\n");
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
        assertThat(ukrainian.message("site.home")).isEqualTo("Home");
    }

    @Test
    void a_broken_message_file_is_told() {
        write(folder, "messages/en.properties", "site.home=\\u00G1");
        language("en");
        assertThat(problems.list())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .startsWith("ERROR templates/messages/en.properties [template-error]: The message file cannot be read");
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
                "date.months",
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
        assertThat(asked).allMatch(english::has);
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
