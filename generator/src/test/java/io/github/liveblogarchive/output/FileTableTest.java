package io.github.liveblogarchive.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class FileTableTest {
    @Test
    void a_hundred_thousand_paths_are_found_again_with_their_contents() {
        FileTable table = new FileTable();
        byte[] digest = new byte[32];
        for (int i = 0; i < 100_000; i++) {
            int row = table.add("2024/Blog-" + i % 100 + "/" + i);
            digest[31] = (byte) i;
            table.content(row, i, digest);
        }
        for (int i = 0; i < 100_000; i++) {
            String path = "2024/Blog-" + i % 100 + "/" + i;
            assertThat(table.find(path)).isEqualTo(i);
            assertThat(table.path(i)).isEqualTo(path);
            assertThat(table.size(i)).isEqualTo(i);
            assertThat(table.digest(i)).endsWith(String.format(Locale.ROOT, "%02x", i & 0xff));
            assertThat(table.find(path + "x")).isEqualTo(FileTable.NONE);
            assertThat(table.findVariant(path, false)).isEqualTo(FileTable.NONE);
            assertThat(table.findVariant(path.toLowerCase(Locale.ROOT), false)).isEqualTo(i);
            assertThat(table.findVariant(path.toLowerCase(Locale.ROOT), true)).isEqualTo(FileTable.NONE);
        }
    }
}
