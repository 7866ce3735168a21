package io.github.liveblogarchive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Archives of an unusual shape and any size, and what their sites weigh. */
enum Shapes {
    /** Days that have coverage have one live blog each in a small archive, and several in any large one. */
    BLOGS_OF_TWENTY_ENTRIES {
        @Override
        void write(Sites site, int entries) {
            blogs(site, entries / 20, 20, (blog, entry) -> 1 + blog % 100 * 3);
        }
    },
    ONE_BLOG {
        @Override
        void write(Sites site, int entries) {
            blogs(site, 1, entries, (blog, entry) -> 1 + entry / 1_000);
        }
    },
    BLOGS_OF_ONE_ENTRY {
        @Override
        void write(Sites site, int entries) {
            blogs(site, entries, 1, (blog, entry) -> 1 + blog % 300);
        }
    },
    ONE_DAY {
        @Override
        void write(Sites site, int entries) {
            blogs(site, entries / 20, 20, (blog, entry) -> 1);
        }
    },
    ONE_DAY_OF_BLOGS_OF_ONE_ENTRY {
        @Override
        void write(Sites site, int entries) {
            blogs(site, entries, 1, (blog, entry) -> 1);
        }
    },
    /** Two topics an entry, one of which no other entry has. */
    MANY_TOPICS {
        @Override
        void write(Sites site, int entries) {
            for (int blog = 0; blog < entries / 20; blog++) {
                int first = blog * 20;
                blog(site, blog, 20, e -> 1, e -> topics(first + e, first + e + 1));
            }
        }
    },
    /** Every twentieth entry has two hundred topics. */
    ENTRIES_WITH_MANY_TOPICS {
        @Override
        void write(Sites site, int entries) {
            for (int blog = 0; blog < entries / 20; blog++) {
                blog(site, blog, 20, e -> 1, e -> e == 7 ? topics(0, 200) : topics(e, e + 1));
            }
        }
    };

    /** Kinds of files by their paths; the first that fits counts. */
    private static final Map<String, Pattern> KINDS = kinds();

    /** The day of the year of an entry. */
    private interface Day {
        int of(int blog, int entry);
    }

    private interface Text {
        String of(int entry);
    }

    /** What the files of one kind weigh together, and the largest of them. */
    record Weight(int files, long bytes, long largest) {
        private Weight with(long size) {
            return new Weight(files + 1, bytes + size, Math.max(largest, size));
        }
    }

    abstract void write(Sites site, int entries);

    private static void blogs(Sites site, int blogs, int entries, Day day) {
        for (int blog = 0; blog < blogs; blog++) {
            int number = blog;
            blog(site, number, entries, e -> day.of(number, e), e -> topics(number % 10, number % 10 + 2));
        }
    }

    private static void blog(Sites site, int blog, int entries, java.util.function.IntUnaryOperator day, Text topics) {
        String lines = IntStream.range(0, entries)
                .mapToObj(e -> {
                    int second = e * 80 % 80_000;
                    return ("{\"id\":\"e%06d\",\"date\":\"%sT%02d:%02d:%02dZ\",\"title\":\"Entry %d of %d\",\"key\":%s,"
                                    + "\"topics\":%s,\"authors\":[\"Tilde Varnow\"],\"body\":\"%s\"}")
                            .formatted(
                                    e,
                                    java.time.LocalDate.ofYearDay(2023, day.applyAsInt(e)),
                                    second / 3_600,
                                    second / 60 % 60,
                                    second % 60,
                                    e,
                                    blog,
                                    e % 4 == 0,
                                    topics.of(e),
                                    "The tide turns at the *old* mill. ".repeat(4));
                })
                .collect(Collectors.joining("\n"));
        site.with("blogs/%02d/b%06d.ndjson".formatted(blog % 50, blog), "{\"title\":\"Blog " + blog + "\"}", lines);
    }

    private static String topics(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(n -> "\"Topic %05d\"".formatted(n))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static Map<String, Pattern> kinds() {
        Map<String, Pattern> kinds = new java.util.LinkedHashMap<>();
        kinds.put("feeds of topics", Pattern.compile("topics/[^/]+/feed.atom"));
        kinds.put("feeds of blogs", Pattern.compile("\\d{4}/.*/feed.atom"));
        kinds.put("feed", Pattern.compile("feed.atom"));
        kinds.put("lists of terms", Pattern.compile("(topics|authors)/index.html"));
        kinds.put("pages of terms", Pattern.compile("(topics|authors)/.*"));
        kinds.put("years", Pattern.compile("\\d{4}/index.html"));
        kinds.put("months", Pattern.compile("\\d{4}/\\d\\d/(page/\\d+/)?index.html"));
        kinds.put("days", Pattern.compile("\\d{4}/\\d\\d/\\d\\d/(page/\\d+/)?index.html"));
        kinds.put("pages of entries", Pattern.compile("\\d{4}/.*/e\\d{6}/index.html"));
        kinds.put("pages of blogs", Pattern.compile("\\d{4}/.*"));
        kinds.put("site maps", Pattern.compile("sitemap.*"));
        kinds.put("home", Pattern.compile("index.html"));
        kinds.put("ledger", Pattern.compile("[.]liveblog-manifest"));
        kinds.put("the rest", Pattern.compile(".*"));
        return kinds;
    }

    /** What the files of a site weigh, by kind. */
    static Map<String, Weight> weights(Path output) {
        Map<String, Weight> weights = new TreeMap<>();
        for (String file : Sites.files(output)) {
            String kind = KINDS.entrySet().stream()
                    .filter(k -> k.getValue().matcher(file).matches())
                    .findFirst()
                    .orElseThrow()
                    .getKey();
            try {
                long size = Files.size(output.resolve(file));
                weights.merge(kind, new Weight(1, size, size), (before, one) -> before.with(size));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return weights;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
