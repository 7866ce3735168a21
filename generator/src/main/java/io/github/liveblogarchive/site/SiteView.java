package io.github.liveblogarchive.site;

import io.github.liveblogarchive.archive.Archive;
import io.github.liveblogarchive.archive.BlogHeader;
import io.github.liveblogarchive.archive.NamePrints;
import io.github.liveblogarchive.archive.Term;
import io.github.liveblogarchive.archive.store.Digests;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.pictures.Easel;
import io.github.liveblogarchive.pictures.card.OwnFont;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What page kinds see of the site: the archive, the addresses, and markup of bodies. For any number of threads. */
public final class SiteView {
    private final Settings settings;
    private final Archive archive;
    private final Bodies bodies;
    private final Paths paths;
    private final Urls urls;
    private final Means means;
    private final boolean isDated;
    private final String rootPrint;
    private final String archivePrint;
    private final Bodies.References references = new SiteReferences(this);
    private final NamePrints names;
    private final RecentRenderings recent = new RecentRenderings();

    /**
     * What a run has for making pages.
     *
     * @param root the content folder
     * @param work a folder for what has no room in memory; it goes with the run
     * @param kept a folder that lasts, where the owner keeps a cache
     * @param easel where pictures are made
     * @param cardFont the owner's, for cards
     */
    public record Means(Path root, Path work, Optional<Path> kept, Easel easel, Optional<OwnFont> cardFont) {}

    /**
     * @param themePrint digest of everything that the theme adds to a page, and of the generator's version
     */
    public SiteView(Settings settings, Archive archive, Bodies bodies, Means means, String themePrint) {
        this.settings = settings;
        this.archive = archive;
        this.bodies = bodies;
        this.means = means;
        this.paths = new Paths(settings, archive);
        this.urls = new Urls(settings.baseUrl());
        this.isDated = !archive.newest(1).isEmpty();
        this.rootPrint = Digests.of(List.of(
                settings.toString(),
                themePrint,
                means.cardFont().map(OwnFont::digest).orElse(""),
                Long.toHexString(archive.siteMedia()),
                String.valueOf(isDated),
                topics()));
        this.names = new NamePrints(archive);
        List<String> archiveParts = new ArrayList<>(List.of(rootPrint));
        Stream.of(archive.topics(), archive.authors(), archive.series())
                .flatMap(terms -> terms.values().stream())
                .map(term -> term.slug() + "=" + term.items().size() + "=" + term.name())
                .forEach(archiveParts::add);
        archive.blogs()
                .forEach(blog -> archiveParts.add(
                        blog.digest() + Long.toHexString(blog.media()) + Long.toHexString(names.of(blog.number()))));
        this.archivePrint = Digests.of(archiveParts);
    }

    public Settings settings() {
        return settings;
    }

    public Archive archive() {
        return archive;
    }

    public Paths paths() {
        return paths;
    }

    public Urls urls() {
        return urls;
    }

    /** Where pictures are made. */
    public Easel easel() {
        return means.easel();
    }

    /** The owner's font for cards. */
    public Optional<OwnFont> cardFont() {
        return means.cardFont();
    }

    public Bodies bodies() {
        return bodies;
    }

    /** The content folder, for files that are published as they are. */
    public Path root() {
        return means.root();
    }

    /** A folder for what has no room in memory; it goes with the run. */
    public Path work() {
        return means.work();
    }

    /** A folder for what another run could use; what is in it may be gone or damaged, and no page depends on it. */
    public Optional<Path> kept() {
        return means.kept();
    }

    /** Fingerprint of what every page depends on: settings, theme, the site's own pictures, whether there are a feed and topics. */
    public String rootPrint() {
        return rootPrint;
    }

    /** Fingerprint of everything. */
    public String archivePrint() {
        return archivePrint;
    }

    /** Fingerprint of what the pages of one blog depend on. */
    public String blogPrint(BlogHeader blog) {
        if (blog.linksOut().size() > BlogHeader.MOST_LINKS) {
            return archivePrint;
        }
        List<String> parts = new ArrayList<>(List.of(
                rootPrint,
                blog.digest(),
                paths.blog(blog),
                Long.toHexString(names.of(blog.number())),
                Long.toHexString(blog.media())));
        blog.linksOut()
                .forEach(target -> parts.add(references.link(blog.id(), target).orElse("")));
        return Digests.of(parts);
    }

    /** Where all topics stand: on a page of their own, else on the front page; empty where there are none. */
    public String topics() {
        if (archive.topics().isEmpty()) {
            return "";
        }
        return makes("topic") ? "topics/" : makes("home") ? "#_topics" : "";
    }

    /** Whether pages of a kind are made. */
    public boolean makes(String kind) {
        return settings.pages().isEmpty() || settings.pages().contains(kind);
    }

    /** Whether the site has a feed: Atom wants dates, so something with one must be there. */
    public boolean hasFeed() {
        return makes("feed") && isDated;
    }

    public boolean hasFeed(BlogHeader blog) {
        return hasSmallFeeds() && blog.modified().isKnown() && !blog.entries().isEmpty();
    }

    private boolean hasSmallFeeds() {
        return makes("feed") && settings.feeds() == Settings.Feeds.ALL;
    }

    public boolean hasFeed(Term term) {
        for (int i = 0; hasSmallFeeds() && i < term.items().size(); i++) {
            if (blogOf(term, i).modified().isKnown()) {
                return true;
            }
        }
        return false;
    }

    /** The live blog that an item of a term is, or belongs to. */
    public BlogHeader blogOf(Term term, int item) {
        int number = term.items().number(item);
        return term.items().isEntry(item)
                ? archive.blogOf(number)
                : archive.blogs().get(number);
    }

    /** An entry rendered; made once where its blog's page, its own page and feeds follow one another. */
    public Rendering rendering(int number) {
        return recent.get(number, () -> {
            Entry entry = archive.entry(number);
            Bodies.Body body = bodies.body(entry.body(), where(archive.blogOf(number), entry));
            return new Rendering(entry, body.html(), body.words());
        });
    }

    public Bodies.Where where(BlogHeader blog, Entry entry) {
        String language = entry.language().isEmpty() ? blog.language() : entry.language();
        return new Bodies.Where(blog.id(), entry.id(), entry.base(), blog.zone(), language, entry.dir(), references);
    }

    public Bodies.Where where(LiveBlog blog) {
        return new Bodies.Where(blog.id(), "", blog.base(), blog.zone(), blog.language(), blog.dir(), references);
    }

    /** For texts that belong to the site. */
    public Bodies.Where where() {
        return new Bodies.Where(
                "",
                "",
                "",
                settings.timeZone(),
                settings.language(),
                io.github.liveblogarchive.model.Direction.of(settings.language()),
                references);
    }

    /** A local picture or media file as published. */
    public Optional<Bodies.Media> media(String src, String base) {
        return references.media(src, base);
    }
}
