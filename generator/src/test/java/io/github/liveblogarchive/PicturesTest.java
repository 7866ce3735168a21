package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.report.Report;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Smaller sizes of the content's pictures. */
class PicturesTest {
    private static final String PAGE = "2024/11/08/a/index.html";

    @TempDir
    Path folder;

    private Sites showing(String... lines) {
        return Sites.in(folder)
                .with("blogs/a/blog.md", "---", "title: A", "---")
                .with("blogs/a/e.md", "---", "date: 2024-11-08T09:15", "---", String.join("\n", lines));
    }

    private Sites photo(int width, int height) {
        return showing("![Two cranes](crane.jpg)").withBytes("blogs/a/crane.jpg", Photos.jpeg(width, height));
    }

    private static Element shown(Sites site) {
        Document page = Jsoup.parse(site.page(PAGE));
        assertThat(page.select("article.entry img")).hasSize(1);
        return page.select("article.entry img").get(0);
    }

    private static List<String> media(Sites site) {
        return Sites.files(site.output().resolve("media")).stream()
                .map(name -> name.replaceAll("-[0-9a-f]{12}", ""))
                .toList();
    }

    private static BufferedImage read(Sites site, String ending) throws IOException {
        return ImageIO.read(file(site, ending).toFile());
    }

    private static Path file(Sites site, String ending) {
        return site.output()
                .resolve("media")
                .resolve(Sites.files(site.output().resolve("media")).stream()
                        .filter(name -> name.endsWith(ending))
                        .findFirst()
                        .orElseThrow());
    }

    private static String colour(BufferedImage picture, double x, double y) {
        int rgb = picture.getRGB((int) (x * picture.getWidth()), (int) (y * picture.getHeight()));
        int red = rgb >> 16 & 0xFF;
        int green = rgb >> 8 & 0xFF;
        return red > 128 ? "red" : green > 128 ? "green" : "blue";
    }

    @Test
    void a_large_photograph_is_there_in_three_smaller_sizes_and_as_it_is() throws IOException {
        Sites site = photo(2000, 400);
        site.built();
        assertThat(media(site))
                .containsExactlyInAnyOrder("crane-1600.jpg", "crane-480.jpg", "crane-960.jpg", "crane.jpg");
        BufferedImage small = read(site, "-480.jpg");
        assertThat(small.getWidth() + " x " + small.getHeight()).isEqualTo("480 x 96");
        assertThat(List.of(colour(small, 0.2, 0.2), colour(small, 0.8, 0.2), colour(small, 0.5, 0.8)))
                .containsExactly("red", "green", "blue");
        assertThat(Files.size(file(site, "-480.jpg"))).isLessThan(Files.size(file(site, "-960.jpg")));
    }

    @Test
    void a_browser_is_told_the_sizes_the_room_and_that_it_may_wait() {
        Sites site = photo(2000, 400);
        site.built();
        Element img = shown(site);
        assertThat(img.attr("srcset"))
                .matches(
                        "(\\.\\./)+media/crane-[0-9a-f]{12}-480\\.jpg 480w, (\\.\\./)+media/crane-[0-9a-f]{12}-960\\.jpg"
                                + " 960w, (\\.\\./)+media/crane-[0-9a-f]{12}-1600\\.jpg 1600w");
        assertThat(img.attr("src")).endsWith("-1600.jpg");
        assertThat(img.attr("sizes")).isNotEmpty();
        assertThat(img.attr("width") + " x " + img.attr("height")).isEqualTo("1600 x 320");
        assertThat(img.attr("loading") + " " + img.attr("decoding")).isEqualTo("lazy async");
        for (String source : img.attr("srcset").split(", ")) {
            String path = source.split(" ")[0];
            assertThat(site.output().resolve(PAGE).resolveSibling(path)).exists();
        }
    }

    @Test
    void a_picture_between_two_sizes_is_the_largest_of_its_own() {
        Sites site = photo(1000, 300);
        site.built();
        assertThat(media(site)).containsExactlyInAnyOrder("crane-480.jpg", "crane.jpg");
        assertThat(shown(site).attr("srcset")).contains("-480.jpg 480w, ").endsWith(".jpg 1000w");
        assertThat(shown(site).attr("src")).doesNotContain("-480");
    }

    @Test
    void the_lead_picture_does_not_wait() {
        Sites site = Sites.in(folder)
                .with(
                        "blogs/a/blog.md",
                        "---",
                        "title: A",
                        "date: 2024-11-08",
                        "image: {src: crane.jpg, alt: Two cranes}",
                        "---")
                .withBytes("blogs/a/crane.jpg", Photos.jpeg(2000, 400));
        site.built();
        Document page = Jsoup.parse(site.page("2024/11/08/a/index.html"));
        Element lead = page.select("figure.lead img").get(0);
        assertThat(lead.hasAttr("loading")).isFalse();
        assertThat(lead.attr("fetchpriority")).isEqualTo("high");
        assertThat(lead.attr("srcset")).contains(" 480w, ", " 960w, ", " 1600w");
        assertThat(lead.parent().tagName()).isEqualTo("a");
        assertThat(page.select("meta[property=og:image]").attr("content")).endsWith("-1600.jpg");
    }

    @ParameterizedTest
    @CsvSource({
        "1,red,green,blue",
        "2,green,red,blue",
        "3,blue,blue,green",
        "4,blue,blue,red",
        "5,red,blue,green",
        "6,blue,red,blue",
        "7,blue,green,blue",
        "8,green,blue,red"
    })
    void a_photograph_is_shown_as_the_camera_was_held(int turn, String upperLeft, String upperRight, String lowerLeft)
            throws IOException {
        byte[] photo = Photos.fromCamera(Photos.jpeg(1200, 600), turn, false);
        Sites site = showing("![c](crane.jpg)").withBytes("blogs/a/crane.jpg", photo);
        site.built();
        BufferedImage small = read(site, "-480.jpg");
        boolean sideways = turn > 4;
        assertThat(small.getHeight()).isEqualTo(sideways ? 960 : 240);
        assertThat(shown(site).attr("width")).isEqualTo(sideways ? "600" : "1200");
        assertThat(List.of(colour(small, 0.2, 0.2), colour(small, 0.8, 0.2), colour(small, 0.2, 0.8)))
                .containsExactly(upperLeft, upperRight, lowerLeft);
    }

    @Test
    void smaller_sizes_say_nothing_of_the_camera_and_a_place_in_the_picture_is_told() throws IOException {
        byte[] photo = Photos.fromCamera(Photos.jpeg(1200, 600), 1, true);
        Sites site = showing("![c](crane.jpg)").withBytes("blogs/a/crane.jpg", photo);
        assertThat(Sites.sentences(site.built()))
                .singleElement()
                .asString()
                .startsWith("WARNING blogs/a/e.md:4:1 [picture-location]");
        String small = Files.readString(file(site, "-480.jpg"), StandardCharsets.ISO_8859_1);
        assertThat(small).doesNotContain("Exif");
        assertThat(Files.readAllBytes(file(site, "/crane.jpg".substring(6)))).isNotEmpty();
    }

    @Test
    void a_drawing_keeps_its_lines_and_what_one_sees_through_it() throws IOException {
        Sites site = showing("![c](plan.png)").withBytes("blogs/a/plan.png", Photos.drawing(1200, 800));
        site.built();
        assertThat(media(site)).containsExactlyInAnyOrder("plan-480.png", "plan-960.png", "plan.png");
        assertThat(read(site, "-480.png").getRGB(50, 50) >>> 24).isZero();
        assertThat(read(site, "-480.png").getRGB(400, 50) >>> 24).isEqualTo(255);
    }

    @Test
    void a_photograph_that_was_saved_as_png_becomes_jpeg() throws IOException {
        Sites site = showing("![c](crane.png)").withBytes("blogs/a/crane.png", Photos.png(1200, 400));
        site.built();
        assertThat(media(site)).containsExactlyInAnyOrder("crane-480.jpg", "crane-960.jpg", "crane.png");
        assertThat(colour(read(site, "-480.jpg"), 0.2, 0.2)).isEqualTo("red");
    }

    @Test
    void a_drawing_in_lines_stays_as_it_is_and_its_room_is_known() {
        Sites site = showing("![c](plan.svg)")
                .with("blogs/a/plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"640\" height=\"400\"/>");
        site.built();
        assertThat(media(site)).containsExactly("plan.svg");
        assertThat(shown(site).attr("width") + " x " + shown(site).attr("height"))
                .isEqualTo("640 x 400");
    }

    @Test
    void a_light_picture_needs_no_smaller_sizes() {
        Sites site = showing("![c](crane.jpg)")
                .withBytes(
                        "blogs/a/crane.jpg",
                        io.github.liveblogarchive.pictures.code.JpegWriter.of(
                                new io.github.liveblogarchive.pictures.code.Pixels(1200, 800, new int[960_000]),
                                50,
                                new byte[0]));
        site.built();
        assertThat(media(site)).containsExactly("crane.jpg");
        assertThat(shown(site).hasAttr("srcset")).isFalse();
    }

    @Test
    void widths_are_the_owners_choice() {
        Sites site = photo(2000, 400).setting("pictures.widths", "300, 700");
        site.built();
        assertThat(media(site)).containsExactlyInAnyOrder("crane-300.jpg", "crane-700.jpg", "crane.jpg");
        Sites none = photo(2000, 400).with("site.yaml", "pictures: {widths: []}");
        none = Sites.of(none.content(), none.output());
        none.built();
        assertThat(media(none)).containsExactly("crane.jpg");
        assertThat(shown(none).attr("src")).endsWith(".jpg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wide", "0", "5", "480, 99999", "10,20,30,40,50,60,70,80,90"})
    void widths_that_are_none_are_refused(String widths) {
        Report report = photo(2000, 400).setting("pictures.widths", widths).build();
        assertThat(Sites.sentences(report)).singleElement().asString().contains("[bad-setting]");
    }

    @Test
    void a_picture_of_too_many_pixels_is_shown_as_it_is_and_told() {
        Sites site = photo(2000, 400).setting("pictures.maxPixels", "799999");
        assertThat(Sites.sentences(site.built())).singleElement().asString().contains("[too-large]", "2000 by 400");
        assertThat(media(site)).containsExactly("crane.jpg");
    }

    @Test
    void a_picture_that_breaks_off_in_its_middle_stops_the_run() {
        byte[] bad = Photos.png(1200, 400);
        java.util.Arrays.fill(bad, bad.length / 2, bad.length / 2 + 5_000, (byte) 0x55);
        Sites site = showing("![c](crane.png)").withBytes("blogs/a/crane.png", bad);
        Report report = site.build();
        assertThat(report.succeeded()).isFalse();
        assertThat(Sites.sentences(report))
                .singleElement()
                .asString()
                .startsWith("ERROR blogs/a/crane.png [bad-media]");
        assertThat(Sites.files(site.output())).isEmpty();
    }

    @Test
    void a_photograph_in_a_printers_colours_stays_as_it_is() {
        byte[] photo = Photos.ofFourColours(Photos.jpeg(1200, 600));
        Sites site = showing("![c](crane.jpg)").withBytes("blogs/a/crane.jpg", photo);
        site.built();
        assertThat(media(site)).containsExactly("crane.jpg");
    }

    @Test
    void feeds_and_links_have_the_picture_alone() {
        Sites site = showing("![Two cranes](crane.jpg)", "", "[all of it](crane.jpg)")
                .withBytes("blogs/a/crane.jpg", Photos.jpeg(2000, 400));
        site.built();
        assertThat(site.page("feed.atom"))
                .contains("-1600.jpg")
                .doesNotContain("srcset")
                .doesNotContain("sizes=");
        assertThat(Jsoup.parse(site.page(PAGE))
                        .select(".body a:contains(all of it)")
                        .attr("href"))
                .matches(".*/crane-[0-9a-f]{12}\\.jpg");
    }

    @Test
    void what_was_made_once_is_taken_from_the_cache_unless_it_is_damaged() throws IOException {
        Path cache = folder.resolve("cache");
        Sites site = photo(2000, 400).cache(cache);
        site.built();
        Path kept = cache.resolve("pictures")
                .resolve(Sites.files(cache.resolve("pictures")).stream()
                        .filter(name -> name.endsWith("-480"))
                        .findFirst()
                        .orElseThrow());
        byte[] first = Files.readAllBytes(file(site, "-480.jpg"));
        Files.write(kept, withDigest("another".getBytes(StandardCharsets.UTF_8)));
        Sites again = Sites.of(site.content(), folder.resolve("again")).cache(cache);
        again.built();
        assertThat(file(again, "-480.jpg")).hasContent("another");
        Files.writeString(kept, "damaged");
        Sites third = Sites.of(site.content(), folder.resolve("third")).cache(cache);
        third.built();
        assertThat(Files.readAllBytes(file(third, "-480.jpg"))).isEqualTo(first);
        Files.delete(site.content().resolve("blogs/a/crane.jpg"));
        site.with("blogs/a/e.md", "---", "date: 2024-11-08T09:15", "---", "No more.");
        third.built();
        assertThat(Sites.files(cache.resolve("pictures"))).noneMatch(name -> name.endsWith("-480"));
        assertThat(media(third)).isEmpty();
    }

    private static byte[] withDigest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            byte[] all = java.util.Arrays.copyOf(digest, digest.length + bytes.length);
            System.arraycopy(bytes, 0, all, digest.length, bytes.length);
            return all;
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void browsers_are_offered_webp_where_the_owner_wants_it() throws IOException {
        Sites site = photo(2000, 400).setting("pictures.webp", "true");
        site.built();
        assertThat(media(site)).contains("crane-1600.webp", "crane-480.webp", "crane-960.webp", "crane-480.jpg");
        Element source = shown(site).parent().selectFirst("source");
        assertThat(source.attr("type")).isEqualTo("image/webp");
        assertThat(source.attr("srcset")).contains("-480.webp 480w, ", "-1600.webp 1600w");
        assertThat(colour(read(site, "-480.webp"), 0.2, 0.2)).isEqualTo("red");
        assertThat(Files.size(file(site, "-480.webp"))).isLessThan(Files.size(file(site, "-480.jpg")));
        assertThat(site.page("feed.atom")).doesNotContain("webp").contains("-1600.jpg");
    }

    @Test
    void a_picture_that_is_its_own_largest_size_is_there_as_webp_too() {
        Sites site = showing("```image", "src: crane.jpg", "alt: Two cranes", "```")
                .withBytes("blogs/a/crane.jpg", Photos.jpeg(1000, 300))
                .setting("pictures.webp", "true");
        site.built();
        assertThat(media(site))
                .containsExactlyInAnyOrder("crane-1000.webp", "crane-480.jpg", "crane-480.webp", "crane.jpg");
        assertThat(shown(site).parent().selectFirst("source").attr("srcset")).endsWith("-1000.webp 1000w");
    }

    @Test
    void webp_without_a_library_that_writes_it_is_refused() {
        io.github.liveblogarchive.report.Problems problems = new io.github.liveblogarchive.report.Problems();
        SettingsCheck.webp(false, io.github.liveblogarchive.report.Place.file("site.yaml"), problems);
        assertThat(problems.list())
                .singleElement()
                .asString()
                .contains("[bad-setting]", "com.github.usefulness:webp-imageio");
    }

    @Test
    void another_run_makes_none_of_them_again() {
        Sites site = photo(2000, 400);
        Report first = site.built();
        Report second = site.built();
        assertThat(second.written()).isZero();
        assertThat(second.unchanged()).isEqualTo(first.written());
    }

    @Test
    void the_same_picture_gives_the_same_bytes_on_every_machine() throws Exception {
        Sites site = showing("![c](crane.jpg) ![c](plan.png)")
                .withBytes("blogs/a/crane.jpg", Photos.jpeg(1200, 600))
                .withBytes("blogs/a/plan.png", Photos.drawing(1200, 800));
        site.built();
        assertThat(List.of(digest(file(site, "-480.jpg")), digest(file(site, "-480.png"))))
                .containsExactly("d2d70a8c7aacaf66", "185c1eb6547d50a6");
    }

    private static String digest(Path file) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        return HexFormat.of().formatHex(digest).substring(0, 16);
    }
}
