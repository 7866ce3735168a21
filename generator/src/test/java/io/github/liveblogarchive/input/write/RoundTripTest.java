package io.github.liveblogarchive.input.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.InputFormat;
import io.github.liveblogarchive.input.InputFormats;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.report.ImportLog;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the writers write, the readers of content read as the same blog. */
class RoundTripTest {
    private static final int BLOGS = 150;

    @TempDir
    Path folder;

    static Stream<NativeWriter> writers() {
        return Stream.of(new NdjsonWriter(), new MarkdownWriter());
    }

    @ParameterizedTest
    @MethodSource("writers")
    void any_blog_is_read_as_it_was_written(NativeWriter writer) throws IOException {
        for (long seed = 1; seed <= BLOGS; seed++) {
            RandomBlogs random = new RandomBlogs(seed);
            LiveBlog blog = random.blog();
            List<Entry> entries = random.entries(blog);
            Read read = written(writer, blog, entries, folder.resolve("seed" + seed));
            assertThat(read.problems.list()).as("problems of seed %d", seed).isEmpty();
            assertThat(read.blogs).as("blog of seed %d", seed).containsExactly(blog);
            assertThat(read.entries).as("entries of seed %d", seed).containsExactlyInAnyOrderElementsOf(entries);
        }
    }

    @ParameterizedTest
    @MethodSource("writers")
    void entries_without_times_keep_their_order(NativeWriter writer) throws IOException {
        LiveBlog blog = LiveBlog.builder("b", "Title").build();
        List<Entry> entries =
                Stream.of("zebra", "ape", "lion").map(RoundTripTest::untimed).toList();
        Read read = written(writer, blog, entries, folder);
        List<Entry> ordered = new ArrayList<>(read.entries);
        ordered.sort((a, b) -> Double.isNaN(a.order()) ? 0 : Double.compare(a.order(), b.order()));
        assertThat(ordered).extracting(Entry::id).containsExactly("zebra", "ape", "lion");
        assertThat(ordered).extracting(Entry::date).containsOnly(Moment.UNKNOWN);
    }

    private static Entry untimed(String id) {
        return Entry.builder(id).body(List.of(new Block.Text("Words."))).build();
    }

    private static Read written(NativeWriter writer, LiveBlog blog, List<Entry> entries, Path root) throws IOException {
        List<String> paths = new ArrayList<>();
        writer.write(blog, entries, (path, bytes) -> {
            Files.createDirectories(root.resolve(path).getParent());
            Files.write(root.resolve(path), bytes);
            paths.add(path);
        });
        Read read = new Read();
        InputContext context = new InputContext(
                root, Settings.DEFAULTS, Set.of("scoreboard"), read.problems, new ImportLog(), Map.of());
        String first = paths.get(0);
        InputFile file = InputFile.open(root.resolve(first), first);
        InputFormat format = InputFormats.content().stream()
                .filter(known -> known.recognises(file))
                .findFirst()
                .orElseThrow();
        format.read(file, context, read);
        return read;
    }

    /** Takes what is read, without the folders that a place alone says. */
    private static final class Read implements EntrySink {
        private final Problems problems = new Problems();
        private final List<LiveBlog> blogs = new ArrayList<>();
        private final List<Entry> entries = new ArrayList<>();

        @Override
        public void blog(LiveBlog blog, Place place) {
            blogs.add(blog.with().base("").build());
        }

        @Override
        public void entry(String blogId, Entry entry, Place place) {
            entries.add(entry.with().base("").build());
        }
    }
}
