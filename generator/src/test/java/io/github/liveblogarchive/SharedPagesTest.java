package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of one live blog are made by several threads: what comes of it is the same as with one. */
class SharedPagesTest {
    @TempDir
    Path folder;

    private Sites one;

    @BeforeEach
    void given() {
        List<String> lines = new ArrayList<>(List.of("{\"title\":\"Long\",\"id\":\"a\"}"));
        for (int i = 100; i < 400; i++) {
            lines.add("{\"id\":\"e%d\",\"date\":\"2024-11-01T08:%02d:%02dZ\",\"body\":\"Words %d.\"}"
                    .formatted(i, (i - 100) / 60, i % 60, i));
        }
        one = sites("one", 1).with("blogs/a.ndjson", lines.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 100_000})
    void as_many_threads_as_one_likes_give_the_same_bytes(int threads) {
        one.built();
        Sites many = sites("many", threads);
        many.built();
        assertThat(Growth.difference(threads + " threads", many.output(), one.output()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void of_several_pages_that_a_template_cannot_show_the_first_is_told(int threads) {
        one.with("templates/pages/entry.ftlh", "<#if item.id?matches(\"e.[27]0\")>${nothing.there}</#if>");
        for (int i = 0; i < 10; i++) {
            assertThat(Sites.sentences(sites("again", threads).build()))
                    .singleElement()
                    .asString()
                    .contains("templates/pages/entry.ftlh:1", "2024/11/01/a/e120/");
        }
    }

    @Test
    void of_several_bodies_that_a_block_cannot_show_the_first_is_told() {
        one.with("templates/parts/article.ftlh", "<#if item.id?matches(\"e.[27]0\")>${nothing.there}</#if>");
        for (int i = 0; i < 10; i++) {
            assertThat(Sites.sentences(sites("again", 4).build()))
                    .isEqualTo(Sites.sentences(one.build()))
                    .isNotEmpty();
        }
    }

    private Sites sites(String name, int threads) {
        return Sites.of(folder.resolve("content"), folder.resolve(name)).threads(threads);
    }
}
