package io.github.liveblogarchive.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTimeTest {
    @ParameterizedTest
    @CsvSource({
        "2024-11-08T09:15:00Z, 2024-11-08T09:15",
        "2024-11-08T01:15:00+02:00, 2024-11-07T23:15",
        "1731057300, 2024-11-08T09:15",
        "1970-01-01T00:00:00Z, 1980-02-01T00:00"
    })
    void a_time_is_read_as_other_plugins_read_it(String told, LocalDateTime time) {
        assertThat(OutputTime.of(told)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0"})
    void less_than_two_characters_say_nothing(String told) {
        assertThat(OutputTime.of(told)).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
    }

    @Test
    void what_is_no_time_is_quoted() {
        assertThatThrownBy(() -> OutputTime.of("yesterday"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"yesterday\"")
                .hasMessageContaining("2024-11-08T00:00:00Z");
    }
}
