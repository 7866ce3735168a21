package io.github.liveblogarchive.page;

import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Card;
import io.github.liveblogarchive.model.Correction;
import io.github.liveblogarchive.model.Direction;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Source;
import io.github.liveblogarchive.page.coverage.Citation;
import io.github.liveblogarchive.page.coverage.Timeline;
import io.github.liveblogarchive.page.dates.Dated;
import io.github.liveblogarchive.page.view.Contents;
import io.github.liveblogarchive.page.view.Nearby;
import io.github.liveblogarchive.page.view.View;
import io.github.liveblogarchive.site.Bodies;
import io.github.liveblogarchive.site.Html;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A small made-up site, page by page, as page kinds would hand it to the theme. */
final class Samples {
    static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    static final String BLOG = "2024/11/08/harbour-bridge/";
    private static final String JSON_LD =
            "{\"@context\":\"https://schema.org\",\"@type\":\"LiveBlogPosting\",\"headline\":\"<Bridge> & more\"}";

    private final Bodies bodies;

    Samples(Bodies bodies) {
        this.bodies = bodies;
    }

    /** A page of the sample: its template, path and data. */
    record Shown(String template, String path, Record view) {}

    List<Shown> all() {
        return List.of(
                new Shown("home", "index.html", home()),
                new Shown("blog", BLOG + "index.html", blog(1, false)),
                new Shown("blog", BLOG + "newest/index.html", blog(2, true)),
                new Shown("entry", BLOG + "barriers/index.html", entry()),
                new Shown("year", "2024/index.html", year()),
                new Shown("month", "2024/11/index.html", month()),
                new Shown("day", "2024/11/08/index.html", day()),
                new Shown(
                        "undated",
                        "undated/index.html",
                        new View.UndatedPage(
                                head("undated", "undated/index.html", "Without a date"),
                                1,
                                List.of(line("The plan of 1987", "undated/plan/", "", false)),
                                one())),
                new Shown("terms", "topics/index.html", terms()),
                new Shown("term", "topics/transport/index.html", term()),
                new Shown(
                        "search",
                        "search/index.html",
                        new View.SearchPage(
                                head("search", "search/index.html", "Search"),
                                4,
                                List.of(new View.Link("2024", "2024/", ""), new View.Link("1987", "", "")),
                                List.of(new View.Link("Transport", "topics/transport/", "")),
                                "topics/",
                                List.of(new View.Link("Kari Nordmann", "", "")))),
                new Shown("notfound", "404.html", new View.BarePage(head("notfound", "404.html", "Not found"))),
                new Shown("saved", "saved/index.html", new View.BarePage(head("saved", "saved/", "Reading list"))),
                new Shown(
                        "redirect",
                        "old/index.html",
                        new View.RedirectPage(head("redirect", "old/index.html", "Moved"), BLOG, "Harbour bridge")));
    }

    static View.Head head(String kind, String path, String title) {
        String folder = path.replaceFirst("index\\.html$", "");
        boolean article = kind.equals("blog") || kind.equals("entry");
        return new View.Head(
                kind,
                path,
                title,
                "What happened when the “harbour bridge” was closed.",
                "en",
                "ltr",
                folder,
                !kind.equals("notfound"),
                "",
                "",
                0,
                0,
                article ? "article" : "website",
                article ? at("2024-11-08T09:15:00+01:00") : Moment.UNKNOWN,
                article ? at("2024-11-09T01:10:00+01:00") : Moment.UNKNOWN,
                List.of(new View.Link("All coverage", "feed.atom", "")),
                kind.equals("home")
                        ? List.of()
                        : List.of(
                                new View.Link("Home", "", ""),
                                new View.Link("November 2024", "2024/11/", ""),
                                new View.Link(title, "", "")),
                article ? List.of("Transport") : List.of(),
                article ? "News" : "",
                "",
                "",
                "topics/",
                article ? JSON_LD : "");
    }

    static Moment at(String time) {
        return Moment.of(OffsetDateTime.parse(time));
    }

    private View.Day day(LocalDate day, List<View.Item> items) {
        View.Coverage blog = coverage();
        List<Html.Piece> articles = items.stream()
                .map(item ->
                        bodies.part("article", "a sample", new View.Article(item, blog.start(), blog.zone(), "en")))
                .toList();
        return new View.Day(Moment.ofDay(day, OSLO), "_" + day, items, articles);
    }

    private View.BlogPage blog(int page, boolean newest) {
        View.Head head = head(
                "blog",
                BLOG + (newest ? "newest/" : "") + "index.html",
                "Harbour bridge closed after ship strikes pier");
        List<View.Item> items = items();
        List<View.Day> days = List.of(
                day(LocalDate.of(2024, 11, 8), items.subList(0, 7)),
                day(LocalDate.of(2024, 11, 9), items.subList(7, items.size())));
        return new View.BlogPage(
                head,
                coverage(),
                newest,
                newest ? BLOG : BLOG + "newest/",
                BLOG + "all/",
                pager(page),
                true,
                contents(),
                citation(),
                List.of(items.get(3)),
                List.of(
                        line("Barriers go up on both sides", BLOG + "#barriers", "2024-11-08T09:15:00+01:00", true),
                        line("Divers reach the damaged pier", BLOG + "#divers", "2024-11-08T13:02:00+01:00", true),
                        line("One lane opens for ambulances", BLOG + "#lane", "2024-11-09T00:40:00+01:00", true)),
                "",
                newest ? BLOG + "#_comments" : "",
                days,
                List.of(new Nearby(
                        "topic",
                        new View.Link("Transport", "topics/transport/", ""),
                        List.of(new Nearby.Other(
                                "The ferry that stayed", "2024/10/01/ferry/", Moment.UNKNOWN, OSLO, "nb", "ltr")),
                        List.of())));
    }

    private Contents contents() {
        Timeline timeline = new Timeline(
                Timeline.Step.HOURS,
                1,
                List.of(
                        new Timeline.Bar(
                                "0.000%", "5.000%", 16, 56, at("2024-11-08T09:00:00+01:00"), 2, BLOG + "#barriers"),
                        new Timeline.Bar(
                                "93.750%", "5.000%", 44, 28, at("2024-11-09T00:00:00+01:00"), 1, BLOG + "#lane")),
                List.of(
                        new Timeline.Day(
                                Moment.ofDay(LocalDate.of(2024, 11, 8), OSLO),
                                2,
                                BLOG + "#barriers",
                                List.of(new Timeline.Bar(
                                        "0.000%",
                                        "5.000%", 16, 56, at("2024-11-08T09:00:00+01:00"), 2, BLOG + "#barriers"))),
                        new Timeline.Day(Moment.ofDay(LocalDate.of(2024, 11, 9), OSLO), 1, BLOG + "#lane", List.of())),
                List.of(new Timeline.Dot(
                        "1.500%", at("2024-11-08T09:15:00+01:00"), "Barriers go up on both sides", BLOG + "#barriers")),
                List.of(
                        new Timeline.Tick("0.000%", Timeline.Mark.CLOCK, at("2024-11-08T09:00:00+01:00"), 8, 5, false),
                        new Timeline.Tick(
                                "93.750%", Timeline.Mark.WEEKDAY, at("2024-11-09T00:00:00+01:00"), 9, 6, true)),
                1);
        return new Contents(
                timeline,
                List.of(new Contents.Corrected(
                        new View.Link("Barriers go up on both sides", BLOG + "#barriers", ""),
                        List.of(new View.Corrected(
                                at("2024-11-08T11:00:00+01:00"), OSLO, inline("It was bus 4, not bus 5."))))),
                List.of(new View.Counted("Shipping", "topics/shipping/", 1)),
                List.of(new View.Counted("Tomas Berg", "authors/tomas-berg/", 1)),
                BLOG + "#barriers",
                BLOG + "#undated");
    }

    private static Citation citation() {
        return new Citation(
                "Tomas Berg. Harbour bridge.",
                "@online{bridge,\n  title = {Harbour bridge}\n}",
                new Html("[{\"id\": \"bridge\"}]"));
    }

    private static View.Pager pager(int page) {
        List<View.Counted> all = IntStream.rangeClosed(1, 3)
                .mapToObj(n -> new View.Counted(Integer.toString(n), n == 1 ? BLOG : BLOG + "page/" + n + "/", n))
                .toList();
        return new View.Pager(
                page, 3, false, BLOG, page > 1 ? BLOG : "", BLOG + "page/" + (page + 1) + "/", BLOG + "page/3/", all);
    }

    View.Coverage coverage() {
        return new View.Coverage(
                BLOG,
                "As it happened",
                "Harbour bridge closed after ship strikes pier",
                inline("A bulk carrier drifted against the *northern* pier on Friday morning. Nobody was hurt; "
                        + "the town was cut in two for most of a day."),
                html(List.of(new Block.Text("- The **bridge** was closed at 09:15 and partly opened at 00:40.\n"
                        + "- The ship, the *Alma*, lost power in the fairway.\n"
                        + "- Buses went round by the valley: 48 minutes instead of 6."))),
                at("2024-11-08T09:15:00+01:00"),
                at("2024-11-09T01:10:00+01:00"),
                OSLO,
                214,
                List.of(
                        new View.By(
                                "Ingrid Solheim", "authors/ingrid-solheim/", "https://ingrid.example/", "at the quay"),
                        new View.By("Tomas Berg", "authors/tomas-berg/", "", "")),
                List.of(
                        new View.Link("Transport", "topics/transport/", ""),
                        new View.Link("Bergen", "topics/bergen/", "")),
                List.of(),
                "News",
                List.of(new View.Picture(
                        "media/bridge-1a2b.jpg",
                        "",
                        "The bridge with its barriers down",
                        "The bridge on Friday at noon.",
                        "T. Berg",
                        1600,
                        900,
                        List.of(),
                        "")),
                "closed",
                List.of(new View.Corrected(
                        at("2024-11-10T08:00:00+01:00"), OSLO, inline("The ship’s name is *Alma*, not *Alva*."))),
                new Source(
                        "Harbour Gazette",
                        "https://gazette.example/bridge",
                        at("2024-12-01T00:00:00Z"),
                        "",
                        Source.Complete.NO),
                List.of(new View.Card(
                        "How a bridge is inspected",
                        "",
                        "https://gazette.example/inspect",
                        "Divers, sonar and a hammer.",
                        List.of("Ingrid Solheim"),
                        "Harbour Gazette",
                        List.of())),
                List.of(new View.Remark(
                        "1",
                        "Kari",
                        at("2024-11-08T14:00:00+01:00"),
                        List.of("Thank you for this. My *bus* took an hour."),
                        12,
                        List.of(new View.Remark("2", "Jon", Moment.UNKNOWN, List.of("Ours took two."), 0, List.of())))),
                "© Harbour Gazette",
                "https://creativecommons.org/licenses/by/4.0/",
                "en",
                "ltr",
                BLOG + "feed.atom");
    }

    private List<View.Item> items() {
        List<View.Item> items = new ArrayList<>();
        items.add(item(
                "barriers",
                "2024-11-08T09:15:00+01:00",
                "Barriers go up on both sides",
                List.of(new Block.Text(
                        "The first bus was turned at a quarter past nine.[^1] The harbour master says that **no one** "
                                + "crosses on foot either, see [what the divers found](#divers) and [the town's page]"
                                + "(https://town.example/bridge?a=1&b=2).\n\n[^1]: Line 4, to the station.")),
                true,
                false,
                List.of("Breaking")));
        items.add(item(
                "untitled",
                "2024-11-08T09:40:00+01:00",
                "",
                List.of(new Block.Text(
                        "A second tug has arrived. The *Alma* lies still, her bow a hand’s breadth from the pier.")),
                false,
                false,
                List.of()));
        items.add(item(
                "post",
                "2024-11-08T10:05:00+01:00",
                "What the town says",
                List.of(
                        new Block.Social(
                                "Mastodon",
                                "Harbour Town",
                                "@town",
                                at("2024-11-08T10:01:00+01:00"),
                                "The bridge is closed.\n\nPlease take the valley road. <b>Thank you</b>",
                                "https://social.example/@town/1",
                                Image.NONE),
                        new Block.Quote("We heard a *long* groan, and then nothing.", "Marit Aas, lock keeper", "")),
                false,
                false,
                List.of()));
        items.add(item(
                "how-to",
                "2024-11-08T10:30:00+01:00",
                "How to get across today",
                List.of(
                        new Block.Text(
                                "| Way | Minutes | Runs |\n|---|--:|---|\n| Valley road, bus 4 | 48 | every half hour |\n| Ferry | 25 | from noon |\n| On foot over the old lock | 70 | open |\n")),
                false,
                true,
                List.of()));
        items.add(item(
                "poll",
                "2024-11-08T11:00:00+01:00",
                "Should there be a second bridge?",
                List.of(
                        new Block.Poll(
                                "Should the town build a second bridge?",
                                List.of(
                                        new Block.Poll.Option("Yes", 1412),
                                        new Block.Poll.Option("No", 388),
                                        new Block.Poll.Option("A tunnel", 97)),
                                "Closed at noon."),
                        new Block.Related(new Card(
                                "The plan of 1987",
                                "https://gazette.example/1987",
                                "Drawn, costed, and put in a drawer.",
                                List.of("Tomas Berg"),
                                "Harbour Gazette",
                                Image.NONE))),
                false,
                false,
                List.of()));
        items.add(item(
                "divers",
                "2024-11-08T13:02:00+01:00",
                "Divers reach the damaged pier",
                List.of(
                        new Block.Text(
                                "### What they found\n\nA crack of four metres. > “It is not as bad as it looks.”\n\n> It is not as bad as it looks. It looks very bad.\n\n1. Sonar\n2. Hammer\n3. Patience"),
                        new Block.Corrected(new Correction(
                                at("2024-11-08T15:00:00+01:00"), "The crack is four metres long, not 14.")),
                        new Block.Media(
                                Block.Media.Kind.VIDEO,
                                "Divers at work",
                                "",
                                "https://video.example/v/1",
                                Image.NONE,
                                "Filmed from the quay.",
                                "Harbour police",
                                "2:31")),
                true,
                false,
                List.of()));
        items.add(item(
                "arabic",
                "2024-11-08T18:20:00+01:00",
                "بيان من شركة الشحن",
                List.of(new Block.Text(
                        "تقول الشركة المالكة للسفينة إن التيار الكهربائي انقطع في الممر الملاحي، وإن التحقيق بدأ.")),
                false,
                false,
                List.of()));
        items.add(item(
                "lane",
                "2024-11-09T00:40:00+01:00",
                "One lane opens for ambulances",
                List.of(
                        new Block.Text(
                                "`green` since 00:40. Verylongwordwithoutanyspacesthatneverseemstoendandgoesonandonandonuntilthescreenistoosmall"),
                        new Block.Custom(
                                "weather",
                                new Block.Value.Fields(
                                        new LinkedHashMap<>(Map.of("wind", new Block.Value.Text("12 m/s")))))),
                true,
                false,
                List.of()));
        items.add(item(
                "undated",
                "",
                "",
                List.of(new Block.Text("One more note, of which the time is not known.")),
                false,
                false,
                List.of()));
        return items;
    }

    private View.Item item(
            String id, String time, String title, List<Block> body, boolean key, boolean pinned, List<String> labels) {
        boolean arabic = id.equals("arabic");
        Moment date = time.isEmpty() ? Moment.ofDay(LocalDate.of(2024, 11, 9), OSLO) : at(time);
        return new View.Item(
                id,
                BLOG + id + "/",
                BLOG + "#" + id,
                date,
                id.equals("divers") ? at("2024-11-08T13:40:00+01:00") : Moment.UNKNOWN,
                arabic ? ZoneId.of("Asia/Beirut") : OSLO,
                title,
                title.isEmpty() ? "09:40: A second tug has arrived" : title,
                bodies.html(body, where(id)),
                id.equals("divers") ? List.of(new View.By("Tomas Berg", "authors/tomas-berg/", "", "")) : List.of(),
                id.equals("divers") ? List.of(new View.Link("Shipping", "topics/shipping/", "")) : List.of(),
                labels,
                key,
                pinned,
                false,
                id.equals("divers") || id.equals("barriers"),
                arabic ? "ar" : "",
                arabic ? "rtl" : "ltr",
                "entry",
                id.equals("barriers")
                        ? List.of(new View.Corrected(
                                at("2024-11-08T11:00:00+01:00"), OSLO, inline("It was bus 4, not bus 5.")))
                        : List.of(),
                Source.NONE,
                id.equals("barriers") ? List.of("block-6543") : List.of());
    }

    private View.EntryPage entry() {
        return new View.EntryPage(
                head("entry", BLOG + "barriers/index.html", "Barriers go up on both sides"),
                coverage(),
                items().get(0),
                citation(),
                List.of(),
                List.of(new View.Named("09:40: A second tug has arrived", BLOG + "untitled/", "en", "ltr")));
    }

    private static View.Line line(String title, String path, String time, boolean entry) {
        return new View.Line(
                entry,
                title,
                path,
                time.isEmpty() ? Moment.UNKNOWN : at(time),
                entry || time.isEmpty() ? Moment.UNKNOWN : at("2024-11-09T01:10:00+01:00"),
                OSLO,
                entry ? List.of(new View.Link("Harbour bridge closed after ship strikes pier", BLOG, "")) : List.of(),
                "A bulk carrier drifted against the northern pier on Friday morning. Nobody was hurt.",
                entry ? 0 : 214,
                entry,
                "",
                "ltr");
    }

    private static List<View.Line> blogs() {
        return List.of(
                line("Harbour bridge closed after ship strikes pier", BLOG, "2024-11-08T09:15:00+01:00", false),
                line("Election night in Harbour Town", "2024/11/05/election/", "2024-11-05T19:00:00+01:00", false));
    }

    private static Dated.Year years() {
        List<Dated.Cell> months = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            boolean on = month == 11;
            months.add(new Dated.Cell(Integer.toString(month), on ? "2024/11/" : "", on ? 428 : 0, on ? 3 : 0));
        }
        return new Dated.Year("2024", "2024/", 2, months);
    }

    private Dated.HomePage home() {
        return new Dated.HomePage(
                head("home", "index.html", "The Harbour Gazette archive"),
                List.of(new Dated.Lead(
                        blogs().get(0),
                        coverage(),
                        List.of(line(
                                "Barriers go up on both sides",
                                BLOG + "barriers/",
                                "2024-11-08T09:15:00+01:00",
                                true)))),
                blogs().subList(1, 2),
                List.of(years()),
                List.of(1, 50, 250, 1000),
                List.of(line("The plan of 1987", "undated/plan/", "", false)),
                "undated/",
                List.of(
                        new View.Counted("Transport", "topics/transport/", 31),
                        new View.Counted("Elections", "topics/elections/", 1204)),
                List.of(new View.Counted("Topics", "topics/", 2)));
    }

    private static Dated.YearPage year() {
        return new Dated.YearPage(
                head("year", "2024/index.html", "2024"),
                years(),
                List.of(november()),
                List.of(1, 10, 50, 200),
                428,
                blogs(),
                List.of(new View.Link("2023", "2023/", "")),
                List.of());
    }

    private static Dated.Month november() {
        List<List<Dated.Cell>> weeks = new ArrayList<>();
        for (int week = 0; week < 5; week++) {
            List<Dated.Cell> cells = new ArrayList<>();
            for (int weekday = 1; weekday <= 7; weekday++) {
                int day = week * 7 + weekday - 4;
                boolean on = day == 5 || day == 8;
                cells.add(new Dated.Cell(
                        day < 1 || day > 30 ? "" : Integer.toString(day),
                        on ? "2024/11/0" + day + "/" : "",
                        on ? 214 : 0,
                        on ? 4 : 0));
            }
            weeks.add(cells);
        }
        return new Dated.Month(Moment.ofDay(LocalDate.of(2024, 11, 1), OSLO), "2024/11/", 2, weeks);
    }

    private static Dated.MonthPage month() {
        return new Dated.MonthPage(
                head("month", "2024/11/index.html", "November 2024"),
                november(),
                List.of(1, 10, 50, 200),
                428,
                blogs(),
                one(),
                List.of(new View.Link("October 2024", "2024/10/", "")),
                List.of(new View.Link("December 2024", "2024/12/", "")));
    }

    private static View.Pager one() {
        return new View.Pager(1, 1, false, "", "", "", "", List.of());
    }

    private static Dated.DayPage day() {
        return new Dated.DayPage(
                head("day", "2024/11/08/index.html", "8 November 2024"),
                Moment.ofDay(LocalDate.of(2024, 11, 8), OSLO),
                1,
                2,
                List.of(new Dated.DayBlog(
                        blogs().get(0),
                        List.of(
                                line(
                                        "Barriers go up on both sides",
                                        BLOG + "barriers/",
                                        "2024-11-08T09:15:00+01:00",
                                        true),
                                line(
                                        "Divers reach the damaged pier",
                                        BLOG + "divers/",
                                        "2024-11-08T13:02:00+01:00",
                                        true)))),
                one(),
                List.of(),
                List.of());
    }

    private static View.TermsPage terms() {
        return new View.TermsPage(
                head("terms", "topics/index.html", "Topics"),
                "Topics",
                List.of(),
                List.of(new View.Initial("", List.of(new View.Counted("Transport", "topics/transport/", 31)))));
    }

    private View.TermPage term() {
        return new View.TermPage(
                head("topic", "topics/transport/index.html", "Transport"),
                "Transport",
                "",
                inline("Everything that *moves*."),
                List.of(),
                List.of(new View.Link("Timetables", "https://bus.example/", "")),
                1,
                30,
                List.of(
                        new View.Counted("2024-11", "topics/transport/#_2024-11", 21),
                        new View.Counted("2024-10", "topics/transport/page/1/#_2024-10", 10)),
                0,
                List.of(
                        blogs().get(0),
                        line("Barriers go up on both sides", BLOG + "barriers/", "2024-11-08T09:15:00+01:00", true)),
                pager(2),
                "topics/transport/feed.atom");
    }

    private Html html(List<Block> body) {
        return bodies.html(body, where(""));
    }

    private Html inline(String markdown) {
        return bodies.inline(markdown, where(""));
    }

    static Bodies.Where where(String entry) {
        return new Bodies.Where("harbour-bridge", entry, "", OSLO, "en", Direction.LTR, new Bodies.References() {
            @Override
            public Optional<String> link(String blogId, String target) {
                return target.startsWith("#") ? Optional.of(BLOG + target) : Optional.empty();
            }

            @Override
            public Optional<Bodies.Media> media(String src, String base) {
                return Optional.empty();
            }
        });
    }
}
