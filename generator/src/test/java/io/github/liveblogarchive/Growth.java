package io.github.liveblogarchive;

import io.github.liveblogarchive.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A random site that is built after every edit, by a process that stays and has a cache, and each time by a new one
 * without, beside one that is made at once.
 */
final class Growth {
    private final Path folder;
    private final RandomSite site;
    private final List<String> names = new ArrayList<>();
    private final Sites cached;
    private final Sites plain;
    private List<String> told = List.of();
    private Optional<String> difference = Optional.empty();

    /** The site that a seed gives, built once. */
    Growth(Path folder, long seed) {
        this.folder = folder;
        this.site = new RandomSite(new Random(seed));
        this.cached = Sites.of(folder.resolve("content"), folder.resolve("cached"))
                .cache(folder.resolve("cache"))
                .staying();
        this.plain = Sites.of(folder.resolve("content"), folder.resolve("plain"));
        build();
    }

    /**
     * The same edits in another place, with a build before the last of them and one behind it: where all was well until
     * then, what the builds before them left is no other than what one leaves.
     */
    private static Growth ofLast(Path folder, long seed, List<Long> edits) {
        Growth growth = new Growth(folder, seed);
        edits.subList(0, edits.size() - 1).forEach(edit -> growth.names.add(growth.site.edit(edit)));
        growth.build();
        growth.edit(edits.get(edits.size() - 1));
        return growth;
    }

    /** As few of the edits as can be left, the last one among them, with which the sites still differ. */
    static Growth shrunk(Path folder, long seed, List<Long> edits) {
        List<Long> left = new ArrayList<>(edits);
        int tries = 0;
        for (int size = edits.size() / 2; size > 0; size /= 2) {
            for (int from = 0; from + size < left.size(); ) {
                List<Long> fewer = new ArrayList<>(left);
                fewer.subList(from, from + size).clear();
                if (ofLast(folder.resolve("try-" + tries++), seed, fewer)
                        .difference()
                        .isPresent()) {
                    left = fewer;
                } else {
                    from += size;
                }
            }
        }
        return ofLast(folder.resolve("shrunk"), seed, left);
    }

    void edit(long seed) {
        names.add(site.edit(seed));
        build();
    }

    /** The edits by their names. */
    List<String> names() {
        return names;
    }

    private void build() {
        site.write(cached);
        told = told(cached.build());
        List<String> toldPlain = told(plain.build());
        difference = told.equals(toldPlain)
                ? Optional.empty()
                : Optional.of("with the cache " + told + " is told, without " + toldPlain);
    }

    private static List<String> told(Report report) {
        List<String> sentences = new ArrayList<>(Sites.sentences(report));
        if (!report.succeeded()) {
            sentences.add("The site was not made.");
        }
        return sentences;
    }

    /** What is not as it is in a site that is made at once, its manifest included. */
    Optional<String> difference() {
        Sites fresh = Sites.of(folder.resolve("content"), folder.resolve("fresh"));
        List<String> toldFresh = told(fresh.build());
        try {
            return difference
                    .or(() -> told.equals(toldFresh)
                            ? Optional.empty()
                            : Optional.of("after edits " + told + " is told, at once " + toldFresh))
                    .or(() -> toldFresh.contains("The site was not made.")
                            ? Optional.of("It was not made: " + toldFresh)
                            : Optional.empty())
                    .or(() -> difference("without a cache", plain.output(), fresh.output()))
                    .or(() -> difference("with a cache", cached.output(), fresh.output()));
        } finally {
            delete(fresh.output());
        }
    }

    static Optional<String> difference(String how, Path grown, Path fresh) {
        List<String> files = Sites.files(fresh);
        if (!files.equals(Sites.files(grown))) {
            return Optional.of(how + ": the files are " + Sites.files(grown) + ", made at once " + files);
        }
        // The manifest, first by its name, differs whenever a page does; the page says more.
        List<String> pagesFirst = new ArrayList<>(files);
        Collections.reverse(pagesFirst);
        return pagesFirst.stream()
                .flatMap(file -> difference(how + ": " + file, grown, fresh, file).stream())
                .findFirst();
    }

    private static Optional<String> difference(String what, Path grown, Path fresh, String file) {
        try {
            if (Files.mismatch(fresh.resolve(file), grown.resolve(file)) < 0) {
                return Optional.empty();
            }
            List<String> is = Files.readAllLines(grown.resolve(file));
            List<String> shouldBe = Files.readAllLines(fresh.resolve(file));
            List<String> onlyIs = new ArrayList<>(is);
            onlyIs.removeAll(shouldBe);
            shouldBe.removeAll(is);
            return Optional.of(what + "\n  has   " + onlyIs + "\n  lacks " + shouldBe);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path output) {
        try {
            for (String file : Sites.files(output)) {
                Files.delete(output.resolve(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
