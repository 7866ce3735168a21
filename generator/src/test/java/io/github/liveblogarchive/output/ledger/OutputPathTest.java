package io.github.liveblogarchive.output.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "2024/11/08/a-slug/index.html",
                ".nojekyll",
                ".well-known/security.txt",
                "assets/my file (1).pdf",
                "console/auxiliary.html",
                "a..b",
                "com10"
            })
    void usual_paths_are_possible(String path) {
        assertThat(OutputPath.fault(path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'';has an empty part",
                "/etc/passwd;has an empty part",
                "a//b;has an empty part",
                "a/;has an empty part",
                "..;ends in a dot or a space",
                "a/../b;has the part \"..\"",
                "./a;ends in a dot or a space",
                "a./b;ends in a dot or a space",
                "'a /b';ends in a dot or a space",
                "a\\b;has the character \\",
                "C:/x;has the character :",
                "a?b;has the character ?",
                "caf\u00e9;has the character U+00E9, only plain ASCII is possible",
                "'a\nb';has the character U+000A",
                "a/CON;is a device on Windows",
                "nul.json;is a device on Windows",
                "a/lpt1.x/b;is a device on Windows",
                ".liveblog-manifest;is kept for the ledger"
            })
    void paths_that_would_not_live_everywhere_are_refused(String path, String reason) {
        assertThat(OutputPath.fault(path)).contains(reason);
    }

    @Test
    void a_part_has_at_most_255_bytes() {
        assertThat(OutputPath.fault("a/" + "x".repeat(255))).isEmpty();
        assertThat(OutputPath.fault("a/" + "x".repeat(256))).contains("has a part of 256 bytes, at most 255");
    }

    @Test
    void a_path_that_no_system_could_open_is_refused() {
        assertThat(OutputPath.fault("folder/".repeat(571) + "abc")).isEmpty();
        assertThat(OutputPath.fault("folder/".repeat(571) + "abcd"))
                .isEqualTo("has 4001 characters, at most 4000 are possible");
    }
}
