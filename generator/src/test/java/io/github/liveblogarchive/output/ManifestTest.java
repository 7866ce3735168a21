package io.github.liveblogarchive.output;

import static io.github.liveblogarchive.output.Build.site;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Problem.Level;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
    private static final Map<String, String> SITE = site("b/2.html", "two", "b/1.html", "", "a/1.html", "one");

    @TempDir
    Path base;

    private Build build;
    private Path ledger;

    @BeforeEach
    void prepare() {
        build = new Build(base);
        ledger = build.folder.resolve(".liveblog-manifest");
    }

    @Test
    void the_ledger_lists_sets_and_files_in_order_and_ends_with_a_check_sum() throws IOException {
        try (OutputFolder output = build.open()) {
            output.write("set \u00fc", "f2", "b/2.html", "two".getBytes(StandardCharsets.UTF_8));
            output.write("set \u00fc", "f2", "b/1.html", new byte[0]);
            output.write("a set", "f1", "z.html", "one".getBytes(StandardCharsets.UTF_8));
            output.commit();
        }
        String body = """
                liveblog-manifest 2
                set f1 a set
                file 3 z.html
                set f2 set \u00fc
                file 0 b/1.html
                file 3 b/2.html
                """;
        assertThat(Files.readString(ledger)).isEqualTo(body + end(body));
    }

    private static String end(String body) {
        CRC32C sum = new CRC32C();
        sum.update(body.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "end %08x\n", sum.getValue());
    }

    @Test
    void a_ledger_of_the_first_version_is_understood_and_written_anew() throws IOException {
        build.good(site("a/1.html", "one", "b/1.html", "one"));
        byte[] now = Files.readAllBytes(ledger);
        String body = Files.readString(ledger)
                .replaceAll("end .*\n", "")
                .replace("liveblog-manifest 2", "liveblog-manifest 1")
                .replace("file ", "file 7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed ");
        Files.writeString(ledger, body + "end " + sha256(body) + '\n');

        assertThat(build.good(site("a/1.html", "one", "b/1.html", "one")).unchanged())
                .isEqualTo(2);
        assertThat(ledger).hasBinaryContent(now);

        Files.writeString(ledger, body + "end " + sha256(body) + '\n');
        assertThat(build.good(site("a/1.html", "two")).writtenPaths()).containsExactly("a/1.html");
        assertThat(build.files()).isEqualTo(site("a/1.html", "two"));

        Files.writeString(ledger, body + "end " + sha256(body + "x") + '\n');
        build.run(site("a/1.html", "two"));
        assertThat(build.problems.count(Level.WARNING, Code.OUTPUT_FOLDER)).isEqualTo(1);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_ledger_does_not_depend_on_the_way_to_the_site() throws IOException {
        build.good(SITE);
        byte[] direct = Files.readAllBytes(ledger);
        build.good(site("b/2.html", "x", "c", "y"));
        build.good(SITE);
        assertThat(ledger).hasBinaryContent(direct);
    }

    @Test
    void any_damage_is_noticed_warned_of_once_and_repaired() throws IOException {
        build.good(SITE);
        byte[] whole = Files.readAllBytes(ledger);
        Random random = new Random(20241108);
        for (int round = 0; round < 60; round++) {
            byte[] damaged = whole.clone();
            int at = random.nextInt(whole.length - 1);
            if (round % 2 == 0) {
                damaged[at] ^= (byte) (1 << random.nextInt(8));
            } else {
                damaged = Arrays.copyOf(whole, at);
            }
            if (new String(damaged, StandardCharsets.UTF_8).lines().toList().equals(lines(whole))) {
                continue;
            }
            Files.write(ledger, damaged);

            OutputReport report = build.run(SITE).orElseThrow();

            assertThat(build.problems.count(Level.WARNING, Code.OUTPUT_FOLDER))
                    .as("round %d, seed 20241108, byte %d", round, at)
                    .isEqualTo(1);
            assertThat(report.unchanged()).isEqualTo(3);
            assertThat(ledger).hasBinaryContent(whole);
        }
    }

    private static List<String> lines(byte[] text) {
        return new String(text, StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void line_ends_that_a_checkout_changed_are_no_damage() throws IOException {
        build.good(SITE);
        Files.writeString(ledger, Files.readString(ledger).replace("\n", "\r\n"));
        build.good(SITE);
    }

    @Test
    void a_forged_ledger_cannot_reach_outside() throws IOException {
        Files.createDirectories(build.folder);
        Files.writeString(base.resolve("precious"), "one");
        String body = "liveblog-manifest 2\nset f a\nfile 3 ../precious\n";
        Files.writeString(ledger, body + end(body));

        assertThat(build.run(SITE)).isPresent();

        assertThat(build.problems.count(Level.WARNING)).isEqualTo(1);
        assertThat(base.resolve("precious")).hasContent("one");
    }

    @Test
    void without_a_trusted_ledger_other_content_is_taken_for_somebody_elses() throws IOException {
        build.good(SITE);
        Files.writeString(ledger, "liveblog-manifest 3\n");
        assertThat(build.run(site("a/1.html", "changed"))).isEmpty();
        assertThat(build.problems.count(Level.ERROR, Code.OUTPUT_CONFLICT)).isEqualTo(1);
        assertThat(build.files()).isEqualTo(SITE);
    }
}
