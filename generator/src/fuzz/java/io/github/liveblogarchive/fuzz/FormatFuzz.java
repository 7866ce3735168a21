package io.github.liveblogarchive.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks for bytes that a format does not survive, led by what of its code they reach. */
class FormatFuzz {
    private static final String FORMAT = System.getProperty("fuzz.format", "guardian");

    static Stream<Arguments> seeds() throws IOException {
        return Seeds.of(FORMAT).stream().map(seed -> Arguments.of((Object) seed));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10m")
    void a_format_survives_any_bytes(byte[] data) throws IOException {
        Survival.of(FORMAT, data);
    }
}
