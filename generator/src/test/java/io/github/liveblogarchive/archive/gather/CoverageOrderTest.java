package io.github.liveblogarchive.archive.gather;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.archive.rows.Rows;
import io.github.liveblogarchive.archive.rows.RowsOf;
import io.github.liveblogarchive.model.Moment;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each case: entries as they stand in the source, {@code id@time} or {@code id@time/order}; then the coverage order. */
class CoverageOrderTest {
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "oldest first stays          | a@09:00 b@09:05 c@10:00            | a b c",
                "newest first is turned      | c@10:00 b@09:05 a@09:00            | a b c",
                "a mixed source is sorted    | b@09:05 a@09:00 c@10:00 d@11:00    | a b c d",
                "equal times keep their place| a@09:00 b@09:00 c@09:00            | a b c",
                "equal times, newest first   | c@10:00 b@09:00 a@09:00            | a b c",
                "order settles equal times   | a@09:00/2 b@09:00/1 c@10:00        | b a c",
                "order of all goes before time | a@09:00/3 b@09:05/1 c@10:00/2     | b c a",
                "unknown stays behind known  | a@09:00 x@? b@09:05                | a x b",
                "unknown first stays first   | x@? a@09:00 b@09:05                | x a b",
                "all unknown stay as they are| b@? a@? c@?                        | b a c",
                "all unknown with order      | b@?/2 a@?/1 c@?/3                  | a b c",
                "a day alone opens its day   | a@09:00 d@day b@10:00              | a d b",
                "a day alone before times    | d@day a@09:00                      | d a"
            })
    void entries_come_in_the_order_of_coverage(String name, String source, String expected) {
        Rows rows = new Rows();
        Stream.of(source.trim().split(" +")).forEach(text -> row(rows, text));
        int[] sorted = CoverageOrder.sort(rows, 0, rows.columns().size(), KYIV);
        assertThat(Arrays.stream(sorted).mapToObj(rows.columns()::id))
                .as(name)
                .containsExactly(expected.trim().split(" "));
    }

    private static void row(Rows rows, String text) {
        String[] idAndTime = text.split("@");
        String[] timeAndOrder = idAndTime[1].split("/");
        double order = timeAndOrder.length > 1 ? Double.parseDouble(timeAndOrder[1]) : Double.NaN;
        Moment date = switch (timeAndOrder[0]) {
            case "?" -> Moment.UNKNOWN;
            case "day" -> Moment.ofDay(LocalDate.of(2024, 11, 8), KYIV);
            default -> Moment.of(OffsetDateTime.parse("2024-11-08T" + timeAndOrder[0] + ":00+02:00"));
        };
        RowsOf.add(rows, idAndTime[0], date, order);
    }
}
