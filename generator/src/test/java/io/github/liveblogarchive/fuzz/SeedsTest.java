package io.github.liveblogarchive.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the fuzzer starts from, and what it once found, as ordinary tests. */
class SeedsTest {
    static Stream<String> formats() {
        return Survival.formats().stream();
    }

    @ParameterizedTest
    @MethodSource("formats")
    @Timeout(120)
    void a_format_survives_all_that_was_ever_found(String format) throws IOException {
        List<byte[]> seeds = Seeds.of(format);
        assertThat(seeds).isNotEmpty();
        for (byte[] seed : seeds) {
            assertThatCode(() -> Survival.of(format, seed)).doesNotThrowAnyException();
        }
    }
}
