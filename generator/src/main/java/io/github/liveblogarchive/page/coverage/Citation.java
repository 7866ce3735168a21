package io.github.liveblogarchive.page.coverage;

import io.github.liveblogarchive.archive.BlogHeader;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.site.Html;
import io.github.liveblogarchive.site.SiteView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How a live blog or an entry is cited, in words and for programs. It says what is known and nothing else: the day on
 * which somebody read the page is theirs to add.
 *
 * @param text one line of words
 * @param bibtex an entry for BibTeX, in the form of biblatex
 * @param csl an item of CSL-JSON, as markup
 */
public record Citation(String text, String bibtex, Html csl) {
    /** Of what is not cited by itself. */
    public static final Citation NONE = new Citation("", "", Html.EMPTY);

    /**
     * A live blog or one of its entries.
     *
     * @param key names it among others
     * @param authors may be none
     * @param within the title of the live blog of an entry, else empty
     */
    public record Work(
            String key, List<String> authors, String title, String within, Moment date, String language, String path) {}

    private record Cited(
            String key,
            List<String> authors,
            String title,
            String within,
            String site,
            String publisher,
            String date,
            String language,
            String url) {}

    public static Citation of(SiteView site, BlogHeader blog, Work work) {
        Settings settings = site.settings();
        Moment date = work.date;
        Cited cited = new Cited(
                work.key,
                work.authors,
                work.title,
                work.within,
                settings.title(),
                // Many sites are called as who publishes them.
                settings.publisher().name().isEmpty()
                        ? settings.title()
                        : settings.publisher().name(),
                date.isKnown() ? date.day(blog.zone()).toString() : "",
                work.language.isEmpty() ? blog.language() : work.language,
                site.urls().absolute(work.path));
        String day = date.isKnown() ? site.bodies().day(date.day(blog.zone())) : "";
        return new Citation(text(cited, day), bibtex(cited), new Html(csl(cited)));
    }

    private static String text(Cited cited, String day) {
        String publisher = cited.publisher.equals(cited.site) ? "" : cited.publisher;
        List<String> where = new ArrayList<>(List.of(cited.within, cited.site, publisher, day));
        where.removeIf(String::isEmpty);
        List<String> parts = new ArrayList<>(List.of(String.join(", ", cited.authors), cited.title));
        parts.add(String.join(", ", where));
        parts.removeIf(String::isEmpty);
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            text.append(part).append(endsSentence(part) ? " " : ". ");
        }
        return text.append(cited.url).toString();
    }

    private static boolean endsSentence(String part) {
        return part.endsWith(".") || part.endsWith("!") || part.endsWith("?") || part.endsWith("…");
    }

    private static String bibtex(Cited cited) {
        StringBuilder entry = new StringBuilder("@online{").append(cited.key);
        // A name in braces is taken as it is: which part of it is the family's nobody knows.
        List<String> names =
                cited.authors.stream().map(name -> "{" + latex(name) + "}").toList();
        field(entry, "author", String.join(" and ", names));
        field(entry, "title", "{" + latex(cited.title) + "}");
        field(entry, "titleaddon", latex(cited.within));
        field(entry, "organization", latex(cited.publisher));
        field(entry, "date", cited.date);
        field(entry, "url", cited.url);
        return entry.append("\n}").toString();
    }

    private static void field(StringBuilder entry, String name, String value) {
        if (!value.isEmpty()) {
            entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
        }
    }

    private static String latex(String text) {
        int first = firstOf("\\~^{}&%$#_", text);
        if (first == text.length()) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length() + 20).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> safe.append("\\textbackslash{}");
                case '~' -> safe.append("\\textasciitilde{}");
                case '^' -> safe.append("\\textasciicircum{}");
                case '{', '}', '&', '%', '$', '#', '_' -> safe.append('\\').append(c);
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }

    // Every entry's page has a citation, and most names and titles hold nothing to escape.
    private static int firstOf(String special, String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) >= ' ' && special.indexOf(text.charAt(first)) < 0) {
            first++;
        }
        return first;
    }

    private static String csl(Cited cited) {
        List<String> fields = new ArrayList<>();
        put(fields, "id", cited.key);
        put(fields, "type", "post-weblog");
        put(fields, "title", cited.title);
        if (!cited.authors.isEmpty()) {
            List<String> names = cited.authors.stream()
                    .map(name -> "{\"literal\": " + quoted(name) + "}")
                    .toList();
            fields.add("\"author\": [" + String.join(", ", names) + "]");
        }
        put(fields, "container-title", cited.within.isEmpty() ? cited.site : cited.within);
        put(fields, "publisher", cited.publisher);
        if (!cited.date.isEmpty()) {
            LocalDate day = LocalDate.parse(cited.date);
            fields.add("\"issued\": {\"date-parts\": [[" + day.getYear() + ", " + day.getMonthValue() + ", "
                    + day.getDayOfMonth() + "]]}");
        }
        put(fields, "language", cited.language);
        put(fields, "URL", cited.url);
        return "[{\n  " + String.join(",\n  ", fields) + "\n}]";
    }

    private static void put(List<String> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.add('"' + name + "\": " + quoted(value));
        }
    }

    private static String quoted(String text) {
        int first = firstOf("\"\\<>&", text);
        if (first == text.length()) {
            return '"' + text + '"';
        }
        StringBuilder quoted = new StringBuilder(text.length() + 20).append('"').append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                // It stands on a page as it is, where quotation marks in a text need no escape.
                case '<' -> quoted.append("&lt;");
                case '>' -> quoted.append("&gt;");
                case '&' -> quoted.append("&amp;");
                // Titles have no line breaks or other controls that would need an escape of their own.
                default -> quoted.append(c < ' ' ? ' ' : c);
            }
        }
        return quoted.append('"').toString();
    }
}
