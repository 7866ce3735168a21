package io.github.liveblogarchive.theme;

import io.github.liveblogarchive.site.Content;
import io.github.liveblogarchive.site.Page;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The theme's styles, scripts and pictures under names that hold a digest of their bytes, so that a browser may keep
 * them for ever. From {@link Renderer#assets()}.
 */
public final class Assets {
    private static final String FOLDER = "assets/";
    private static final int DIGITS = 12;

    private final SortedMap<String, Page> files = new TreeMap<>();

    Assets(ThemeFiles theme) {
        for (String name : theme.names("assets")) {
            byte[] bytes = theme.bytes(name).orElseThrow();
            Content content = new Content.Stream(out -> out.write(bytes));
            files.put(name.substring(FOLDER.length()), new Page(hashed(name, bytes), content));
        }
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
