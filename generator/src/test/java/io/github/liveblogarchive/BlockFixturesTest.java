package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.report.Problem;
import io.github.liveblogarchive.report.Report;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is written for each block in {@code blocks/NAME.md} of the tests is shown as it says there, or told as a problem
 * whose lines count from the block's own first. {@code -Dupdate=true} writes what is shown now, to be read before it is
 * committed.
 */
class BlockFixturesTest {
    private static final Path FIXTURES = Path.of("src", "test", "resources", "blocks");
    private static final Pattern CASE = Pattern.compile(
            "^## (?<name>[^\n]+)\n\n(?<block>```(?<type>[a-z]+)\n.*?^```\n)(\n```problem\n(?<problem>.*?)^```\n)?(\n```html\n(?<html>.*?)^```\n)?",
            Pattern.MULTILINE | Pattern.DOTALL);
    private static final String END = "<p>The end.</p>";
    private static final String WEATHER = "<dl class=\"weather\"><dt>Wind</dt><dd>${data.wind}</dd></dl>\n"
            + "<#list data.days![] as day><p>${day}</p></#list>\n<#if data.note??>${markdown(data.note)}</#if>\n";

    /** Lines of a source before the block. */
    private static final int ABOVE = 5;

    private record Fixture(String file, String name, String type, String block, String problem, String html) {
        @Override
        public String toString() {
            return file + ": " + name;
        }
    }

    @TempDir
    static Path folder;

    private static final Map<String, Fixture> CASES = new LinkedHashMap<>();
    private static final Map<String, Fixture> SHOWN = new LinkedHashMap<>();

    /** By id, the name of the live blog that a case is: {@code quote-0}. */
    static Stream<String> cases() throws IOException {
        Map<String, Fixture> all = new TreeMap<>();
        for (Path file : files()) {
            String name = file.getFileName().toString().replace(".md", "");
            int number = 0;
            for (Matcher one = CASE.matcher(Files.readString(file)); one.find(); ) {
                all.put(
                        name + "-" + number++,
                        new Fixture(
                                name,
                                one.group("name"),
                                one.group("type"),
                                one.group("block"),
                                orEmpty(one.group("problem")),
                                orEmpty(one.group("html"))));
            }
        }
        CASES.putAll(all);
        return all.keySet().stream();
    }

    @BeforeAll
    static void show() throws IOException {
        cases().forEach(id -> {});
        Map<String, List<Problem>> told = told(site("all", CASES.keySet()).build());
        Set<String> good = new TreeSet<>(CASES.keySet());
        good.removeIf(id -> told.getOrDefault(id, List.of()).stream().anyMatch(p -> p.level() == Problem.Level.ERROR));
        Sites site = site("good", good);
        site.built();
        CASES.forEach((id, one) -> {
            StringBuilder problems = new StringBuilder();
            told.getOrDefault(id, List.of()).forEach(problem -> problems.append(sentence(problem)));
            String html = good.contains(id) ? html(site.page("2024/11/08/" + id + "/e/index.html")) : "";
            SHOWN.put(id, new Fixture(one.file, one.name, one.type, one.block, problems.toString(), html));
        });
        if (Boolean.getBoolean("update")) {
            update();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_block_is_shown_as_its_fixture_says(String id) {
        assertThat(SHOWN.get(id).problem).as(CASES.get(id).toString()).isEqualTo(CASES.get(id).problem);
        assertThat(SHOWN.get(id).html).as(CASES.get(id).toString()).isEqualTo(CASES.get(id).html);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void no_value_of_a_block_becomes_markup(String id) {
        var body = Jsoup.parseBodyFragment(SHOWN.get(id).html).body();
        assertThat(body.select("script, style, iframe, [onload], [style]")).isEmpty();
        assertThat(body.select("[href]").eachAttr("href")).noneMatch(href -> href.matches("(?i)(javascript|data):.*"));
    }

    @Test
    void every_field_of_every_block_has_a_case() throws IOException {
        JsonNode defs = new JsonMapper()
                .readTree(Files.readString(
                        Path.of("src/main/resources/io/github/liveblogarchive/schema/entry.schema.json")))
                .get("$defs");
        Set<String> blocks = new TreeSet<>();
        for (String def : defs.propertyNames()) {
            if (def.endsWith("Block")
                    && !Set.of("textBlock", "htmlBlock", "customBlock").contains(def)) {
                String block = def.replace("Block", "");
                blocks.add(block);
                Set<String> fields =
                        new TreeSet<>(defs.get(def).get("properties").propertyNames());
                fields.remove("type");
                assertThat(CASES.values())
                        .as(block)
                        .anyMatch(one -> one.type.equals(block)
                                && fields.stream()
                                        .allMatch(field -> one.block.contains("\n" + field + ":")
                                                || one.block.contains("{" + field + ":")));
            }
        }
        blocks.add("custom");
        assertThat(files().stream().map(file -> file.getFileName().toString().replace(".md", "")))
                .containsExactlyElementsOf(blocks);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> list = Files.list(FIXTURES)) {
            return list.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static Sites site(String name, Set<String> ids) throws IOException {
        Sites site = Sites.in(folder.resolve(name))
                .with("site.yaml", "title: Blocks", "timeZone: Europe/Kyiv", "cards: none", "pages: [blog, entry]")
                .withBytes("static/bridge.png", picture())
                .with("static/film.mp4", "film")
                .with("static/siren.mp3", "sound")
                .with("templates/blocks/weather.ftlh", WEATHER);
        for (String id : ids) {
            String entry = "# 2024-11-08\n## 09:15 {#e}\n" + CASES.get(id).block + "\nThe end.";
            site.with("blogs/" + id + ".md", "---", "title: A block", "---", entry);
        }
        return site;
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", picture);
        return picture.toByteArray();
    }

    private static Map<String, List<Problem>> told(Report report) {
        Map<String, List<Problem>> told = new TreeMap<>();
        for (Problem problem : report.problems()) {
            String id = problem.place().file().replaceAll("blogs/|\\.md", "");
            if (problem.level() != Problem.Level.NOTE) {
                told.computeIfAbsent(id, i -> new ArrayList<>()).add(problem);
            }
        }
        return told;
    }

    private static String sentence(Problem problem) {
        var place = problem.place();
        String field = place.field().isEmpty() ? "" : " (" + place.field() + ")";
        return problem.level() + " " + (place.line() - ABOVE) + ":" + place.column() + field + " ["
                + problem.code().id() + "]: " + (problem.message() + " " + problem.hint()).strip() + "\n";
    }

    private static String html(String page) {
        String start = "<div class=\"body\">\n";
        int from = page.indexOf(start) + start.length();
        return page.substring(from, page.indexOf(END, from))
                        .replaceAll("\n+", "\n")
                        .strip() + "\n";
    }

    private static void update() throws IOException {
        for (Path file : files()) {
            String text = Files.readString(file);
            StringBuilder written = new StringBuilder(text.substring(0, text.indexOf("\n## ")));
            SHOWN.values().stream()
                    .filter(one -> file.endsWith(one.file + ".md"))
                    .forEach(one -> {
                        written.append("\n## ").append(one.name).append("\n\n").append(one.block);
                        fence(written, "problem", one.problem);
                        fence(written, "html", one.html);
                    });
            Files.writeString(file, written);
        }
    }

    private static void fence(StringBuilder text, String kind, String content) {
        if (!content.isEmpty()) {
            text.append("\n```").append(kind).append('\n').append(content).append("```\n");
        }
    }
}
