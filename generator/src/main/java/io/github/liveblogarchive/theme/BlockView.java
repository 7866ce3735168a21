package io.github.liveblogarchive.theme;

import io.github.liveblogarchive.model.Block.Value;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.site.Bodies;
import io.github.liveblogarchive.site.Html;
import java.time.ZoneId;
import java.util.List;

/** What the templates of blocks get: a record for each. An absent text or path is empty, an absent list too. */
final class BlockView {
    private BlockView() {}

    /**
     * {@code image}; path for a picture of this site, else url, which is only linked.
     *
     * @param sizes of the picture, the smallest first; none where there is only the one
     * @param full where the picture itself is if it is larger than what is shown, else empty
     */
    record Figure(
            String path,
            String url,
            String alt,
            String caption,
            String credit,
            int width,
            int height,
            List<Bodies.Size> sizes,
            String full) {}

    /** {@code gallery}. */
    record Gallery(String caption, List<Figure> images) {}

    /** {@code quote}. */
    record Quote(Html text, String source, String url) {}

    /** {@code social}; image has none or one. */
    record Social(
            String network,
            String author,
            String handle,
            Moment date,
            ZoneId zone,
            List<String> paragraphs,
            String url,
            List<Figure> image) {}

    /** {@code related}; path for a page of this site, else url. */
    record Related(
            String title,
            String path,
            String url,
            String summary,
            List<String> authors,
            String source,
            List<Figure> image) {}

    /** {@code media}; kind is video or audio, path is empty unless the file is this site's own. */
    record Media(
            String kind,
            String title,
            String path,
            String url,
            List<Figure> poster,
            String caption,
            String credit,
            String duration) {}

    /** {@code table}. */
    record Table(String caption, List<String> header, List<List<String>> rows) {}

    /** {@code poll}; total is -1 when votes are not known. */
    record Poll(String question, List<Answer> answers, long total, String note) {}

    /** One answer of a poll; votes and percent are -1 when not known. */
    record Answer(String text, long votes, int percent) {}

    /** {@code correction}. */
    record Correction(Moment date, ZoneId zone, Html text) {}

    /** {@code map}. */
    record MapLink(List<Figure> image, String url, String caption) {}

    /** A block that only its template knows, and {@code fallback} for one without a template. */
    record Custom(String type, Value data) {}
}
