package io.github.liveblogarchive.archive.gather;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.model.Topic;
import io.github.liveblogarchive.report.Nearest;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problem;
import io.github.liveblogarchive.report.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopicCheckTest {
    private static NameBook book(List<String> names) {
        return NameBook.ofTopics(names.stream()
                .map(name -> new Topic(name, "", "", Image.NONE, List.of(), List.of()))
                .toList());
    }

    @Test
    void the_name_that_is_offered_is_the_nearest_of_all() {
        long seed = 11;
        Random random = new Random(seed);
        List<String> listed = IntStream.range(0, 300)
                .mapToObj(i -> word(random))
                .filter(word -> !word.isBlank())
                .distinct()
                .toList();
        NameBook book = book(listed);
        for (int round = 0; round < 2_000; round++) {
            String name = word(random);
            if (book.lists(name)) {
                continue;
            }
            Problems problems = new Problems();
            new TopicCheck(book, false, problems).check(name, Place.NONE);
            Optional<String> hint = problems.list().stream().map(Problem::hint).findFirst();
            Optional<String> nearest = Nearest.to(name, listed);
            assertThat(hint.isPresent()).as("seed %d, %s", seed, name).isEqualTo(nearest.isPresent());
            nearest.ifPresent(n -> assertThat(hint.orElseThrow()).startsWith("Did you mean \"" + n + "\"? "));
        }
    }

    @Test
    void a_name_that_comes_again_is_told_again_at_its_place() {
        Problems problems = new Problems();
        TopicCheck check = new TopicCheck(book(List.of("Harbour")), false, problems);
        check.check("Harbor", Place.file("a.md"));
        check.check("Harbor", Place.file("b.md"));
        assertThat(problems.list())
                .extracting(problem -> problem.place().file())
                .containsExactly("a.md", "b.md");
    }

    private static String word(Random random) {
        return random.ints(3 + random.nextInt(5), 0, 8)
                .mapToObj(i -> "abcdÉé İ".substring(i, i + 1))
                .reduce("", String::concat);
    }
}
