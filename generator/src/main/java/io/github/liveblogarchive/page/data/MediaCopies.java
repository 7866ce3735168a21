package io.github.liveblogarchive.page.data;

import io.github.liveblogarchive.archive.store.MediaFile;
import io.github.liveblogarchive.pictures.Drawing;
import io.github.liveblogarchive.pictures.scale.Smaller;
import io.github.liveblogarchive.site.Bodies;
import io.github.liveblogarchive.site.Content;
import io.github.liveblogarchive.site.Page;
import io.github.liveblogarchive.site.PageKind;
import io.github.liveblogarchive.site.PageSet;
import io.github.liveblogarchive.site.SiteView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Pictures and other media that live blogs use, under names made of their content; equal files are one. */
public final class MediaCopies implements PageKind {
    @Override
    public String name() {
        return "media";
    }

    @Override
    public boolean isOptional() {
        return false;
    }

    @Override
    public Stream<PageSet> sets(SiteView site) {
        Map<String, MediaFile> byPath = new TreeMap<>();
        site.archive().media().values().stream()
                .filter(m -> !m.source().startsWith("static/"))
                .forEach(m -> byPath.putIfAbsent(site.paths().media(m), m));
        Stream<PageSet> copies = byPath.entrySet().stream()
                .map(e -> new PageSet(
                        e.getKey(),
                        () -> e.getValue().digest(),
                        () -> Stream.of(new Page(
                                e.getKey(), new Content.Copy(e.getValue().file()))),
                        Stream::of));
        return Stream.concat(copies, smaller(site));
    }

    private static Stream<PageSet> smaller(SiteView site) {
        // Equal files of one name are one, wherever they lie.
        Map<String, MediaFile> byPath = new TreeMap<>();
        site.archive()
                .media()
                .values()
                .forEach(file -> site.paths().smaller(file).stream()
                        .limit(1)
                        .forEach(size -> byPath.putIfAbsent(size.path(), file)));
        return byPath.entrySet().stream()
                .map(e -> new PageSet(
                        e.getKey(),
                        () -> e.getValue().digest() + "-"
                                + drawings(site, e.getValue())
                                        .firstEntry()
                                        .getValue()
                                        .key(),
                        () -> pages(site, e.getValue()),
                        Stream::of));
    }

    private static Stream<Page> pages(SiteView site, MediaFile file) {
        return drawings(site, file).entrySet().stream()
                .map(e -> new Page(
                        e.getKey(), new Content.Stream(out -> site.easel().write(e.getValue(), out))));
    }

    /** What is made of a picture, by its path. */
    public static NavigableMap<String, Drawing> drawings(SiteView site, MediaFile file) {
        List<Bodies.Size> usual = site.paths().smaller(file);
        List<Smaller.Size> sizes = new ArrayList<>();
        for (Bodies.Size size : site.paths().sizes(file)) {
            List<Smaller.As> kinds = new ArrayList<>();
            if (usual.contains(size)) {
                kinds.add(Smaller.As.USUAL);
            }
            if (!size.webp().isEmpty()) {
                kinds.add(Smaller.As.WEBP);
            }
            if (!kinds.isEmpty()) {
                sizes.add(new Smaller.Size(size.width(), size.height(), kinds));
            }
        }
        long pixels = (long) file.width() * file.height();
        Smaller smaller = new Smaller(file.file(), file.source(), file.digest(), pixels, file.smaller(), sizes);
        NavigableMap<String, Drawing> drawings = new TreeMap<>();
        for (Bodies.Size size : usual) {
            drawings.put(size.path(), smaller.drawing(size.width(), Smaller.As.USUAL));
        }
        for (Bodies.Size size : site.paths().sizes(file)) {
            if (!size.webp().isEmpty()) {
                drawings.put(size.webp(), smaller.drawing(size.width(), Smaller.As.WEBP));
            }
        }
        return drawings;
    }
}
