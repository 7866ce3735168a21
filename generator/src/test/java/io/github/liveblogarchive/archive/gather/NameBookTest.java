package io.github.liveblogarchive.archive.gather;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.model.Topic;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameBookTest {
    @Test
    void a_name_whose_accents_are_written_apart_is_the_listed_one() {
        Topic zurich = new Topic("Z\u00fcrich", "zh", "", Image.NONE, List.of(), List.of());
        NameBook book = NameBook.ofTopics(List.of(zurich));
        assertThat(book.lists("zu\u0308rich ")).isTrue();
        assertThat(book.named("ZU\u0308RICH").slug()).isEqualTo("zh");
    }
}
