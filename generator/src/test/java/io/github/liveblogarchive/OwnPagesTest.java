package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnPagesTest {
    @TempDir
    Path folder;

    @Test
    void a_link_of_the_menu_to_no_page_is_told_with_the_file_that_would_be_one() {
        Sites site = site("menu:", "  - {label: About, to: /about/}", "  - {label: News, to: /news/2024#top}");
        assertThat(told(site))
                .containsExactly(
                        "WARNING site.yaml:4:24 (field \"menu[0].to\") [dead-link]: The link \"/about/\" leads to no"
                                + " page of the site. Correct it, or put a page of your own there, as"
                                + " \"static/about/index.html\".",
                        "WARNING site.yaml:5:23 (field \"menu[1].to\") [dead-link]: The link \"/news/2024#top\" leads to"
                                + " no page of the site. Correct it, or put a page of your own there, as"
                                + " \"static/news/2024/index.html\".");
        assertThat(told(site)).as("said again when nothing is made anew").hasSize(2);
    }

    @Test
    void links_of_the_footer_lead_to_own_pages_to_pages_of_the_site_and_to_files() {
        Sites site = site(
                        "footer:",
                        "  - {label: About, to: /about/}",
                        "  - {label: Contact, to: /contact}",
                        "  - {label: A day, to: /2024/11/08/}",
                        "  - {label: It, to: \"/2024/11/08/a/?from=footer#top\"}",
                        "  - {label: Top, to: /}",
                        "  - {label: Terms, to: /my%20terms.txt}",
                        "  - {label: Elsewhere, to: \"https://www.example.org/\"}")
                .with("static/about/index.html", "<!doctype html><title>About</title>")
                .with("static/contact.html", "<!doctype html><title>Contact</title>")
                .with("static/my terms.txt", "Terms");
        assertThat(told(site)).isEmpty();
        assertThat(told(site)).isEmpty();
    }

    @Test
    void a_link_to_a_page_that_is_a_file_is_told_with_that_file() {
        assertThat(told(site("footer:", "  - {label: Imprint, to: /imprint.html}")))
                .singleElement()
                .asString()
                .endsWith("as \"static/imprint.html\".");
    }

    @Test
    void a_link_to_a_page_that_is_taken_out_is_told() {
        Sites site = site("footer:", "  - {label: Days, to: /2024/}");
        assertThat(told(site)).isEmpty();
        site.setting("pages", "home, blog");
        assertThat(told(site)).singleElement().asString().contains("\"/2024/\" leads to no page");
    }

    @Test
    void a_site_without_an_address_is_told_what_its_feeds_say() {
        Sites site = site("rights: Ours").withoutAddress();
        assertThat(Sites.sentences(site.built()))
                .containsExactly("NOTE field \"baseUrl\" [no-base-url]: No \"baseUrl\" is set: feeds, canonical links,"
                        + " the site map, cards and citations say \"https://archive.example/\", where the site is not."
                        + " Write the address at which it will be published into site.yaml, like \"baseUrl:"
                        + " https://www.example.org/archive/\".");
        assertThat(Sites.sentences(
                        site.setting("baseUrl", "https://www.example.org/").built()))
                .isEmpty();
    }

    @Test
    void what_a_host_reads_is_published_and_other_hidden_files_are_told() {
        Sites site = site("rights: Ours")
                .with("static/.htaccess", "ErrorDocument 404 /404.html")
                .with("static/files/.htaccess", "Options -Indexes")
                .with("static/.well-known/security.txt", "Contact: mailto:desk@archive.example")
                .with("static/.htpasswd", "desk:secret");
        assertThat(Sites.sentences(site.built()))
                .containsExactly("NOTE static/.htpasswd [unused-file]: Its name begins with a dot: it is not published."
                        + " Of such names only .well-known, .nojekyll, .htaccess are.");
        assertThat(site.page(".htaccess")).isEqualTo("ErrorDocument 404 /404.html\n");
        assertThat(site.has("files/.htaccess")).isTrue();
        assertThat(site.has(".well-known/security.txt")).isTrue();
        assertThat(site.has(".htpasswd")).isFalse();
    }

    private Sites site(String... settings) {
        return Sites.in(folder)
                .with("site.yaml", "title: Own pages\nlanguage: en\n" + String.join("\n", settings))
                .with("blogs/a.md", "---\ntitle: A\n---\n# 2024-11-08\n\n## 09:15 One\nx");
    }

    private static List<String> told(Sites site) {
        return Sites.sentences(site.built()).stream()
                .filter(sentence -> !sentence.startsWith("NOTE"))
                .toList();
    }
}
