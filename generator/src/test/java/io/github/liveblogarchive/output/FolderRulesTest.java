package io.github.liveblogarchive.output;

import static io.github.liveblogarchive.output.Build.site;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderRulesTest {
    @TempDir
    Path base;

    private Path content;

    @BeforeEach
    void prepare() throws IOException {
        content = Files.createDirectories(base.resolve("project/content"));
    }

    private void isRefused(Path folder, String reason) {
        Problems problems = new Problems();
        assertThat(OutputFolder.open(folder, content, problems)).isEmpty();
        assertThat(problems.list()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.OUTPUT_FOLDER);
            assertThat(problem.message())
                    .contains('"' + folder.toString() + '"')
                    .contains(reason);
            assertThat(problem.hint()).startsWith("Choose a folder of its own");
        });
    }

    private void isAccepted(Path folder) {
        Problems problems = new Problems();
        OutputFolder.open(folder, content, problems).orElseThrow().close();
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void the_content_and_what_holds_it_are_refused() throws IOException {
        isRefused(content, "is the content folder");
        isRefused(content.resolve("../content/."), "is the content folder");
        isRefused(base.resolve("project"), "holds the content folder");
        isRefused(Files.createSymbolicLink(base.resolve("link"), content), "is the content folder");
        assertThat(Build.everything(base)).isEmpty();
    }

    @Test
    void the_source_folders_of_the_content_are_refused_and_others_in_it_are_not() {
        isRefused(content.resolve("static"), "lies in the \"static\" folder");
        isRefused(content.resolve("blogs/site"), "lies in the \"blogs\" folder");
        isRefused(content.resolve("templates/x/y"), "lies in the \"templates\" folder");
        isAccepted(content.resolve("target/site"));
        isAccepted(content.resolve("statics"));
        isAccepted(base.resolve("site"));
    }

    @Test
    void the_home_folder_and_the_root_are_refused() {
        isRefused(Path.of(System.getProperty("user.home")), "is your home folder");
        isRefused(base.getRoot(), "is the root of a file system");
    }

    @Test
    void a_file_and_a_link_to_nowhere_are_refused() throws IOException {
        isRefused(Files.createFile(base.resolve("file")), "is not a folder");
        isRefused(Files.createSymbolicLink(base.resolve("link"), base.resolve("nowhere")), "is not a folder");
    }

    @Test
    void a_ledger_that_is_a_link_is_refused() throws IOException {
        Path site = Files.createDirectories(base.resolve("site"));
        Files.createSymbolicLink(site.resolve(".liveblog-manifest"), base.resolve("elsewhere"));
        isRefused(site, "has a .liveblog-manifest that is not a file");
    }

    @Test
    void an_output_folder_that_is_a_link_is_written_where_it_points() throws IOException {
        Path real = Files.createDirectories(base.resolve("disk/real"));
        Files.createSymbolicLink(base.resolve("site"), real);
        new Build(base).good(site("index.html", "1"));
        assertThat(Build.everything(real)).containsKeys("index.html", ".liveblog-manifest");
        assertThat(Files.isSymbolicLink(base.resolve("site"))).isTrue();
    }

    @Test
    void work_is_done_inside_where_nothing_may_be_made_beside() throws IOException {
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
            Path inner = Files.createDirectories(disk.getPath("/www/site"));
            assertThat(FolderRules.work(inner)).isEqualTo(disk.getPath("/www/.site.liveblog"));
            Files.createDirectory(inner.resolve(".liveblog-work"));
            assertThat(FolderRules.work(inner)).isEqualTo(inner.resolve(".liveblog-work"));

            Build build = new Build(disk.getPath("/www"));
            build.good(site("index.html", "1"));
            assertThat(build.files()).isEqualTo(site("index.html", "1"));
            assertThat(inner.resolve(".liveblog-work")).doesNotExist();
        }
    }
}
