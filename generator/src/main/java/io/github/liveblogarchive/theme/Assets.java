package io.github.liveblogarchive.theme;

import io.github.liveblogarchive.site.Content;
import io.github.liveblogarchive.site.Page;
import io.github.liveblogarchive.theme.files.Lean;
import io.github.liveblogarchive.theme.files.ThemeFiles;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The theme's styles, scripts and pictures under names that hold a digest of their bytes, so that a browser may keep
 * them for ever. From {@link Renderer#assets()}.
 */
public final class Assets {
    private static final String FOLDER = "assets/";
    private static final int DIGITS = 12;
    private static final Pattern URL = Pattern.compile("url\\(\\s*([\"']?)([^\"')]+)\\1\\s*\\)");

    private static final Predicate<String> LATER = Set.of("replay", "search")::contains;
    private static final Predicate<String> SCRIPTS_LATER = Predicate.not("site"::equals);

    private final SortedMap<String, Page> files = new TreeMap<>();

    Assets(ThemeFiles theme) {
        join(theme, "assets/site.js", pieces(theme, "scripts").filter(Predicate.not(Assets::isForLater)));
        joinLater(theme, "scripts/", ".js");
        List<String> names = theme.names("assets");
        names.stream().filter(name -> !isStyle(name)).forEach(name -> put(name, bytes(theme, name)));
        // Styles name the others, which are published under other names than they have in the theme.
        Stream<String> styles = Stream.concat(
                pieces(theme, "styles").filter(Predicate.not(Assets::isForLater)), pieces(theme, "blocks"));
        join(theme, "assets/site.css", styles.filter(Assets::isStyle));
        joinLater(theme, "styles/", ".css");
        names.stream().filter(Assets::isStyle).forEach(name -> put(name, resolved(bytes(theme, name))));
    }

    private static boolean isStyle(String name) {
        return name.endsWith(".css");
    }

    private static byte[] bytes(ThemeFiles theme, String name) {
        return theme.bytes(name).orElseThrow();
    }

    private byte[] resolved(byte[] css) {
        String text = new String(css, StandardCharsets.UTF_8);
        return URL.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(path(found.group(2))
                        .map(path -> "url(\"" + path.substring(FOLDER.length()) + "\")")
                        .orElse(found.group())))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<String> pieces(ThemeFiles theme, String folder) {
        return theme.names(folder).stream();
    }

    // scripts/replay/... and styles/replay/... are asked for when they are wanted, as assets/replay.js and .css. A
    // template has to ask for them, so an owner's other folders of styles are a part of the style sheet of all pages.
    private static boolean isForLater(String piece) {
        int start = piece.indexOf('/') + 1;
        int end = piece.indexOf('/', start);
        return end > 0 && (isStyle(piece) ? LATER : SCRIPTS_LATER).test(piece.substring(start, end));
    }

    private void joinLater(ThemeFiles theme, String folder, String ending) {
        pieces(theme, folder.substring(0, folder.length() - 1))
                .filter(Assets::isForLater)
                .map(name -> name.substring(folder.length(), name.indexOf('/', folder.length())))
                .distinct()
                .forEach(name -> join(theme, FOLDER + name + ending, pieces(theme, folder + name)));
    }

    // Pieces can be replaced and added one by one, yet a page asks for one file.
    private void join(ThemeFiles theme, String name, Stream<String> pieces) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        pieces.forEach(piece -> {
            byte[] lean = Lean.of(piece, bytes(theme, piece));
            joined.writeBytes(lean);
            if (lean.length > 0 && lean[lean.length - 1] != '\n') {
                joined.write('\n');
            }
        });
        put(name, isStyle(name) ? resolved(joined.toByteArray()) : joined.toByteArray());
    }

    private void put(String name, byte[] bytes) {
        Content content = new Content.Stream(out -> out.write(bytes));
        files.put(name.substring(FOLDER.length()), new Page(hashed(name, bytes), content));
    }

    /** The files to publish, at the paths that pages link to: {@code assets/site-0123456789ab.css}. */
    public List<Page> pages() {
        return List.copyOf(files.values());
    }

    /** Where an asset is published, by its name in the theme: {@code site.css}. */
    public Optional<String> path(String name) {
        return Optional.ofNullable(files.get(name)).map(Page::path);
    }

    private static String hashed(String name, byte[] bytes) {
        String digest =
                HexFormat.of().formatHex(ThemeFiles.sha256().digest(bytes)).substring(0, DIGITS);
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/')
                ? name.substring(0, dot) + "-" + digest + name.substring(dot)
                : name + "-" + digest;
    }
}
