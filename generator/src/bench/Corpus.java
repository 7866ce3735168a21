import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes a made-up archive of finished live blogs, the same one for the same seed, size and shape.
 *
 * <pre>
 * java Corpus.java make FOLDER [--entries 10000] [--layout ndjson|folder|hugo] [--shape SHAPE] [--seed 7]
 * java Corpus.java change FOLDER --mark WORD [--before FILE]    puts a word into the body of one entry
 * java Corpus.java add FOLDER --mark WORD [--before FILE]       adds an entry with that word to the same live blog
 * </pre>
 *
 * <p>A live blog is written while it is made up, and each has a seed of its own: memory does not grow with the size, and
 * all layouts say the same. Nobody in it exists.
 */
public final class Corpus {
    private static final int AUTHORS = 50;
    private static final int MONTHS = 72;
    private static final YearMonth FIRST_MONTH = YearMonth.of(2018, 1);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    /** What is unusual about a corpus; as few numbers as all shapes need. */
    private record Shape(int topics, double zipf, int wideEvery, int wideTopics, int crowd, ToIntFunction<Random> size) {
        static Shape named(String name, int entries) {
            ToIntFunction<Random> usual = random -> 50 + random.nextInt(101);
            return switch (name) {
                case "plain" -> new Shape(200, 1, 0, 0, 0, usual);
                // So many topics that most have a handful of entries, each with a page of its own.
                case "topics50000" -> new Shape(50_000, 0, 0, 0, 0, usual);
                case "wide-entry" -> new Shape(2_000, 1, 1_000, 1_000, 0, usual);
                case "one-day" -> new Shape(200, 1, 0, 0, 20_000, usual);
                case "one-blog" -> new Shape(200, 1, 0, 0, 0, random -> entries);
                case "single" -> new Shape(200, 1, 0, 0, 0, random -> 1);
                default -> throw new IllegalArgumentException("There is no shape \"" + name
                        + "\"; there are plain, topics50000, wide-entry, one-day, one-blog and single");
            };
        }
    }

    private record Entry(
            String id,
            OffsetDateTime date,
            OffsetDateTime updated,
            String title,
            List<String> topics,
            List<String> authors,
            boolean key,
            String language,
            String body) {}

    private record Blog(int number, String slug, String title, ZoneId zone, int firstEntry, int size, long seed) {}

    /** Writes one live blog, entry by entry. */
    private interface Layout {
        void site(Path folder) throws IOException;

        Entries blog(Path folder, Blog blog) throws IOException;
    }

    private interface Entries extends AutoCloseable {
        void entry(Entry entry) throws IOException;

        @Override
        void close() throws IOException;
    }

    private final int entries;
    private final long seed;
    private final Shape shape;
    private final double[] topicShares;
    private final BitSet topicsSeen = new BitSet();
    private final BitSet monthsSeen = new BitSet();
    private final int[] topicCounts;

    private Corpus(int entries, long seed, Shape shape) {
        this.entries = entries;
        this.seed = seed;
        this.shape = shape;
        this.topicShares = shares(shape.topics, shape.zipf);
        this.topicCounts = new int[shape.topics];
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println("java Corpus.java make|change|add FOLDER [--option value ...]");
            System.exit(2);
        }
        Path folder = Path.of(arguments[1]);
        Map<String, String> options = new HashMap<>();
        for (int i = 2; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i].replaceFirst("^--", ""), arguments[i + 1]);
        }
        switch (arguments[0]) {
            case "make" -> {
                int entries = Integer.parseInt(options.getOrDefault("entries", "10000"));
                Shape shape = Shape.named(options.getOrDefault("shape", "plain"), entries);
                Layout layout = layout(options.getOrDefault("layout", "ndjson"));
                long seed = Long.parseLong(options.getOrDefault("seed", "7"));
                System.out.println(new Corpus(entries, seed, shape).make(folder, layout));
            }
            case "change", "add" -> System.out.println(edit(
                    folder, arguments[0].equals("add"), options.getOrDefault("mark", "edited"), options.get("before")));
            default -> throw new IllegalArgumentException("There is no task \"" + arguments[0] + "\"");
        }
    }

    private static Layout layout(String name) {
        return switch (name) {
            case "ndjson" -> new Ndjson();
            case "folder" -> new Folder();
            case "hugo" -> new Hugo();
            default -> throw new IllegalArgumentException("There is no layout \"" + name + "\"");
        };
    }

    // ---------------------------------------------------------------- what is in it

    private String make(Path folder, Layout layout) throws IOException {
        Files.createDirectories(folder);
        layout.site(folder);
        int written = 0;
        int blogs = 0;
        long bytes = 0;
        while (written < entries) {
            // Random's first numbers are alike for neighbouring seeds; a large odd factor keeps them apart.
            long own = (seed * 1_000_003L + blogs) * 0x9E3779B97F4A7C15L;
            Random random = new Random(own);
            int left = entries - written;
            int size = Math.min(left, shape.size.applyAsInt(random));
            // A rest too small for a live blog of its own goes to the last one.
            size = left - size < 20 && size > 1 ? left : size;
            Blog blog = blog(random, blogs, written, size, own);
            try (Entries out = layout.blog(folder, blog)) {
                bytes += coverage(blog, new Random(own ^ 0x5DEECE66DL), out);
            }
            written += size;
            blogs++;
        }
        int pages = IntStream.of(topicCounts).map(count -> (count + 49) / 50).sum();
        return "{\"entries\":%d,\"blogs\":%d,\"topics\":%d,\"topicPages\":%d,\"months\":%d,\"bodyBytes\":%d}"
                .formatted(entries, blogs, topicsSeen.cardinality(), pages, monthsSeen.cardinality(), bytes);
    }

    private Blog blog(Random random, int number, int firstEntry, int size, long own) {
        String event = any(random, Words.EVENTS);
        String place = any(random, Words.PLACES);
        String title = any(random, List.of("%s in %s", "%s: %s, as it happened", "%s – %s live", "Live: %s at %s"))
                .formatted(event, place);
        String slug = (event + " " + place).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return new Blog(
                number, "%s-%06d".formatted(slug, number), title, any(random, Words.ZONES), firstEntry, size, own);
    }

    private long coverage(Blog blog, Random random, Entries out) throws IOException {
        boolean crowded = blog.firstEntry < shape.crowd;
        YearMonth month = crowded ? FIRST_MONTH : FIRST_MONTH.plusMonths(random.nextInt(MONTHS));
        long within = crowded ? 86_000 : month.lengthOfMonth() * 86_400L - 90_000;
        // Mostly some minutes apart; a long live blog has its month all the same, and a crowded day is not left.
        long step = Math.max(1, Math.min(crowded ? 86_000 : 840, within / blog.size));
        long start = crowded ? 0 : random.nextInt((int) Math.max(1, within - step * blog.size));
        monthsSeen.set(month.getYear() * 12 + month.getMonthValue());
        long bytes = 0;
        for (int i = 0; i < blog.size; i++) {
            long second = start + step * i + random.nextInt((int) step);
            LocalDateTime local = month.atDay(1).atStartOfDay().plusSeconds(second);
            OffsetDateTime date = local.atZone(blog.zone).toOffsetDateTime();
            Entry entry = entry(blog.firstEntry + i, date, random);
            bytes += entry.body.getBytes(StandardCharsets.UTF_8).length;
            out.entry(entry);
        }
        return bytes;
    }

    private Entry entry(int number, OffsetDateTime date, Random random) {
        int sort = random.nextInt(100);
        String language = sort < 3 ? "uk" : sort < 5 ? "ar" : "";
        Set<Integer> topics = new LinkedHashSet<>();
        boolean wide = shape.wideEvery > 0 && number % shape.wideEvery == shape.wideEvery / 2;
        int many = wide ? shape.wideTopics : 1 + random.nextInt(4);
        // A topic that is drawn twice counts once, so an entry has some 2.3 topics.
        for (int i = 0; i < many; i++) {
            topics.add(wide ? (number + i) % shape.topics : topic(random));
        }
        topics.forEach(topic -> {
            topicsSeen.set(topic);
            topicCounts[topic]++;
        });
        Set<String> authors = new LinkedHashSet<>();
        for (int i = 1 + random.nextInt(4) / 3; i > 0; i--) {
            authors.add(Words.author(random.nextInt(AUTHORS)));
        }
        boolean updated = random.nextInt(100) < 30;
        Text text = new Text(random, language);
        return new Entry(
                "e%07d".formatted(number),
                date,
                updated ? date.plusSeconds(60 + random.nextInt(3_000)) : date,
                text.title(),
                topics.stream().map(Words::topic).toList(),
                List.copyOf(authors),
                random.nextInt(100) < 5,
                language,
                text.body());
    }

    private int topic(Random random) {
        double share = random.nextDouble() * topicShares[topicShares.length - 1];
        int low = 0;
        int high = topicShares.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (topicShares[middle] <= share) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Shares by Zipf's law, added up; an exponent of 0 gives all the same. */
    private static double[] shares(int count, double exponent) {
        double[] shares = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += 1 / Math.pow(i + 1.0, exponent);
            shares[i] = sum;
        }
        return shares;
    }

    private static <T> T any(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    // ---------------------------------------------------------------- texts

    /** Makes up the words of one entry. */
    private static final class Text {
        private final Random random;
        private final String language;
        private int words;

        Text(Random random, String language) {
            this.random = random;
            this.language = language;
        }

        String title() {
            if (!language.isEmpty()) {
                String sentence = foreign();
                return sentence.substring(0, sentence.length() - 1);
            }
            String sentence =
                    any(random, Words.WHO) + " " + any(random, Words.DOES) + " " + any(random, Words.WHAT);
            return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
        }

        String body() {
            // Most are short: the smaller of two throws.
            int wanted = 40 + Math.min(random.nextInt(361), random.nextInt(361));
            List<String> blocks = new ArrayList<>();
            while (words < wanted) {
                blocks.add(paragraph(Math.min(4, 1 + (wanted - words) / 14)));
                int sort = random.nextInt(100);
                if (words >= wanted) {
                    break;
                } else if (sort < 14) {
                    blocks.add("> " + sentence() + " " + sentence() + "\n>\n> — *" + any(random, Words.WHO) + "*");
                } else if (sort < 22) {
                    blocks.add(items(sort % 2 == 0 ? "- " : "1. "));
                } else if (sort < 25) {
                    blocks.add(table());
                } else if (sort < 28) {
                    blocks.add("### " + title());
                }
            }
            return String.join("\n\n", blocks);
        }

        private String paragraph(int sentences) {
            return IntStream.range(0, sentences).mapToObj(i -> sentence()).collect(Collectors.joining(" "));
        }

        private String items(String bullet) {
            return IntStream.range(0, 2 + random.nextInt(4))
                    .mapToObj(i -> bullet + sentence())
                    .collect(Collectors.joining("\n"));
        }

        private String table() {
            StringBuilder table = new StringBuilder("| District | Reports | Hour |\n|---|---:|---|\n");
            for (int i = 2 + random.nextInt(4); i > 0; i--) {
                table.append("| %s | %d | %02d:%02d |\n"
                        .formatted(any(random, Words.PLACES), random.nextInt(900), random.nextInt(24), random.nextInt(60)));
            }
            words += 12;
            return table.toString().strip();
        }

        private String sentence() {
            String sentence = language.isEmpty() || random.nextInt(8) == 0 ? english() : foreign();
            words += 1 + (int) sentence.chars().filter(c -> c == ' ').count();
            return sentence;
        }

        private String english() {
            String who = any(random, Words.WHO);
            String does = any(random, Words.DOES);
            String what = any(random, Words.WHAT);
            String when = any(random, Words.WHEN);
            return switch (random.nextInt(9)) {
                case 0 -> upper(when) + ", " + who + " " + does + " " + what + ".";
                case 1 -> "“We will say more " + when + ",” " + who + " told reporters in " + any(random, Words.PLACES) + ".";
                case 2 -> upper(who) + " **" + does + "** " + what + ", and nobody in " + any(random, Words.PLACES)
                        + " was surprised.";
                case 3 -> "It was the " + (4 + random.nextInt(16)) + "th time that year that " + who + " " + does + " " + what + ".";
                case 4 -> "There were " + (10 + random.nextInt(9_000)) + " people in " + any(random, Words.PLACES) + " " + when
                        + ", more than anyone had planned for.";
                case 5 -> random.nextInt(3) > 0
                        ? "Nothing has changed in " + any(random, Words.PLACES) + " " + when + "."
                        : "More of it stands in [our earlier report](https://reports.example/" + random.nextInt(100_000) + ").";
                case 6 -> upper(who) + " paid £" + (1 + random.nextInt(99)) + "m (€" + (1 + random.nextInt(99)) + "m) for "
                        + what + " " + when + ".";
                default -> upper(who) + " " + does + " " + what + " " + when + ".";
            };
        }

        private String foreign() {
            boolean arabic = language.equals("ar");
            return any(random, arabic ? Words.ARABIC_WHO : Words.UKRAINIAN_WHO) + " "
                    + any(random, arabic ? Words.ARABIC_DOES : Words.UKRAINIAN_DOES) + " "
                    + any(random, arabic ? Words.ARABIC_WHERE : Words.UKRAINIAN_WHERE) + ".";
        }

        private static String upper(String text) {
            return Character.toUpperCase(text.charAt(0)) + text.substring(1);
        }
    }

    private static final class Words {
        static final List<ZoneId> ZONES = Stream.of("UTC", "Europe/Oslo", "Europe/Kyiv", "America/Halifax", "Asia/Amman")
                .map(ZoneId::of)
                .toList();
        static final List<String> EVENTS = List.of(
                "Flood", "Harbour strike", "Cup final", "Budget day", "Storm watch", "Council vote", "Rail failure",
                "Heatwave", "Bridge closure", "School reform", "Power cut", "Book fair", "Court hearing", "Regatta",
                "Wildfire", "Market opening", "Ferry inquiry", "Hospital move", "Film night", "Snow day");
        static final List<String> PLACES = List.of(
                "Harrowgate Sound", "Tilmouth", "Brackwater", "Upper Selm", "Corran Vale", "Dunwick", "Eastmarch",
                "Fennholt", "Garrick Bay", "Hollinsea", "Ivorstone", "Kettlebridge", "Lannoch", "Marrowfield", "Nethercombe",
                "Oakhaven", "Pellam", "Quarrelton", "Rushmere End", "Saltby", "Thornlea", "Umberfold", "Veldhouse",
                "Wexcombe", "Yarrowby", "Zenner Point", "Ashmead", "Birkholm", "Cold Staithe", "Drumlow");
        static final List<String> THEMES = List.of(
                "Weather", "Transport", "Politics", "Courts", "Schools", "Housing", "Energy", "Health", "Harbours",
                "Football", "Sailing", "Science", "Farming", "Books", "Music", "Trade", "Railways", "Elections", "Water",
                "Wildlife", "Aviation", "Budgets", "Climate", "Festivals", "Fisheries", "Forests", "Jobs", "Museums",
                "Police", "Roads", "Tourism", "Unions");
        static final List<String> WHO = List.of(
                "the harbour office", "a spokeswoman for the council", "the rescue service", "the visiting side",
                "the rail company", "a group of teachers", "the finance committee", "residents of the lower town",
                "the weather office", "two engineers", "the night shift", "the power company", "a judge",
                "the ferry’s crew", "volunteers", "the opposition", "the home side", "a doctor at the clinic",
                "the mayor’s deputy", "shop owners", "the museum", "the survey team", "an early witness",
                "the union’s members");
        static final List<String> DOES = List.of(
                "confirmed", "denied", "put off", "welcomed", "counted again", "explained", "rejected", "agreed to",
                "ended", "moved", "asked for", "warned of", "reopened", "doubled", "published", "questioned", "halved",
                "sent back", "kept to", "gave up", "repaired", "prepared", "looked into", "closed");
        static final List<String> WHAT = List.of(
                "the timetable for the week", "the report on the northern line", "a second inquiry", "the old plan",
                "the count of ballots", "all crossings", "the sale of tickets", "a new date", "the list of closures",
                "the water supply", "the repair of the sea wall", "a shorter route", "the final score", "the rescue plan",
                "the price of a single", "half of the shipment", "the evening session", "a draft of the law",
                "the damage to the roof", "the search", "the parade", "an offer of talks", "the measurements", "the curfew");
        static final List<String> WHEN = List.of(
                "before noon", "late in the evening", "within the hour", "after the second reading", "at first light",
                "when the tide turns", "by the end of the week", "as the rain stops", "during the break",
                "a little after nine", "for the third day", "without further notice", "next to the old mill",
                "on the upper road", "in front of the town hall", "behind closed doors");
        static final List<String> UKRAINIAN_WHO = List.of(
                "Міська рада", "Рятувальна служба", "Портове управління", "Мешканці району", "Команда гостей",
                "Залізнична компанія", "Метеорологічна станція", "Двоє інженерів");
        static final List<String> UKRAINIAN_DOES = List.of(
                "підтверджує зміни розкладу", "відкладає голосування", "закриває переправу", "публікує новий звіт",
                "просить про допомогу", "перевіряє підрахунок", "відновлює рух потягів", "чекає на відповідь");
        static final List<String> UKRAINIAN_WHERE = List.of(
                "на північній лінії", "біля старого млина", "до кінця тижня", "після перерви", "о дев’ятій годині",
                "у нижньому місті", "на набережній", "перед ратушею");
        static final List<String> ARABIC_WHO = List.of(
                "مجلس المدينة", "فريق الإنقاذ", "إدارة الميناء", "سكان الحي", "الفريق الضيف", "شركة القطارات",
                "محطة الأرصاد", "مهندسان");
        static final List<String> ARABIC_DOES = List.of(
                "يؤكد تغيير الموعد", "يؤجل التصويت", "يغلق المعبر", "ينشر تقريرا جديدا", "يطلب المساعدة",
                "يراجع النتائج", "يعيد فتح الطريق", "ينتظر الرد");
        static final List<String> ARABIC_WHERE = List.of(
                "قرب الجسر القديم", "في الحي الشمالي", "قبل نهاية الأسبوع", "بعد الاستراحة", "عند الساعة التاسعة",
                "على الكورنيش", "أمام البلدية", "في المدينة السفلى");
        private static final List<String> GIVEN = List.of(
                "Aldra", "Brin", "Caspen", "Dovie", "Elsker", "Fenno", "Gisla", "Hadric", "Ilvy", "Jorun");
        private static final List<String> FAMILY = List.of("Quillfeather", "Marsholm", "Ottervane", "Şenbrook", "Dvorzhak-Lind");

        private Words() {}

        static String author(int number) {
            return GIVEN.get(number % GIVEN.size()) + " " + FAMILY.get(number / GIVEN.size() % FAMILY.size());
        }

        static String topic(int number) {
            int themes = THEMES.size();
            String theme = THEMES.get(number % themes);
            int place = number / themes - 1;
            if (place < 0) {
                return theme;
            }
            String name = theme + " in " + PLACES.get(place % PLACES.size());
            return place < PLACES.size() ? name : name + ", ward " + (place / PLACES.size() + 1);
        }
    }

    // ---------------------------------------------------------------- how it lies on disk

    private static final class Ndjson implements Layout {
        @Override
        public void site(Path folder) throws IOException {
            Files.createDirectories(folder.resolve("blogs"));
            Files.writeString(folder.resolve("site.yaml"), SITE);
        }

        @Override
        public Entries blog(Path folder, Blog blog) throws IOException {
            Writer out = open(folder.resolve("blogs").resolve(blog.slug + ".ndjson"));
            out.write("{\"slug\":%s,\"title\":%s,\"timeZone\":%s}\n"
                    .formatted(quoted(blog.slug), quoted(blog.title), quoted(blog.zone.getId())));
            return new Entries() {
                @Override
                public void entry(Entry entry) throws IOException {
                    out.write(line(entry));
                }

                @Override
                public void close() throws IOException {
                    out.close();
                }
            };
        }

        static String line(Entry entry) {
            return "{\"id\":%s,\"date\":%s%s,\"title\":%s,\"topics\":%s,\"authors\":%s%s%s,\"body\":%s}\n"
                    .formatted(
                            quoted(entry.id),
                            quoted(TIME.format(entry.date)),
                            entry.updated.equals(entry.date) ? "" : ",\"updated\":" + quoted(TIME.format(entry.updated)),
                            quoted(entry.title),
                            quoted(entry.topics),
                            quoted(entry.authors),
                            entry.key ? ",\"key\":true" : "",
                            entry.language.isEmpty() ? "" : ",\"language\":" + quoted(entry.language),
                            quoted(entry.body));
        }
    }

    private static final class Folder implements Layout {
        @Override
        public void site(Path folder) throws IOException {
            Files.createDirectories(folder.resolve("blogs"));
            Files.writeString(folder.resolve("site.yaml"), SITE);
        }

        @Override
        public Entries blog(Path folder, Blog blog) throws IOException {
            Path own = Files.createDirectories(folder.resolve("blogs").resolve(blog.slug));
            Files.writeString(
                    own.resolve("blog.md"),
                    "---\ntitle: %s\nslug: %s\ntimeZone: %s\n---\n"
                            .formatted(quoted(blog.title), quoted(blog.slug), quoted(blog.zone.getId())));
            return entries(entry -> Files.writeString(own.resolve(entry.id + ".md"), page(entry)));
        }

        static String page(Entry entry) {
            StringBuilder page = new StringBuilder("---\n")
                    .append("title: ").append(quoted(entry.title))
                    .append("\ndate: ").append(quoted(TIME.format(entry.date)));
            if (!entry.updated.equals(entry.date)) {
                page.append("\nupdated: ").append(quoted(TIME.format(entry.updated)));
            }
            page.append("\ntopics: ").append(quoted(entry.topics)).append("\nauthors: ").append(quoted(entry.authors));
            page.append(entry.key ? "\nkey: true" : "");
            page.append(entry.language.isEmpty() ? "" : "\nlanguage: " + entry.language);
            return page.append("\n---\n").append(entry.body).append('\n').toString();
        }
    }

    private static final class Hugo implements Layout {
        @Override
        public void site(Path folder) throws IOException {
            Files.createDirectories(folder.resolve("content"));
        }

        @Override
        public Entries blog(Path folder, Blog blog) throws IOException {
            Path own = Files.createDirectories(folder.resolve("content").resolve(blog.slug));
            Files.writeString(own.resolve("_index.md"), "---\ntitle: %s\n---\n".formatted(quoted(blog.title)));
            return entries(entry -> Files.writeString(own.resolve(entry.id + ".md"), page(blog, entry)));
        }

        static String page(Blog blog, Entry entry) {
            return """
                    ---
                    title: %s
                    date: %s
                    lastmod: %s
                    topics: %s
                    months: [%s]
                    authors: %s
                    key: %s
                    entryid: %s
                    blogtitle: %s
                    locale: %s
                    dir: %s
                    ---
                    %s
                    """.formatted(
                            quoted(entry.title),
                            TIME.format(entry.date),
                            TIME.format(entry.updated),
                            quoted(entry.topics),
                            quoted(YearMonth.from(entry.date).toString()),
                            quoted(entry.authors),
                            entry.key,
                            entry.id,
                            quoted(blog.title),
                            entry.language.isEmpty() ? "en" : entry.language,
                            entry.language.equals("ar") ? "rtl" : "ltr",
                            entry.body);
        }
    }

    private static final String SITE = """
            title: Live archive
            baseUrl: https://archive.example/
            language: en
            """;

    private interface Write {
        void write(Entry entry) throws IOException;
    }

    private static Entries entries(Write write) {
        return new Entries() {
            @Override
            public void entry(Entry entry) throws IOException {
                write.write(entry);
            }

            @Override
            public void close() {}
        };
    }

    private static Writer open(Path file) throws IOException {
        return new BufferedWriter(Files.newBufferedWriter(file), 1 << 16);
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(Corpus::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    // What JSON asks for; YAML reads the same.
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                default -> quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    // ---------------------------------------------------------------- edits

    /** Edits the live blog in the middle of the sorted list; its file as it was goes to {@code before}. */
    private static String edit(Path folder, boolean add, String mark, String before) throws IOException {
        boolean isHugo = Files.isDirectory(folder.resolve("content"));
        Path blogs = folder.resolve(isHugo ? "content" : "blogs");
        Path blog = middle(blogs);
        boolean isFile = Files.isRegularFile(blog);
        Path file = isFile ? blog : middle(blog);
        if (before != null && (isFile || !add)) {
            Files.copy(file, Path.of(before), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        String id;
        if (isFile) {
            int line = 1 + (lines.size() - 1) / 2;
            id = lines.get(line).replaceFirst("^\\{\"id\":\"([^\"]+)\".*$", "$1");
            if (add) {
                id = "added-" + mark;
                lines.add(lines.get(line)
                        .replaceFirst("\"id\":\"[^\"]+\"", "\"id\":\"" + id + "\"")
                        .replaceFirst("\"body\":\"", "\"body\":\"" + mark + ". "));
            } else {
                lines.set(line, lines.get(line).replaceFirst("\"body\":\"", "\"body\":\"" + mark + ". "));
            }
        } else {
            int end = lines.subList(1, lines.size()).indexOf("---") + 2;
            id = file.getFileName().toString().replace(".md", "");
            lines.set(end, mark + ". " + lines.get(end));
            if (add) {
                id = "added-" + mark;
                file = blog.resolve(id + ".md");
                lines.replaceAll(line -> line.startsWith("entryid: ") ? "entryid: added-" + mark : line);
            }
        }
        Files.writeString(file, String.join("\n", lines) + "\n");
        return "{\"file\":%s,\"isNew\":%s,\"id\":%s,\"blog\":%s}"
                .formatted(
                        quoted(file.toString()),
                        add && !isFile,
                        quoted(id),
                        quoted(blog.getFileName().toString().replace(".ndjson", "")));
    }

    private static Path middle(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            List<Path> sorted = list.filter(file -> !file.getFileName().toString().contains("_index")
                            && !file.getFileName().toString().startsWith("blog.md")
                            && !file.getFileName().toString().startsWith("added-"))
                    .sorted()
                    .toList();
            return sorted.get(sorted.size() / 2);
        }
    }
}
