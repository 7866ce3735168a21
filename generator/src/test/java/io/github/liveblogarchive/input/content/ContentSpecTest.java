package io.github.liveblogarchive.input.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ContentSpecTest {
    private static final Path SPECS = Path.of("src/test/resources/input/content");

    @TestFactory
    List<DynamicNode> each_form_and_block_is_read_as_its_spec_says() throws IOException {
        List<DynamicNode> files = new ArrayList<>();
        try (Stream<Path> specs = Files.list(SPECS)) {
            for (Path spec : specs.sorted().toList()) {
                files.add(DynamicContainer.dynamicContainer(spec.getFileName().toString(), tests(spec)));
            }
        }
        assertThat(files).hasSizeGreaterThanOrEqualTo(5);
        return files;
    }

    private static List<DynamicNode> tests(Path spec) throws IOException {
        List<Spec.Case> cases = Spec.read(spec);
        if (Spec.isUpdate()) {
            List<String> outcomes = new ArrayList<>();
            for (Spec.Case one : cases) {
                outcomes.add(outcome(one));
            }
            Spec.update(spec, cases, outcomes);
        }
        return Spec.read(spec).stream()
                .<DynamicNode>map(one -> DynamicTest.dynamicTest(
                        one.name(),
                        () -> assertThat(outcome(one).strip())
                                .isEqualTo(one.expected().strip())))
                .toList();
    }

    private static String outcome(Spec.Case one) throws IOException {
        try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
            Path root = memory.getPath("/content");
            Files.createDirectories(root);
            one.write(root);
            return Reading.of(root).all();
        }
    }
}
