package io.github.liveblogarchive.output.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FileTableTest {
    @Test
    void a_hundred_thousand_paths_are_found_again_with_their_contents() {
        FileTable table = new FileTable(10);
        for (int i = 0; i < 100_000; i++) {
            int row = table.add("2024/Blog-" + i % 100 + "/" + i);
            table.size(row, i * 40_000L);
        }
        for (int i = 0; i < 100_000; i++) {
            String path = "2024/Blog-" + i % 100 + "/" + i;
            assertThat(table.find(path)).isEqualTo(i);
            assertThat(table.path(i)).isEqualTo(path);
            assertThat(table.size(i)).isEqualTo(i * 40_000L);
            assertThat(table.find(path + "x")).isEqualTo(FileTable.NONE);
            assertThat(table.findVariant(path, false)).isEqualTo(FileTable.NONE);
            assertThat(table.findVariant(path.toLowerCase(Locale.ROOT), false)).isEqualTo(i);
            assertThat(table.findVariant(path.toLowerCase(Locale.ROOT), true)).isEqualTo(FileTable.NONE);
        }
    }

    @Test
    void long_paths_are_whole_also_where_a_piece_ends() {
        FileTable table = new FileTable(10);
        for (int i = 0; i < 500; i++) {
            table.add(i + "/" + "x".repeat(3_000 + i));
        }
        for (int i = 0; i < 500; i++) {
            assertThat(table.path(i)).isEqualTo(i + "/" + "x".repeat(3_000 + i));
            assertThat(table.find(table.path(i))).isEqualTo(i);
        }
    }

    @Test
    void rows_in_any_order_are_sorted_by_path() {
        FileTable table = new FileTable(10);
        List<String> paths =
                IntStream.range(0, 1_000).mapToObj(Integer::toString).toList();
        paths.forEach(table::add);
        List<Integer> rows = new ArrayList<>(IntStream.range(0, 1_000).boxed().toList());
        Collections.shuffle(rows, new Random(20241108));
        int[] sorted = rows.stream().mapToInt(row -> row).toArray();

        table.sort(sorted);

        assertThat(Arrays.stream(sorted).mapToObj(table::path))
                .isEqualTo(paths.stream().sorted().toList());
    }
}
