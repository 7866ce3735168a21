package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run writes besides the site stays out of the site and out of the sources. */
class OtherFilesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"site", "site/below", "content/blogs", "content/static/x", "content/templates"})
    void where_it_would_be_published_or_read_nothing_is_written_and_the_remedy_is_told(String place)
            throws IOException {
        Sites site = Sites.in(folder)
                .with("site.yaml", "title: Harbour archive", "baseUrl: https://harbour.example/")
                .with("blogs/bridge.md", "---", "title: Bridge", "---", "# 2024-11-08", "## 09:15", "Closed.");
        List<String> before = Sites.files(folder);

        expect(site, Generator.Builder::metrics, place, "The metrics");
        expect(site, Generator.Builder::cache, place, "The cache");
        expect(site, Generator.Builder::delta, place, "The list of changes");
        assertThat(Sites.files(folder)).isEqualTo(before);
    }

    @Test
    void a_link_into_the_site_is_no_way_round() throws IOException {
        Sites site = Sites.in(folder)
                .with("site.yaml", "title: Harbour archive", "baseUrl: https://harbour.example/")
                .with("blogs/bridge.md", "---", "title: Bridge", "---", "# 2024-11-08", "## 09:15", "Closed.");
        site.built();
        Files.createSymbolicLink(folder.resolve("elsewhere"), site.output());

        expect(site, Generator.Builder::cache, "elsewhere/cache", "The cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sites", "content/target/x", "x/blogs"})
    void anywhere_else_it_may_go(String place) throws IOException {
        Sites site = Sites.in(folder)
                .with("site.yaml", "title: Harbour archive", "baseUrl: https://harbour.example/")
                .with("blogs/bridge.md", "---", "title: Bridge", "---", "# 2024-11-08", "## 09:15", "Closed.");

        assertThat(run(site, Generator.Builder::cache, place).succeeded()).isTrue();
        assertThat(folder.resolve(place).resolve("sources")).exists();
        assertThat(run(site, Generator.Builder::delta, place + "/delta.txt").succeeded())
                .isTrue();
        assertThat(Files.readString(folder.resolve(place).resolve("delta.txt"))).isEmpty();
    }

    private void expect(Sites site, BiConsumer<Generator.Builder, Path> option, String place, String what)
            throws IOException {
        Report report = run(site, option, place);

        assertThat(report.succeeded()).isFalse();
        assertThat(Sites.sentences(report))
                .singleElement()
                .asString()
                .startsWith("ERROR [output-folder]: " + what + " cannot go into \"" + folder.resolve(place) + '"')
                .endsWith("Name a place outside of the site and of the sources, for instance in target.");
    }

    private Report run(Sites site, BiConsumer<Generator.Builder, Path> option, String place) throws IOException {
        Generator.Builder run = Generator.builder().content(site.content()).output(site.output());
        option.accept(run, folder.resolve(place));
        return run.build().run();
    }
}
