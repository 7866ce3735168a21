package io.github.liveblogarchive.theme;

import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import io.github.liveblogarchive.site.Bodies;
import io.github.liveblogarchive.site.Html;
import io.github.liveblogarchive.site.Urls;
import io.github.liveblogarchive.theme.files.ThemeFiles;
import io.github.liveblogarchive.theme.look.LookStyle;
import io.github.liveblogarchive.theme.text.BodyText;
import io.github.liveblogarchive.theme.text.Links;
import io.github.liveblogarchive.theme.text.Scope;
import io.github.liveblogarchive.theme.text.Words;
import io.github.liveblogarchive.theme.words.Language;
import io.github.liveblogarchive.theme.words.Languages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/**
 * Shows pages and bodies as the theme has them; start with {@link #of}, then {@link #render}.
 *
 * <p>Templates, messages and assets of the user's folder stand before those of the default theme. Same data, same
 * bytes, on every machine. Safe for several threads. A template that runs deeper than 1,000 or longer than 100,000,000
 * elements is stopped.
 */
public final class Renderer implements Bodies {
    private static final String NOT_FOUND = "notfound";
    private static final String TOKENS = "styles/10-tokens.css";
    private static final String LOOK = "styles/11-look.css";
    /** Bytes that a page may have for its room to be used again. */
    private static final int MOST_KEPT = 4 << 20;

    private final ThemeFiles files;
    private final Templates templates;
    private final BodyText texts;
    private final Blocks blocks;
    private final Site site;
    /** Room of pages that are done, for the next ones: at most as many as threads have rendered at once. */
    private final Queue<PageBytes> pages = new ConcurrentLinkedQueue<>();

    private Renderer(Settings settings, ThemeFiles files, Function<String, Place> places, Problems problems) {
        this.files = files;
        files.add(LOOK, LookStyle.of(settings.look(), files.text(TOKENS), places, problems));
        this.templates = new Templates(files);
        Languages languages = new Languages(files, settings.language(), problems);
        Map<Language, Words> words = new ConcurrentHashMap<>();
        this.texts = new BodyText(tag -> words.computeIfAbsent(languages.of(tag).language(), Renderer::words));
        this.blocks = new Blocks(texts, files.blockNames());
        this.site = Site.of(settings, languages, new Assets(files), Slots.of(settings, texts));
        templates.check(files.ownTemplates(), problems);
        Slots.check(settings.slots().keySet(), files, places, problems);
    }

    private Renderer(Renderer read) {
        this.files = read.files;
        this.templates = read.templates.forNextRun();
        this.texts = read.texts;
        this.blocks = read.blocks;
        this.site = read.site;
    }

    /** The same theme for another archive; nothing that pages of the one shared gets on pages of the other. */
    Renderer forNextRun() {
        return new Renderer(this);
    }

    /**
     * Reads the theme.
     *
     * @param overrides the user's folder of templates, which need not exist
     * @param problems gets every mistake in the user's templates
     */
    public static Renderer of(Settings settings, Optional<Path> overrides, Problems problems) {
        return of(settings, ThemeFiles.of(overrides, problems), Place.NONE::field, problems);
    }

    /**
     * Sets up a theme that was read.
     *
     * @param places knows where a setting stands, by its name with dots
     * @param problems gets every mistake in the user's templates, and in how the site shall look
     */
    public static Renderer of(Settings settings, ThemeFiles theme, Function<String, Place> places, Problems problems) {
        return new Renderer(settings, theme, places, problems);
    }

    /**
     * Writes one page as UTF-8; does not close the stream.
     *
     * @param template {@code blog} for {@code pages/blog.ftlh}
     * @param path of the page below the site's root
     * @throws TemplateProblem if the template has a mistake
     */
    public void render(String template, String path, Record view, OutputStream out) throws IOException {
        boolean rooted = template.equals(NOT_FOUND);
        Frame frame = new Frame.Page(
                path,
                rooted ? target -> site.urls().root() + target : target -> Urls.relative(path, target),
                rooted ? site.urls()::rooted : html -> Urls.relative(path, html));
        PageBytes page = room();
        templates.run("pages/" + template + ".ftlh", view, frame, site, page);
        page.writeTo(out);
        keep(page);
    }

    private static Words words(Language language) {
        return new Words(
                language.message("body.table"),
                language.message("body.back"),
                language.message("body.footnotes"),
                language.message("body.picture"),
                language.message("body.video"),
                language.message("body.audio"));
    }

    private PageBytes room() {
        PageBytes used = pages.poll();
        return used == null ? new PageBytes() : used;
    }

    private void keep(PageBytes page) {
        page.clear();
        if (page.capacity() <= MOST_KEPT) {
            pages.add(page);
        }
    }

    /** Digest of everything that decides how a page looks and is not in its data. */
    public String digest() {
        return files.digest();
    }

    /** The theme's files beside the pages. */
    public Assets assets() {
        return site.assets();
    }

    @Override
    public Body body(List<Block> body, Where where) {
        if (body.size() == 1 && body.get(0) instanceof Block.Text text) {
            BodyText.Told told = texts.told(text.markdown(), Scope.of(where, 0));
            return new Body(new Html(told.html()), told.words());
        }
        StringBuilder html = new StringBuilder();
        List<String> words = new ArrayList<>();
        int index = 0;
        for (Block block : body) {
            Scope scope = Scope.of(where, index++);
            if (block instanceof Block.Text text) {
                BodyText.Told told = texts.told(text.markdown(), scope);
                html.append(told.html());
                words.add(told.words());
            } else {
                html.append(html(block, scope));
                words.add(texts.words(block));
            }
        }
        return new Body(new Html(html.toString()), BodyText.joined(words));
    }

    @Override
    public Html html(List<Block> body, Where where) {
        StringBuilder html = new StringBuilder();
        int index = 0;
        for (Block block : body) {
            html.append(html(block, Scope.of(where, index++)));
        }
        return html.isEmpty() ? Html.EMPTY : new Html(html.toString());
    }

    @Override
    public Html inline(String markdown, Where where) {
        return new Html(texts.inline(markdown, Scope.of(where, 0)));
    }

    @Override
    public Html.Piece part(String name, String what, Record view) {
        PageBytes piece = room();
        try {
            templates.run("parts/" + name + ".ftlh", view, new Frame.Part(what), site, piece);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] utf8 = piece.toBytes();
        keep(piece);
        return new Html.Piece(utf8);
    }

    @Override
    public String text(List<Block> body) {
        return texts.words(body);
    }

    @Override
    public String text(String markdown) {
        return texts.words(markdown);
    }

    @Override
    public Goal goal(String address, Where where) {
        Links.Target target = Links.of(address, where);
        return new Goal(
                target.kind() == Links.Kind.SITE ? target.address() : "",
                target.kind() == Links.Kind.OUTER ? target.address() : "");
    }

    @Override
    public String word(String key, Object... arguments) {
        return site.language().message(key, arguments);
    }

    @Override
    public String day(LocalDate day) {
        return site.language().day(Moment.ofDay(day, ZoneOffset.UTC), ZoneOffset.UTC);
    }

    @Override
    public String month(YearMonth month) {
        return site.language().month(Moment.ofDay(month.atDay(1), ZoneOffset.UTC), ZoneOffset.UTC);
    }

    @Override
    public String offset(Moment moment, ZoneId zone) {
        return site.language().offset(moment, zone);
    }

    private String html(Block block, Scope scope) {
        if (block instanceof Block.Text text) {
            return texts.markdown(text.markdown(), scope);
        }
        if (block instanceof Block.Html html) {
            return texts.html(html.html(), scope);
        }
        Blocks.Shown shown = blocks.shown(block, scope);
        return run("blocks/" + shown.template() + ".ftlh", shown.view(), new Blocks.Place(scope, texts));
    }

    private String run(String template, Record view, Frame frame) {
        StringWriter out = new StringWriter(2048);
        try {
            templates.run(template, view, frame, site, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
