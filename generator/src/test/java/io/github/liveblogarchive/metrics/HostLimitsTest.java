package io.github.liveblogarchive.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.report.Problem;
import io.github.liveblogarchive.report.Problems;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostLimitsTest {
    private static List<String> told(String host, long files, long bytes, long largest) {
        Problems problems = new Problems();
        HostLimits.check(host(host), files, bytes, "film.mp4", largest, problems);
        return problems.list().stream().map(Problem::toString).toList();
    }

    // A record has no copy with one other value, and so many components are no reading.
    private static Settings host(String host) {
        try {
            var components = Settings.class.getRecordComponents();
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = components[i].getName().equals("host")
                        ? host
                        : components[i].getAccessor().invoke(Settings.DEFAULTS);
            }
            Class<?>[] types = Arrays.stream(components).map(c -> c.getType()).toArray(Class<?>[]::new);
            return Settings.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_site_well_below_all_limits_is_no_matter() {
        assertThat(told("cloudflare-pages", 18_000, 5_000_000_000L, 25L << 20)).isEmpty();
        assertThat(told("gitlab-pages", 180_000, 5_000_000_000L, 5_000_000_000L))
                .isEmpty();
        assertThat(told("github-pages", 1_000_000, 900_000_000, 100L << 20)).isEmpty();
    }

    @Test
    void without_a_host_there_is_no_limit() {
        assertThat(told("", 10_000_000, 1L << 40, 1L << 40)).isEmpty();
    }

    @Test
    void too_many_files_for_cloudflare_are_told_with_the_way_out() {
        assertThat(told("cloudflare-pages", 20_001, 1, 1))
                .containsExactly("WARNING field \"host\" [host-limit]: The site has 20,001 files, and Cloudflare Pages"
                        + " takes at most 20,000. Set entryPages to key or none, leave out kinds of pages (setting"
                        + " pages), or choose another host.");
    }

    @Test
    void nine_tenths_of_a_limit_are_near() {
        assertThat(told("gitlab-pages", 180_001, 1, 1))
                .singleElement()
                .asString()
                .contains("180,001 files, and GitLab Pages takes at most 200,000");
        assertThat(told("github-pages", 1, 901_000_000, 1))
                .singleElement()
                .asString()
                .contains("The site has 901 MB, and GitHub Pages takes at most 1,000 MB");
    }

    @Test
    void a_file_that_is_too_large_is_named() {
        assertThat(told("cloudflare-pages", 1, 1, (25L << 20) + 1))
                .singleElement()
                .asString()
                .contains("The file \"film.mp4\" has 26,214,401 bytes, and Cloudflare Pages takes at most 26,214,400");
    }
}
