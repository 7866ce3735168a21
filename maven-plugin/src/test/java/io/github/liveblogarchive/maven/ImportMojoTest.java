package io.github.liveblogarchive.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import org.junit.jupiter.api.Test;

class ImportMojoTest {
    private final File project = new File("project").getAbsoluteFile();

    @Test
    void what_is_named_lies_beside_the_project() {
        assertThat(ImportMojo.source("exports", project)).isEqualTo(new File(project, "exports").toString());
    }

    @Test
    void a_full_path_is_left_as_it_is() {
        assertThat(ImportMojo.source(project.toString(), new File("elsewhere"))).isEqualTo(project.toString());
    }

    @Test
    void a_hyphen_is_standard_input_and_no_file() {
        assertThat(ImportMojo.source("-", project)).isEqualTo("-");
    }
}
