package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.Moment;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entries are written as their hours, ? for an unknown time, each with a letter where two would be the same. */
class EntryOrderTest {
    @ParameterizedTest
    @CsvSource({
        "oldest first stays,        9 10 11,          9 10 11",
        "newest first is turned,    11 10 9,          9 10 11",
        "ties keep their order,     9 10a 10b 11,     9 10a 10b 11",
        "ties are turned with all,  11 10b 10a 9,     9 10a 10b 11",
        "unknown stays behind,      9 ?a 10 ?b,       9 ?a 10 ?b",
        "unknown at the start,      ?a 9 10,          ?a 9 10",
        "turned with the unknown,   11 ?b 10 9,       9 10 ?b 11",
        "only unknown keep theirs,  ?a ?b ?c,         ?a ?b ?c",
        "pages in any order,        9 10 7 8,         7 8 9 10"
    })
    void order(String what, String source, String expected) {
        List<Entry> entries =
                Stream.of(source.split(" ")).map(EntryOrderTest::entry).toList();
        assertThat(EntryOrder.oldestFirst(entries))
                .as(what)
                .extracting(Entry::id)
                .containsExactly(expected.split(" "));
    }

    private static Entry entry(String name) {
        String hour = name.replaceAll("\\D", "");
        Moment date = hour.isEmpty()
                ? Moment.UNKNOWN
                : Moment.of(OffsetDateTime.parse("2024-11-08T00:00Z").plusHours(Integer.parseInt(hour)));
        return Entry.builder(name).date(date).build();
    }
}
