package io.github.liveblogarchive.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.liveblogarchive.archive.source.SourceStore;
import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.InputFormat;
import io.github.liveblogarchive.input.SiteFiles;
import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.report.ImportLog;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    @TempDir
    Path folder;

    private static final class Failing implements InputFormat {
        @Override
        public String name() {
            return "failing";
        }

        @Override
        public boolean recognises(InputFile file) {
            return true;
        }

        @Override
        public void read(InputFile file, InputContext context, EntrySink sink) {
            throw new IllegalStateException("the cause");
        }
    }

    @Test
    void a_failure_while_reading_keeps_its_cause_and_closes_the_file() throws IOException {
        Path blogs = Files.createDirectories(folder.resolve("content/blogs"));
        Files.writeString(blogs.resolve("a.md"), "x");
        Path work = Files.createDirectories(folder.resolve("work"));
        InputContext context = new InputContext(
                folder.resolve("content"), Settings.DEFAULTS, Set.of(), new Problems(), new ImportLog(), Map.of());
        Intake intake = new Intake(
                context,
                List.of(new Failing()),
                new SiteFiles(Settings.DEFAULTS, Map.of(), List.of(), List.of(), List.of()),
                jobs -> jobs.forEachRemaining(Runnable::run));
        try (SourceStore store = SourceStore.temporary(work)) {
            assertThatThrownBy(() -> intake.read(store, n -> {})).hasMessage("the cause");
        }
        assertThat(work).isEmptyDirectory();
    }
}
