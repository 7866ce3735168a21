package io.github.liveblogarchive.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FoldersTest {
    private static final Path BASE = Path.of("/harbour");
    private static final Path SITE = BASE.resolve("target/site");
    private static final Folders PROJECT = new Folders(BASE, BASE, SITE, Optional.of(BASE.resolve("target")));
    private static final Folders ALONE = new Folders(BASE, BASE, BASE.resolve("liveblog-site"), Optional.empty());

    @Test
    void a_project_keeps_its_cache_in_target_wherever_the_site_goes() {
        Path cache = BASE.resolve("target/liveblog-cache");

        assertThat(PROJECT.cache(null, SITE)).contains(cache);
        assertThat(PROJECT.cache(null, Path.of("/var/www/archive"))).contains(cache);
    }

    @Test
    void where_target_itself_is_the_site_the_cache_is_beside_it() {
        assertThat(PROJECT.cache(null, BASE.resolve("target"))).contains(absolute("/harbour/.target.liveblog-cache"));
    }

    @Test
    void without_a_project_the_cache_is_beside_the_site_and_has_its_name() {
        assertThat(ALONE.cache(null, ALONE.output())).contains(absolute("/harbour/.liveblog-site.liveblog-cache"));
        assertThat(ALONE.cache(null, Path.of("/x/site"))).contains(absolute("/x/.site.liveblog-cache"));
        assertThat(ALONE.cache(null, Path.of("/x/other"))).contains(absolute("/x/.other.liveblog-cache"));
    }

    @Test
    void an_empty_value_is_as_good_as_none_said() {
        assertThat(PROJECT.cache("", SITE)).isEqualTo(PROJECT.cache(null, SITE));
        assertThat(PROJECT.delta("")).isEmpty();
        assertThat(PROJECT.delta(null)).isEmpty();
        assertThat(PROJECT.metrics("")).isEmpty();
        assertThat(PROJECT.metrics(null)).isEmpty();
    }

    @Test
    void none_keeps_nothing() {
        assertThat(PROJECT.cache("none", SITE)).isEmpty();
        assertThat(ALONE.cache("none", SITE)).isEmpty();
    }

    @Test
    void a_name_is_taken_from_the_project_s_folder_or_from_the_current_one() {
        assertThat(PROJECT.cache("kept", SITE)).contains(BASE.resolve("kept"));
        assertThat(ALONE.cache("./none", SITE)).contains(BASE.resolve("./none"));
        assertThat(ALONE.cache("/kept", SITE)).contains(BASE.resolve("/kept"));
        assertThat(PROJECT.delta("target/delta.txt")).contains(BASE.resolve("target/delta.txt"));
        assertThat(PROJECT.metrics("measured")).contains(BASE.resolve("measured"));
    }

    @Test
    void metrics_go_into_target_or_where_there_is_none_into_the_current_folder() {
        assertThat(PROJECT.metrics("true")).contains(BASE.resolve("target"));
        assertThat(ALONE.metrics("true")).contains(BASE);
        assertThat(PROJECT.metrics("false")).isEmpty();
    }

    private static Path absolute(String path) {
        return Path.of(path).toAbsolutePath();
    }
}
