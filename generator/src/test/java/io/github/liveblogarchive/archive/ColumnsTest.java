package io.github.liveblogarchive.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.archive.gather.EntryRow;
import io.github.liveblogarchive.archive.store.Shard;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.report.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    private static EntryRow row(String id) {
        Entry entry = Entry.builder(id).build();
        return EntryRow.of(entry, List.of(), List.of(), new Shard.Piece(0, 0), "", Place.NONE);
    }

    @Test
    void an_entry_is_found_by_its_id_in_its_own_blog_only_by_any_number_of_threads() {
        long seed = 15;
        Random random = new Random(seed);
        Columns columns = new Columns();
        List<Slice> blogs = new ArrayList<>();
        for (int blog = 0; blog < 20; blog++) {
            List<EntryRow> rows = new ArrayList<>();
            for (int i = 0; i < random.nextInt(200); i++) {
                rows.add(row("e" + i));
            }
            Collections.shuffle(rows, random);
            rows.add(row("only-" + blog));
            blogs.add(columns.add(blog, 0, rows));
        }
        IntStream.range(0, columns.size()).parallel().forEach(n -> {
            Slice own = blogs.get(columns.blog(n));
            assertThat(columns.find(own, columns.id(n))).as("seed %d", seed).isEqualTo(n);
        });
        for (int blog = 0; blog < 20; blog++) {
            assertThat(columns.find(blogs.get(blog), "only-" + (blog + 1) % 20)).isNegative();
            assertThat(columns.find(blogs.get(blog), "")).isNegative();
            assertThat(columns.find(blogs.get(blog), "zzz")).isNegative();
        }
    }
}
