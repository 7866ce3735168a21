package io.github.liveblogarchive.page.data;

import io.github.liveblogarchive.archive.store.Digests;
import io.github.liveblogarchive.site.Content;
import io.github.liveblogarchive.site.Page;
import io.github.liveblogarchive.site.PageKind;
import io.github.liveblogarchive.site.PageSet;
import io.github.liveblogarchive.site.SiteView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The content folder's {@code static}, as it is. Hidden files are left out, links are not followed. */
public final class StaticCopies implements PageKind {
    @Override
    public String name() {
        return "static";
    }

    @Override
    public boolean isOptional() {
        return false;
    }

    @Override
    public Stream<PageSet> sets(SiteView site) {
        Path folder = site.root().resolve("static");
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        return files(folder).stream().map(file -> {
            String path = folder.relativize(file).toString().replace('\\', '/');
            return new PageSet(
                    "static/" + path, print(file), () -> Stream.of(new Page(path, new Content.Copy(file))), Stream::of);
        });
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(f -> Files.isRegularFile(f, java.nio.file.LinkOption.NOFOLLOW_LINKS))
                    .filter(f -> !isHidden(folder.relativize(f)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not list " + folder, e);
        }
    }

    // A host's own folder such as .well-known is content; editors' and systems' files are not.
    private static boolean isHidden(Path path) {
        for (Path part : path) {
            String name = part.toString();
            if (name.startsWith(".") && !name.equals(".well-known") && !name.equals(".nojekyll")) {
                return true;
            }
        }
        return false;
    }

    private static String print(Path file) {
        try {
            return Digests.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        }
    }
}
