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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
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
                                + drawings(site, e.getValue()).get(0).key(),
                        () -> pages(site, e.getValue()),
                        Stream::of));
    }

    private static Stream<Page> pages(SiteView site, MediaFile file) {
        List<Bodies.Size> sizes = site.paths().smaller(file);
        List<Drawing> drawings = drawings(site, file);
        return IntStream.range(0, sizes.size())
                .mapToObj(i -> new Page(
                        sizes.get(i).path(),
                        new Content.Stream(out -> site.easel().write(drawings.get(i), out))));
    }

    /** The smaller sizes of a picture, the smallest first. */
    public static List<Drawing> drawings(SiteView site, MediaFile file) {
        List<Smaller.Size> sizes = site.paths().smaller(file).stream()
                .map(size -> new Smaller.Size(size.width(), size.height()))
                .toList();
        long pixels = (long) file.width() * file.height();
        return new Smaller(file.file(), file.source(), file.digest(), pixels, file.smaller(), sizes).drawings();
    }
}
