package io.github.liveblogarchive.input.media;

import io.github.liveblogarchive.input.markup.Mojibake;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.report.ImportLog;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.ImportReport;
import io.github.liveblogarchive.report.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks through all that was imported for what a report must say of it, whatever format it came from. */
public final class Survey {
    /** Of one live blog: entries without a time of day, and entries by the form of their text. */
    public record Found(int withoutTime, int markdown, int html) {}

    private static final Pattern LINK = Pattern.compile("(?:\\]\\(<?|\\bhref=\")([^\\s)>\"]++)");
    private static final Pattern ENTRY = Pattern.compile("#|\\?(page=with:|entry=|liveblog\\._id=)");

    private final ImportLog log;
    private final Map<String, Set<String>> anchors = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<ImportReport.Media> media = new ArrayList<>();

    public Survey(ImportLog log) {
        this.log = log;
    }

    /** Learns where links may lead; all live blogs, before the first is looked at. */
    public void learn(LiveBlog blog, List<Entry> entries) {
        Set<String> ids = anchors.computeIfAbsent(Slug.ofId(blog.id()), any -> new HashSet<>());
        for (Entry entry : entries) {
            ids.add(entry.id());
            ids.addAll(entry.legacyIds());
        }
    }

    /** Files elsewhere, each once, by the first place that names them. */
    public List<ImportReport.Media> media() {
        return List.copyOf(media);
    }

    /** Looks through one live blog, and says what it finds in the log. */
    public Found of(LiveBlog blog, List<Entry> entries, Place place) {
        int withoutTime = 0;
        int markdown = 0;
        int html = 0;
        new MediaLinks(url -> note(url, blog.id(), "")).turned(blog);
        text(blog.standfirst(), blog, place);
        blocks(blog.summary(), blog, place);
        for (Entry entry : entries) {
            Place its = place.field("entry " + entry.id());
            new MediaLinks(url -> note(url, blog.id(), entry.id())).turned(entry);
            damage(entry.title(), blog.id(), its);
            blocks(entry.body(), blog, its);
            withoutTime += entry.date().hasTime() ? 0 : 1;
            boolean kept = entry.body().stream().anyMatch(Block.Html.class::isInstance);
            html += kept ? 1 : 0;
            markdown += !kept && entry.body().stream().anyMatch(Block.Text.class::isInstance) ? 1 : 0;
        }
        return new Found(withoutTime, markdown, html);
    }

    private String note(String url, String blog, String entry) {
        if (MediaLinks.isWeb(url) && seen.add(url)) {
            media.add(new ImportReport.Media(url, blog, entry));
        }
        return url;
    }

    private void blocks(List<Block> blocks, LiveBlog blog, Place place) {
        for (Block block : blocks) {
            if (block instanceof Block.Text text) {
                text(text.markdown(), blog, place);
            } else if (block instanceof Block.Html html) {
                text(html.html(), blog, place);
            } else if (block instanceof Block.Quote quote) {
                text(quote.markdown(), blog, place);
            } else if (block instanceof Block.Social post) {
                damage(post.text(), blog.id(), place);
            }
        }
    }

    private void text(String text, LiveBlog blog, Place place) {
        damage(text, blog.id(), place);
        boolean links = text.contains("](") || text.contains("href=");
        if (!links || (text.indexOf('#') < 0 && text.indexOf('?') < 0 && !text.contains("blog:"))) {
            return;
        }
        Matcher found = LINK.matcher(text);
        while (found.find()) {
            String href = found.group(1).replace("&amp;", "&");
            if (leadsNowhere(href, blog)) {
                log.add(Kind.DEAD_LINK, blog.id(), place, "link to a place that was not imported", href);
            }
        }
    }

    private boolean leadsNowhere(String href, LiveBlog blog) {
        int hash = href.indexOf('#');
        String anchor = hash < 0 ? "" : href.substring(hash + 1);
        if (hash == 0) {
            return !isKnown(Slug.ofId(blog.id()), anchor);
        }
        if (href.startsWith("blog:")) {
            String name = hash < 0 ? href.substring(5) : href.substring(5, hash);
            return !anchors.containsKey(name) || (!anchor.isEmpty() && !isKnown(name, anchor));
        }
        // What led to an entry of this page was turned before, so what still names one names one that is not here.
        String page = blog.source().url();
        return !page.isEmpty()
                && href.startsWith(page)
                && ENTRY.matcher(href.substring(page.length())).lookingAt();
    }

    private boolean isKnown(String blog, String anchor) {
        return anchors.getOrDefault(blog, Set.of()).contains(anchor);
    }

    private void damage(String text, String blog, Place place) {
        if (Mojibake.count(text) > 0) {
            log.add(Kind.DAMAGED, blog, place, "text with spoilt characters", Mojibake.example(text));
        }
    }
}
