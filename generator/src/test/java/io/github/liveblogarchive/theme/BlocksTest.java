package io.github.liveblogarchive.theme;

import static io.github.liveblogarchive.theme.ThemeTests.KYIV;
import static io.github.liveblogarchive.theme.ThemeTests.where;
import static io.github.liveblogarchive.theme.ThemeTests.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Block.Value;
import io.github.liveblogarchive.model.Card;
import io.github.liveblogarchive.model.Correction;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BlocksTest {
    private static final String BAD = "<script>\"&'</script>";
    private static final Image HERE = new Image("here/bridge.jpg", "The bridge", "On Friday", "T. Berg", 0, 0);
    private static final Image ELSEWHERE = new Image("https://photos.example/p.jpg", "", "", "", 0, 0);
    private static final Moment TIME = Moment.of(OffsetDateTime.parse("2024-11-08T09:15:00+02:00"));

    private final Problems problems = new Problems();
    private final Renderer renderer = Renderer.of(Settings.DEFAULTS, Optional.empty(), problems);

    /** Each block by the name of its case in blocks.txt. */
    private static Map<String, Block> blocks() {
        Map<String, Block> blocks = new TreeMap<>();
        blocks.put("image", new Block.Picture(HERE));
        blocks.put("image elsewhere", new Block.Picture(ELSEWHERE));
        blocks.put("image missing", new Block.Picture(new Image("gone.jpg", "The pier", BAD, "", 0, 0)));
        blocks.put("gallery", new Block.Gallery("Two", List.of(HERE, ELSEWHERE)));
        blocks.put("quote", new Block.Quote("It *moved*. " + BAD, "Marit Aas", "https://q.example/"));
        blocks.put("quote alone", new Block.Quote("It moved.", "", "javascript:bad()"));
        blocks.put(
                "social",
                new Block.Social(
                        "Mastodon", "Town", "@town", TIME, "One " + BAD + "\n\nTwo", "https://s.example/1", HERE));
        blocks.put("social bare", new Block.Social("", "", "", Moment.UNKNOWN, "Gone", "", Image.NONE));
        blocks.put(
                "related",
                new Block.Related(new Card(BAD, "https://r.example/", "Why", List.of("A", "B"), "Gazette", HERE)));
        blocks.put("related inside", new Block.Related(new Card("Other", "blog:other", "", List.of(), "", Image.NONE)));
        blocks.put(
                "video here",
                new Block.Media(Block.Media.Kind.VIDEO, "Film", "here/f.mp4", "", HERE, "Caption", "Police", "2:31"));
        blocks.put(
                "video elsewhere",
                new Block.Media(Block.Media.Kind.VIDEO, "", "", "https://v.example/1", HERE, "", "", ""));
        blocks.put("audio here", new Block.Media(Block.Media.Kind.AUDIO, "", "here/a.mp3", "", Image.NONE, "", "", ""));
        blocks.put(
                "table",
                new Block.Table("Ways", List.of("Way", "Min"), List.of(List.of("Bus", "48"), List.of(BAD, ""))));
        blocks.put("table bare", new Block.Table("", List.of(), List.of(List.of("a"))));
        blocks.put(
                "poll",
                new Block.Poll(
                        "Bridge?",
                        List.of(new Block.Poll.Option("Yes", 2), new Block.Poll.Option("No", 1)),
                        "Closed."));
        blocks.put("poll uncounted", new Block.Poll("Bridge?", List.of(new Block.Poll.Option("Yes", -1)), ""));
        blocks.put("poll without votes", new Block.Poll("Bridge?", List.of(new Block.Poll.Option("Yes", 0)), ""));
        blocks.put("correction", new Block.Corrected(new Correction(TIME, "It was *bus* 4.")));
        blocks.put(
                "correction of a day",
                new Block.Corrected(new Correction(Moment.ofDay(LocalDate.of(2024, 11, 8), KYIV), "Bus 4.")));
        blocks.put("map", new Block.MapLink(HERE, "https://maps.example/1", "The harbour"));
        blocks.put("custom without a template", new Block.Custom("weather", weather()));
        blocks.put("custom with a bad name", new Block.Custom("../pages/home", new Value.Text(BAD)));
        return blocks;
    }

    private static Value weather() {
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put("wind", new Value.Text("12 m/s"));
        fields.put("days", new Value.Items(List.of(new Value.Text("Fri"), new Value.Text(BAD))));
        return new Value.Fields(fields);
    }

    static Stream<String> names() {
        return blocks().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_block_looks_like_its_fixture(String name) throws IOException {
        String html = renderer.html(List.of(blocks().getOrDefault(name, new Block.Text("?"))), where())
                .text();
        assertThat(html.strip()).isEqualTo(fixtures().get(name));
    }

    @Test
    void every_fixture_has_its_block() throws IOException {
        assertThat(fixtures().keySet()).isEqualTo(blocks().keySet());
    }

    @Test
    void no_block_lets_anything_through() {
        blocks().values()
                .forEach(block -> assertThat(
                                renderer.html(List.of(block), where()).text())
                        .doesNotContain("<script", "javascript:"));
    }

    @Test
    void a_block_of_ones_own_needs_a_template_alone(@TempDir Path folder) {
        write(
                folder,
                "blocks/weather.ftlh",
                "<p>${data.wind}: <#list data.days as day>${day}<#sep>, </#list> ${markdown(\"*x*\")}"
                        + "<#assign p = picture(\"here/w.png\", \"Sky\")> <img src=\"${link(p.path)}\" alt=\"${p.alt}\">");
        Renderer own = Renderer.of(Settings.DEFAULTS, Optional.of(folder), problems);
        assertThat(own.blockNames()).contains("weather");
        assertThat(own.html(List.of(new Block.Custom("weather", weather())), where())
                        .text())
                .isEqualTo("<p>12 m/s: Fri, &lt;script&gt;&quot;&amp;&#39;&lt;/script&gt; <p><em>x</em></p>\n"
                        + " <img src=\"site:/media/here/w.png\" alt=\"Sky\">");
        assertThat(problems.list()).isEmpty();
    }

    private static Map<String, String> fixtures() throws IOException {
        Map<String, String> fixtures = new TreeMap<>();
        try (var in = BlocksTest.class.getResourceAsStream("blocks.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String part : text.split("(?m)^=== ")) {
                int line = part.indexOf('\n');
                if (line > 0 && !part.startsWith("#")) {
                    fixtures.put(
                            part.substring(0, line), part.substring(line + 1).strip());
                }
            }
        }
        return fixtures;
    }
}
