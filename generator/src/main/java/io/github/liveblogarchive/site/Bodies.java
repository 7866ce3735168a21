package io.github.liveblogarchive.site;

import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Direction;
import io.github.liveblogarchive.model.Moment;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Makes markup of bodies; the theme does it, so that feeds and pages can hold it without knowing the theme. */
public interface Bodies {
    /** A body as markup and as words. */
    record Body(Html html, String words) {}

    /** As {@link #html(List, Where)} and {@link #text(List)}, in one go. */
    Body body(List<Block> blocks, Where where);

    /** All blocks of a body, sanitised. Headings begin at h4. */
    Html html(List<Block> blocks, Where where);

    /** One or two sentences of Markdown without a paragraph around them. */
    Html inline(String markdown, Where where);

    /**
     * Markup of a piece of pages, made once for all pages that show it.
     *
     * @param name of the theme's template in {@code parts}
     * @param what it is, as the end of a sentence about a fault in the template
     */
    Html.Piece part(String name, String what, Record view);

    /** The words of a body without markup, one space for any white space and between blocks. */
    String text(List<Block> blocks);

    /** The words of a Markdown text without markup. */
    String text(String markdown);

    /** Where an address leads that stands in a text or beside it. */
    Goal goal(String address, Where where);

    /** A word or sentence of pages in the site's language, by its key in the theme's messages. */
    String word(String key, Object... arguments);

    /** A day in words: {@code 8 November 2024}. */
    String day(LocalDate day);

    /** A month in words: {@code November 2024}. */
    String month(YearMonth month);

    /** How far a zone is from universal time at a moment: {@code UTC+2}. */
    String offset(Moment moment, ZoneId zone);

    /**
     * Where a body stands.
     *
     * @param entryId in front of ids inside the body, empty for a blog's own texts
     * @param base the folder where relative pictures start
     * @param refs finds what the body refers to
     */
    record Where(
            String blogId, String entryId, String base, ZoneId zone, String language, Direction dir, References refs) {}

    /** The path of a page or file of this site, else a URL that may be linked; both are empty where it is neither. */
    record Goal(String path, String url) {}

    /** Finds the site's own addresses. */
    interface References {
        /** The path below the root for {@code #ENTRY}, {@code blog:BLOG} or {@code blog:BLOG#ENTRY}. */
        Optional<String> link(String blogId, String target);

        /** A local picture or media file as published. */
        Optional<Media> media(String src, String base);
    }

    /**
     * A published media file.
     *
     * @param path below the root
     * @param width in pixels, 0 when unknown
     * @param height likewise
     * @param sizes in which the picture can be shown, the smallest first; none where there is only the file itself
     */
    record Media(String path, int width, int height, List<Size> sizes) {
        public Media {
            sizes = List.copyOf(sizes);
        }

        /** What is shown where only one can be: the largest size, which may be smaller than the file itself. */
        public Size shown() {
            return sizes.isEmpty() ? new Size(path, "", width, height) : sizes.get(sizes.size() - 1);
        }

        /** Whether all of its sizes are there as WebP. */
        public boolean isWebp() {
            return !sizes.isEmpty()
                    && sizes.stream().noneMatch(size -> size.webp().isEmpty());
        }

        /** Where the file itself is, if what is shown is not all of it; else empty. */
        public String full() {
            return shown().path().equals(path) ? "" : path;
        }
    }

    /**
     * A picture in one of its sizes.
     *
     * @param path below the root
     * @param webp that of the same as WebP, empty where there is none
     */
    record Size(String path, String webp, int width, int height) {}
}
