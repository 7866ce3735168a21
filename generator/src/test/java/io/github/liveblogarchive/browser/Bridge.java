package io.github.liveblogarchive.browser;

import io.github.liveblogarchive.Sites;
import java.nio.file.Path;
import java.util.List;

/** One live blog of an evening in Oslo, over midnight: six entries with topics, authors, key events and a pinned one. */
final class Bridge {
    static final String BLOG = "2024/11/08/bridge/";
    private static final String LONG = "The wind is steady and the bridge sways. ".repeat(40);

    private Bridge() {}

    /** The site, made in a folder. */
    static Path made(Path folder) {
        Sites site = in(folder);
        site.built();
        return site.output();
    }

    /** The same with a file of the owner's in place of the theme's. */
    static Path with(Path folder, String template, String... lines) {
        Sites site = in(folder).with("templates/" + template, lines);
        site.built();
        return site.output();
    }

    /** The same with three entries on a page. */
    static Path inPages(Path folder) {
        Sites site = in(folder).setting("entriesPerPage", "3");
        site.built();
        return site.output();
    }

    /** The entries that are shown, in the order of the page; one that is just fading in is. */
    static List<String> shown(Browser browser) {
        Object ids = browser.script("return [...document.querySelectorAll('article.entry:not([id^=_])')]"
                + ".filter(entry => entry.checkVisibility()).map(entry => entry.id)");
        return ((List<?>) ids).stream().map(String::valueOf).toList();
    }

    private static Sites in(Path folder) {
        return Sites.in(folder)
                .with(
                        "site.yaml",
                        "title: The harbour archive",
                        "baseUrl: https://harbour.example/",
                        "timeZone: Europe/Oslo")
                .with(
                        "static/frame.html",
                        "<!doctype html><title>Frame</title><link rel=\"icon\" href=\"data:,\"><iframe sandbox=\"allow-scripts\" width=\"900\""
                                + " height=\"700\" src=\"" + BLOG + "\"></iframe>")
                .with(
                        "blogs/bridge.md",
                        "---",
                        "title: The bridge closes",
                        "id: bridge",
                        "---",
                        "It closed and it opened again.",
                        "",
                        "# 2024-11-08",
                        "",
                        "## 22:00 Barriers go up {#barriers key topics=\"Traffic\" authors=\"Ada Quay\"}",
                        LONG,
                        "",
                        "## 22:20 Rain {#rain topics=\"Weather\" authors=\"Bo Pier\"}",
                        LONG,
                        "",
                        "## 22:40 What to do {#advice pinned topics=\"Traffic, Police\" authors=\"Ada Quay\"}",
                        LONG,
                        "",
                        "## 23:10 A crane comes {#crane key topics=\"Traffic\" authors=\"Ada Quay\"}",
                        LONG,
                        "",
                        "# 2024-11-09",
                        "",
                        "## 00:30 One lane opens {#lane topics=\"Traffic\" authors=\"Bo Pier\"}",
                        LONG,
                        "",
                        "## 04:30 Morning {#morning key topics=\"Weather\" authors=\"Bo Pier\"}",
                        LONG);
    }
}
