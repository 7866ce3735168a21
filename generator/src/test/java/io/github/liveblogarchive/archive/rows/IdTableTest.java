package io.github.liveblogarchive.archive.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdTableTest {
    private static void add(Columns columns, int blog, String id) {
        byte[] bytes = Columns.bytes(id);
        columns.add(columns.pool().add(bytes, 0, bytes.length), blog, false, false);
    }

    @Test
    void an_entry_is_found_by_its_id_in_its_own_blog_only_by_any_number_of_threads() {
        long seed = 15;
        Random random = new Random(seed);
        Columns columns = new Columns();
        for (int blog = 0; blog < 20; blog++) {
            List<String> ids = new ArrayList<>(List.of("only-" + blog));
            for (int i = 0; i < random.nextInt(200); i++) {
                ids.add("e" + i);
            }
            Collections.shuffle(ids, random);
            for (String id : ids) {
                add(columns, blog, id);
            }
        }
        IdTable table = new IdTable(columns, twice -> assertThat(twice).isNegative());
        IntStream.range(0, columns.size())
                .parallel()
                .forEach(n -> assertThat(table.find(columns.blog(n), columns.id(n)))
                        .as("seed %d", seed)
                        .isEqualTo(n));
        for (int blog = 0; blog < 20; blog++) {
            assertThat(table.find(blog, "only-" + (blog + 1) % 20)).isNegative();
            assertThat(table.find(blog, "")).isNegative();
            assertThat(table.find(blog, "zzz")).isNegative();
        }
    }

    @Test
    void an_id_that_comes_twice_in_a_blog_is_told() {
        Columns columns = new Columns();
        add(columns, 0, "a");
        add(columns, 1, "a");
        add(columns, 0, "a");
        List<Integer> twice = new ArrayList<>();
        new IdTable(columns, twice::add);
        assertThat(twice).containsExactly(2);
    }

    @Test
    void an_id_may_be_longer_than_a_byte_can_count() {
        Columns columns = new Columns();
        String longId = "é".repeat(200);
        add(columns, 0, longId);
        add(columns, 0, "short");
        assertThat(columns.id(0)).isEqualTo(longId);
        IdTable table = new IdTable(columns, twice -> {});
        assertThat(table.find(0, longId)).isZero();
        assertThat(table.find(0, "short")).isEqualTo(1);
    }
}
