package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.page.PageKinds;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.site.PageKind;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The manual names what there is, all of it and nothing else. */
class ManualTest {
    private static final Path MANUAL = Path.of("..", "maven-plugin", "src", "site", "markdown");
    private static final Path SCHEMAS = Path.of("src/main/resources/io/github/liveblogarchive/schema");
    private static final Pattern ROW = Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE);

    private static String page(String name) throws IOException {
        return Files.readString(MANUAL.resolve(name + ".md"));
    }

    /** The first column of the tables of a page, or of one of its sections. */
    private static List<String> rows(String text) {
        return ROW.matcher(text).results().map(m -> m.group(1)).toList();
    }

    private static String section(String page, String heading) {
        String after = page.substring(page.indexOf("\n## " + heading + "\n") + 1);
        int next = after.indexOf("\n## ", 1);
        return next < 0 ? after : after.substring(0, next);
    }

    @Test
    void every_setting_is_explained() throws IOException {
        assertThat(rows(page("settings")))
                .startsWith("title")
                .containsAll(Arrays.stream(Settings.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    @Test
    void every_kind_of_pages_is_named() throws IOException {
        String settings = page("settings");
        assertThat(PageKinds.all().stream().filter(PageKind::isOptional).map(PageKind::name))
                .allSatisfy(kind -> assertThat(settings).contains("`" + kind + "`"));
    }

    @Test
    void every_page_is_on_the_first_one_but_those_of_single_formats() throws IOException {
        String index = page("index");
        String imports = page("import");
        try (Stream<Path> files = Files.list(MANUAL)) {
            List<String> pages = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".md") && !file.equals("index.md"))
                    .map(file -> file.replace(".md", ".html"))
                    .toList();
            assertThat(pages)
                    .hasSizeGreaterThan(15)
                    .allSatisfy(page -> assertThat(page.startsWith("import-") ? imports : index)
                            .contains("](" + page + ")"));
        }
    }

    @Test
    void no_search_is_every_kind_of_pages_but_the_search() throws IOException {
        String list = Pattern.compile("^pages: \\[(.*)]$", Pattern.MULTILINE)
                .matcher(page("search"))
                .results()
                .map(m -> m.group(1))
                .findFirst()
                .orElseThrow();
        assertThat(list.split(", "))
                .containsExactlyInAnyOrderElementsOf(PageKinds.all().stream()
                        .filter(PageKind::isOptional)
                        .map(PageKind::name)
                        .filter(kind -> !kind.equals("search"))
                        .toList());
    }

    @Test
    void every_problem_code_is_explained_and_none_that_is_never_told() throws IOException {
        List<String> codes = Arrays.stream(Code.values()).map(Code::id).toList();
        assertThat(rows(page("problem-codes"))).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void every_problem_code_is_told_somewhere() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> !f.endsWith("Code.java"))
                    .toList()) {
                sources.append(Files.readString(file));
            }
        }
        assertThat(Code.values()).allMatch(code -> sources.indexOf("Code." + code.name()) >= 0);
    }

    @ParameterizedTest
    @CsvSource({"Fields of a blog,blog", "Fields of an entry,entry"})
    void every_field_of_the_schemas_is_explained(String heading, String schema) throws IOException {
        JsonNode json = new JsonMapper().readTree(Files.readString(SCHEMAS.resolve(schema + ".schema.json")));
        assertThat(rows(section(page("content-format"), heading)))
                .containsExactlyInAnyOrderElementsOf(json.get("properties").propertyNames());
    }

    @Test
    void every_block_is_explained() throws IOException {
        JsonNode json = new JsonMapper().readTree(Files.readString(SCHEMAS.resolve("entry.schema.json")));
        List<String> blocks = json.get("$defs").propertyNames().stream()
                .filter(name -> name.endsWith("Block") && !name.equals("customBlock"))
                .map(name -> name.replace("Block", ""))
                .toList();
        assertThat(blocks).hasSizeGreaterThan(10);
        assertThat(rows(section(page("content-format"), "Blocks"))).containsExactlyInAnyOrderElementsOf(blocks);
    }

    @Test
    void every_property_of_a_goal_is_explained() throws IOException {
        String goals = page("goals");
        List<String> properties;
        try (Stream<Path> files = Files.walk(Path.of("..", "maven-plugin", "src", "main", "java"))) {
            StringBuilder sources = new StringBuilder();
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                sources.append(Files.readString(file));
            }
            properties = Pattern.compile("property = \"(liveblog[^\"]*)\"")
                    .matcher(sources)
                    .results()
                    .map(m -> m.group(1))
                    .distinct()
                    .toList();
        }
        assertThat(properties)
                .hasSizeGreaterThan(5)
                .allSatisfy(p -> assertThat(goals).contains("-D" + p));
    }
}
