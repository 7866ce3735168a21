package io.github.liveblogarchive.theme;

import static io.github.liveblogarchive.theme.ThemeTests.where;
import static io.github.liveblogarchive.theme.ThemeTests.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Block.Value;
import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.report.Problems;
import io.github.liveblogarchive.theme.files.ThemeFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Blocks of one's own; those of the theme have their fixtures beside what is written for them. */
class BlocksTest {
    private static final String BAD = "<script>\"&'</script>";

    private final Problems problems = new Problems();

    private static String shown(Renderer renderer, String type, Value data) {
        return renderer.html(List.of(new Block.Custom(type, data)), where()).text();
    }

    private static Value weather() {
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put("wind", new Value.Text("12 m/s"));
        fields.put("days", new Value.Items(List.of(new Value.Text("Fri"), new Value.Text(BAD))));
        return new Value.Fields(fields);
    }

    @Test
    void a_block_without_a_template_shows_its_names_and_values() {
        Renderer renderer = Renderer.of(Settings.DEFAULTS, Optional.empty(), problems);
        assertThat(shown(renderer, "weather", weather())).isEqualTo("""
                        <div class="fallback">
                        <p class="label">weather</p>
                        <dl><div><dt>wind</dt><dd>12 m/s</dd></div><div><dt>days</dt><dd><ul><li>Fri</li>\
                        <li>&lt;script&gt;&quot;&amp;&#39;&lt;/script&gt;</li></ul></dd></div></dl></div>
                        """);
    }

    @Test
    void the_name_of_a_block_reaches_no_other_template() {
        Renderer renderer = Renderer.of(Settings.DEFAULTS, Optional.empty(), problems);
        assertThat(shown(renderer, "../pages/home", new Value.Text(BAD))).isEqualTo("""
                        <div class="fallback">
                        <p class="label">../pages/home</p>
                        &lt;script&gt;&quot;&amp;&#39;&lt;/script&gt;</div>
                        """);
    }

    @Test
    void a_block_of_ones_own_needs_a_template_alone(@TempDir Path folder) {
        write(
                folder,
                "blocks/weather.ftlh",
                "<p>${data.wind}: <#list data.days as day>${day}<#sep>, </#list> ${markdown(\"*x*\")}"
                        + "<#assign p = picture(\"here/w.png\", \"Sky\")> <img src=\"${link(p.path)}\" alt=\"${p.alt}\">");
        Renderer own = Renderer.of(Settings.DEFAULTS, Optional.of(folder), problems);
        assertThat(ThemeFiles.of(Optional.of(folder), problems).blockNames()).contains("weather", "quote", "fallback");
        assertThat(shown(own, "weather", weather()))
                .isEqualTo("<p>12 m/s: Fri, &lt;script&gt;&quot;&amp;&#39;&lt;/script&gt; <p><em>x</em></p>\n"
                        + " <img src=\"site:/media/here/w.png\" alt=\"Sky\">");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void the_styles_of_a_block_are_no_block(@TempDir Path folder) {
        write(folder, "blocks/weather.css", "dl{}");
        assertThat(ThemeFiles.of(Optional.of(folder), problems).blockNames())
                .isEqualTo(ThemeFiles.of(Optional.empty(), problems).blockNames());
    }

    @Test
    void the_manual_names_what_each_template_gets() throws IOException {
        Map<String, Class<?>> views = Map.ofEntries(
                Map.entry("image", BlockView.Figure.class),
                Map.entry("gallery", BlockView.Gallery.class),
                Map.entry("quote", BlockView.Quote.class),
                Map.entry("social", BlockView.Social.class),
                Map.entry("related", BlockView.Related.class),
                Map.entry("media", BlockView.Media.class),
                Map.entry("table", BlockView.Table.class),
                Map.entry("poll", BlockView.Poll.class),
                Map.entry("correction", BlockView.Correction.class),
                Map.entry("map", BlockView.MapLink.class),
                Map.entry("fallback", BlockView.Custom.class));
        Map<String, String> rows = new TreeMap<>();
        String manual = Files.readString(Path.of("..", "maven-plugin", "src", "site", "markdown", "blocks.md"));
        Pattern.compile("^\\| `([a-z]+)` \\| (.*) \\|$", Pattern.MULTILINE)
                .matcher(manual)
                .results()
                .forEach(row -> rows.put(row.group(1), row.group(2)));
        assertThat(rows.keySet()).isEqualTo(new TreeSet<>(views.keySet()));
        assertThat(rows.keySet())
                .isEqualTo(ThemeFiles.of(Optional.empty(), problems).blockNames());
        views.forEach((name, view) -> assertThat(Arrays.stream(view.getRecordComponents()))
                .as(name)
                .allMatch(component -> rows.get(name).contains("`" + component.getName() + "`")));
    }
}
