package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.report.Report;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A theme that an owner publishes as a jar for several sites. */
class JarThemeTest {
    private static final String FOLDER = "META-INF/liveblog-theme/";
    private static final String HOME =
            "<#import \"/parts/layout.ftlh\" as layout>\n" + "<@layout.page><h1>From the jar</h1></@layout.page>\n";

    @TempDir
    Path folder;

    private Sites site;
    private final Map<String, String> theme = new TreeMap<>(Map.of("theme.properties", ""));

    @BeforeEach
    void site() {
        site = Sites.in(folder)
                .with("site.yaml", "title: T")
                .with(
                        "blogs/a.md",
                        "---",
                        "title: Bridge",
                        "topics: [Ships]",
                        "---",
                        "# 2024-11-08",
                        "## 09:15 Barriers {#barriers}",
                        "Up.");
    }

    private Path jar(String name) throws IOException {
        Path jar = folder.resolve(name);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, String> file : theme.entrySet()) {
                out.putNextEntry(new JarEntry(FOLDER + file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return jar;
    }

    private Report build(Path... places) throws IOException {
        URL[] urls = new URL[places.length];
        for (int i = 0; i < places.length; i++) {
            urls[i] = places[i].toUri().toURL();
        }
        try (URLClassLoader classes = new URLClassLoader(urls, getClass().getClassLoader())) {
            return Generator.builder()
                    .content(site.content())
                    .output(site.output())
                    .themes(classes)
                    .override("baseUrl", "https://archive.example/")
                    .build()
                    .run();
        }
    }

    private String style() {
        return Sites.files(site.output()).stream()
                .filter(file -> file.startsWith("assets/site-") && file.endsWith(".css"))
                .map(site::page)
                .findFirst()
                .orElseThrow();
    }

    private String headline() {
        return Jsoup.parse(site.page("index.html")).select("h1").text();
    }

    @Test
    void its_templates_words_styles_and_files_stand_before_the_default_ones() throws IOException {
        theme.put("pages/home.ftlh", HOME);
        theme.put("messages/en.properties", "site.home=Front page");
        theme.put("styles/95-own.css", "body{background:url(paper.svg)}");
        theme.put("assets/paper.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        Report report = build(jar("harbour.jar"));
        assertThat(Sites.sentences(report)).isEmpty();
        assertThat(headline()).isEqualTo("From the jar");
        assertThat(site.page("2024/11/08/a/index.html"))
                .contains(">Front page</a>")
                .contains("id=\"barriers\"");
        String paper = Sites.files(site.output()).stream()
                .filter(file -> file.startsWith("assets/paper-"))
                .findFirst()
                .orElseThrow();
        assertThat(style()).endsWith("body{background:url(\"" + paper.substring("assets/".length()) + "\")}\n");
    }

    @Test
    void the_contents_templates_stand_before_it() throws IOException {
        theme.put("pages/home.ftlh", HOME);
        theme.put("messages/en.properties", "site.home=Front page\nsite.dates=Days");
        site.with("templates/pages/home.ftlh", HOME.replace("the jar", "the content"))
                .with("templates/messages/en.properties", "site.home=Start");
        assertThat(Sites.sentences(build(jar("harbour.jar")))).isEmpty();
        assertThat(headline()).isEqualTo("From the content");
        assertThat(Jsoup.parse(site.page("index.html"))
                        .select(".masthead nav a")
                        .eachText())
                .startsWith("Start", "Days", "Topics");
    }

    @Test
    void a_change_of_the_jar_makes_every_page_anew() throws IOException {
        theme.put("messages/en.properties", "site.home=One");
        site.with("templates/messages/en.properties", "site.dates=Days");
        build(jar("harbour.jar"));
        theme.put("messages/en.properties", "site.home=Two");
        build(jar("harbour.jar"));
        assertThat(site.page("2024/11/08/a/barriers/index.html")).contains(">Two</a>");
    }

    @Test
    void a_folder_of_classes_is_as_good_as_a_jar() throws IOException {
        Path home = Files.createDirectories(folder.resolve("classes/" + FOLDER + "pages"));
        Files.writeString(home.resolveSibling("theme.properties"), "");
        Files.writeString(home.resolve("home.ftlh"), HOME);
        assertThat(Sites.sentences(build(folder.resolve("classes")))).isEmpty();
        assertThat(headline()).isEqualTo("From the jar");
    }

    @Test
    void mistakes_are_told_with_the_name_of_the_jar() throws IOException {
        theme.put("blocks/quote.ftlh", "<p>\n<#if></p>");
        theme.put("pages/hmoe.ftlh", "x");
        assertThat(Sites.sentences(build(jar("harbour.jar"))))
                .hasSize(2)
                .satisfiesExactly(
                        told -> assertThat(told)
                                .startsWith("ERROR harbour.jar/blocks/quote.ftlh:2:")
                                .contains("[template-error]: The template cannot be read"),
                        told -> assertThat(told)
                                .startsWith("WARNING harbour.jar/pages/hmoe.ftlh [unused-file]: \"pages/hmoe.ftlh\""
                                        + " replaces no file of the theme and is not used."));
    }

    @Test
    void two_themes_at_once_are_refused() throws IOException {
        assertThat(Sites.sentences(build(jar("one.jar"), jar("two.jar"))))
                .singleElement()
                .asString()
                .startsWith("ERROR [template-error]: There are 2 themes on the class path: jar:file:")
                .contains("one.jar!/META-INF/liveblog-theme/theme.properties, jar:file:")
                .endsWith("Keep one of them.");
    }
}
