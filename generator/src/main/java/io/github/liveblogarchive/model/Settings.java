package io.github.liveblogarchive.model;

import io.github.liveblogarchive.model.look.Look;
import io.github.liveblogarchive.model.look.MenuLink;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an owner can set, in {@code site.yaml} or over it from a POM or command line. A setting is a component of this
 * record, of the same name as in the file; {@link #DEFAULTS} holds its default, which is also what its limit is when
 * nothing is said.
 *
 * @param title of the site
 * @param siteId key that the ids in feeds are made with, else the title is; never change it once feeds were read
 * @param baseUrl public address of the site's root, with its last slash; feeds and canonical links need it
 * @param description one sentence for search engines and the home page
 * @param language BCP 47 tag of the site and of blogs that name none
 * @param timeZone IANA zone for blogs that name none
 * @param publisher who publishes the archive
 * @param rights who owns the words, shown in the footer and in feeds
 * @param license URL of the licence
 * @param image picture for shared links of pages that have none
 * @param pictures which smaller sizes are made of pictures
 * @param cards whether live blogs without a picture get one for shared links
 * @param cardFont a font in the content folder, for letters of these that the generator has none for
 * @param order which end of a live blog its first page shows
 * @param entriesPerPage entries on one page of a live blog
 * @param wholePageEntries most entries that also stand on one page together; 1 for no such pages
 * @param itemsPerPage items on one page of a topic, author, series or day
 * @param entryPages which entries get a page of their own
 * @param pages kinds of pages to make; empty means all
 * @param feeds which feeds there are
 * @param feedEntries most entries of a feed
 * @param feedBytes most bytes of a feed
 * @param jsonLdText most characters of an entry's text in structured data, else its first paragraph
 * @param maxEntryBytes most bytes of one entry's text
 * @param maxFileBytes most bytes of one source file that is read whole (NDJSON is not)
 * @param knownTopicsOnly whether a topic that topics.yaml does not list is an error
 * @param host where the site is published, to be warned of its limits; empty for none
 * @param slots texts (Markdown) of the theme's slots: {@code notice}, {@code beforeBlog}, {@code afterBlog},
 *     {@code appeal}, {@code contact}, {@code license}, {@code footer}
 * @param look logo, colours and fonts
 * @param menu links of the menu; empty means the theme's own
 * @param footer links at the foot of every page
 * @param theme options of the theme, by name
 */
public record Settings(
        String title,
        String siteId,
        String baseUrl,
        String description,
        String language,
        ZoneId timeZone,
        Publisher publisher,
        String rights,
        String license,
        String image,
        Pictures pictures,
        Cards cards,
        String cardFont,
        Order order,
        int entriesPerPage,
        int wholePageEntries,
        int itemsPerPage,
        EntryPages entryPages,
        List<String> pages,
        Feeds feeds,
        int feedEntries,
        int feedBytes,
        int jsonLdText,
        int maxEntryBytes,
        int maxFileBytes,
        boolean knownTopicsOnly,
        String host,
        Map<String, String> slots,
        Look look,
        List<MenuLink> menu,
        List<MenuLink> footer,
        Map<String, String> theme) {
    /** Which end of a live blog its first page shows. */
    public enum Order {
        OLDEST,
        NEWEST
    }

    /** Which entries get a page of their own. */
    public enum EntryPages {
        ALL,
        KEY,
        NONE
    }

    /** Which feeds there are: one for the site, or for each live blog and topic too. */
    public enum Feeds {
        ALL,
        SITE
    }

    /** What gets a picture for shared links that is made of its headline: nothing, or live blogs and the site. */
    public enum Cards {
        NONE,
        BLOGS
    }

    /**
     * Which smaller sizes are made of pictures.
     *
     * @param widths in pixels; none for no smaller sizes
     * @param webp whether there is a WebP of each size as well, which needs a library
     * @param maxPixels of a picture of which smaller sizes are made
     */
    public record Pictures(List<Integer> widths, boolean webp, int maxPixels) {
        public Pictures {
            widths = widths.stream().sorted().distinct().toList();
        }
    }

    /** Who publishes the archive; logo is a path below {@code static/}. */
    public record Publisher(String name, String url, String logo) {}

    public static final Settings DEFAULTS = new Settings(
            "Live blog archive",
            "",
            "https://archive.example/",
            "",
            "en",
            ZoneOffset.UTC,
            new Publisher("", "", ""),
            "",
            "",
            "",
            new Pictures(List.of(480, 960, 1600), false, 100_000_000),
            Cards.BLOGS,
            "",
            Order.OLDEST,
            100,
            2_000,
            50,
            EntryPages.ALL,
            List.of(),
            Feeds.ALL,
            50,
            250_000,
            5_000,
            256 * 1024,
            64 * 1024 * 1024,
            false,
            "",
            Map.of(),
            Look.NONE,
            List.of(),
            List.of(),
            Map.of());

    public Settings {
        pages = List.copyOf(pages);
        // Map.copyOf has another order in every run, and what is printed of settings is part of fingerprints.
        slots = Collections.unmodifiableMap(new TreeMap<>(slots));
        menu = List.copyOf(menu);
        footer = List.copyOf(footer);
        theme = Collections.unmodifiableMap(new TreeMap<>(theme));
    }

    /** These settings with another language and zone, under which something that names neither is read. */
    public Settings in(String newLanguage, ZoneId newZone) {
        return new Settings(
                title,
                siteId,
                baseUrl,
                description,
                newLanguage,
                newZone,
                publisher,
                rights,
                license,
                image,
                pictures,
                cards,
                cardFont,
                order,
                entriesPerPage,
                wholePageEntries,
                itemsPerPage,
                entryPages,
                pages,
                feeds,
                feedEntries,
                feedBytes,
                jsonLdText,
                maxEntryBytes,
                maxFileBytes,
                knownTopicsOnly,
                host,
                slots,
                look,
                menu,
                footer,
                theme);
    }
}
