package io.github.liveblogarchive.page.search;

import io.github.liveblogarchive.archive.BlogHeader;
import io.github.liveblogarchive.archive.store.Digests;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.page.view.Once;
import io.github.liveblogarchive.site.Page;
import io.github.liveblogarchive.site.PageSet;
import io.github.liveblogarchive.site.SiteView;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The index of one site: from live blogs to words, from words to files. For any number of threads. */
final class Index {
    /** Signs before names that are no words of a text. */
    static final char TOPIC = '#';

    static final char AUTHOR = '&';
    static final char BLOG = '/';
    static final String KEY = "!";

    /** Another number when what {@link Remembered} holds changes its form. */
    private static final long FORMAT = 1;

    private static final int MOST_KNOWN = 1_000;
    private static final int HEADLINE = 3;
    private static final int TITLE = 2;

    final SiteView site;
    private final Slots slots;
    private final Spill spill;
    private final Once<Remembered> remembered;
    private final int parts;

    Index(SiteView site) {
        this.site = site;
        this.slots = new Slots(site);
        this.spill = new Spill(site.work());
        this.remembered = new Once<>(() -> new Remembered(site.kept()));
        this.parts = parts(site.archive().entryCount());
    }

    /** How many parts the dictionary has: four times as many for four times as many entries. */
    static int parts(int entries) {
        int parts = 1;
        while (parts < 4_096 && entries / 1_000 >= parts) {
            parts *= 4;
        }
        return parts;
    }

    int parts() {
        return parts;
    }

    /** Of where a live blog's documents stand. */
    String print(BlogHeader blog) {
        return slots.print(blog);
    }

    /** What results show of a live blog, once its words are on their way. */
    Stream<Page> leaves(BlogHeader header) {
        LiveBlog blog = site.archive().liveBlog(header);
        Function<Integer, Document> documents = known(header, documents(header, blog));
        List<Slots.Slot> own = slots.of(header);
        spill.add(header, sink -> words(header, own, documents, sink));
        return own.stream().flatMap(slot -> new Leaves(site).pages(header, blog, slot, documents));
    }

    private Function<Integer, Document> documents(BlogHeader header, LiveBlog blog) {
        return number ->
                number == Slots.BLOG ? Document.of(site, header, blog) : Document.of(site, header, blog, number);
    }

    // Asked for twice, for the words and for the results; of a very long live blog they are made twice.
    private static Function<Integer, Document> known(BlogHeader header, Function<Integer, Document> documents) {
        if (header.entries().size() > MOST_KNOWN) {
            return documents;
        }
        Map<Integer, Document> known = new HashMap<>();
        return number -> known.computeIfAbsent(number, documents);
    }

    private void words(
            BlogHeader header, List<Slots.Slot> own, Function<Integer, Document> documents, Spill.Sink sink) {
        Folding folding = new Folding();
        long print = Digests.mixed(Digests.mixed(FORMAT, header.id()), site.blogPrint(header));
        for (int i = 0; i < own.size(); i++) {
            Slots.Slot slot = own.get(i);
            long key = Digests.mixed(print, i);
            byte[] packed = remembered
                    .get()
                    .find(key)
                    .orElseGet(() ->
                            Terms.packed(terms(folding, BLOG + site.paths().blog(header), slot, documents)
                                    .parcels()));
            remembered.get().keep(key, packed);
            sink.slot(slot.day(), slot.place(), Terms.unpacked(packed));
        }
    }

    private static Terms terms(
            Folding folding, String address, Slots.Slot slot, Function<Integer, Document> documents) {
        Terms terms = new Terms();
        for (int i = 0; i < slot.size(); i++) {
            int at = i;
            Document document = documents.apply(slot.document(i));
            int weight = document.isBlog() || document.isKey() ? HEADLINE : TITLE;
            folding.words(document.title(), word -> terms.add(word, at, weight));
            folding.words(document.text(), word -> terms.add(word, at, 0));
            document.topics().forEach(topic -> terms.add(folding.name(TOPIC, topic), at, 0));
            document.authors().forEach(author -> terms.add(folding.name(AUTHOR, author), at, 0));
            terms.add(address, at, 0);
            if (document.isKey()) {
                terms.add(KEY, at, 0);
            }
        }
        return terms;
    }

    /** Sets of parts, so that several threads may make them. */
    Stream<PageSet> sets() {
        int count = Math.min(parts, Terms.PARCELS);
        return IntStream.range(0, count)
                .mapToObj(i -> new PageSet("search/words/" + i, site::archivePrint, () -> parts(i, count), Stream::of));
    }

    private Stream<Page> parts(int set, int sets) {
        gather(set, sets);
        Map<Integer, SortedMap<String, Postings>> byPart = new TreeMap<>();
        for (int part = set; part < parts; part += sets) {
            byPart.put(part, new TreeMap<>());
        }
        for (int parcel = set; parcel < Terms.PARCELS; parcel += sets) {
            Map<String, Postings> words = gathered(spill.parcel(parcel));
            words.forEach((word, postings) -> {
                SortedMap<String, Postings> part = byPart.get(Terms.hash(word) & (parts - 1));
                if (part != null) {
                    part.put(word, postings);
                }
            });
        }
        return byPart.entrySet().stream().flatMap(part -> new Shelf(part.getKey()).pages(part.getValue()));
    }

    // Live blogs whose pages stand were not read in this run. Each thread begins with others, so that they share the
    // work.
    private void gather(int set, int sets) {
        List<BlogHeader> blogs = site.archive().blogs();
        int first = (int) ((long) blogs.size() * set / sets);
        for (int i = 0; i < blogs.size(); i++) {
            BlogHeader header = blogs.get((first + i) % blogs.size());
            spill.add(header, sink -> {
                Once<LiveBlog> blog = new Once<>(() -> site.archive().liveBlog(header));
                words(
                        header,
                        slots.of(header),
                        number -> documents(header, blog.get()).apply(number),
                        sink);
            });
        }
        remembered.get().finish();
    }

    private static Map<String, Postings> gathered(Spill.Parcel parcel) {
        Map<String, Postings> words = new HashMap<>();
        for (Spill.Section section : parcel.sections()) {
            Bytes.In in = new Bytes.In(parcel.bytes(), section.from());
            while (in.at() < section.to()) {
                int length = in.number();
                String word = new String(parcel.bytes(), in.skip(length), length, StandardCharsets.UTF_8);
                in.number();
                int letters = in.number();
                words.computeIfAbsent(word, w -> new Postings())
                        .add(section.day(), section.place(), parcel.bytes(), in.skip(letters), letters);
            }
        }
        return words;
    }
}
