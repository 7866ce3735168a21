package io.github.liveblogarchive.page.search;

import io.github.liveblogarchive.archive.BlogHeader;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.site.Page;
import io.github.liveblogarchive.site.SiteView;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What results show: a few documents a file, so that ten results from ten live blogs cost ten small files. */
final class Leaves {
    /** Documents of a file. */
    static final int DOCUMENTS = 8;

    /** Bytes of a document's text at most: the rest is found, but not shown. */
    static final int BYTES = 1_200;

    private static final int EPOCH = 719_528;

    private final SiteView site;

    Leaves(SiteView site) {
        this.site = site;
    }

    Stream<Page> pages(BlogHeader header, LiveBlog blog, Slots.Slot slot, Function<Integer, Document> documents) {
        int files = (slot.size() + DOCUMENTS - 1) / DOCUMENTS;
        return IntStream.range(0, files).mapToObj(file -> page(header, blog, slot, file, documents));
    }

    private Page page(
            BlogHeader header, LiveBlog blog, Slots.Slot slot, int file, Function<Integer, Document> documents) {
        String home = site.paths().toBlog(header);
        boolean isDated = slot.day() > 0;
        LocalDate day = LocalDate.ofEpochDay(slot.day() - (long) EPOCH);
        Script script = new Script(name(slot, file))
                .raw("[")
                .quoted(blog.title())
                .raw(",")
                .quoted(home)
                .raw(",")
                .quoted(blog.language())
                .raw(",")
                .quoted(blog.dir().name().toLowerCase(Locale.ROOT))
                .raw(",")
                .quoted(isDated ? site.bodies().day(day) : "")
                .raw(",")
                .quoted(isDated ? day.toString() : "")
                .raw(",[");
        int to = Math.min(slot.size(), (file + 1) * DOCUMENTS);
        for (int i = file * DOCUMENTS; i < to; i++) {
            script.raw(i % DOCUMENTS == 0 ? "\n" : ",\n");
            document(script, documents.apply(slot.document(i)), home);
        }
        return script.raw("]]").page();
    }

    static String name(Slots.Slot slot, int file) {
        return "e/" + slot.day() / 100 + "/" + slot.day() + "-" + slot.place() + "-" + file;
    }

    private static void document(Script script, Document document, String home) {
        boolean isBelow = document.path().startsWith(home);
        script.raw("[")
                .quoted(document.name())
                .raw(",")
                .quoted(isBelow ? document.path().substring(home.length()) : "/" + document.path())
                .raw(",")
                .quoted(document.clock())
                .raw("," + ((document.isKey() ? 1 : 0) + (document.isBlog() ? 2 : 0)) + ",")
                .quoted(cut(document.text()));
        if (!document.language().isEmpty()) {
            script.raw(",").quoted(document.language()).raw(",").quoted(document.dir());
        }
        script.raw("]");
    }

    /** The text as far as it may be shown, at the end of a word where there is one nearby. */
    static String cut(String text) {
        if (text.length() * 3 <= BYTES) {
            return text;
        }
        int bytes = 0;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (bytes > BYTES) {
                int space = text.lastIndexOf(' ', at);
                return text.substring(0, space > at - 40 ? space : at) + "…";
            }
            at += Character.charCount(c);
        }
        return text;
    }
}
