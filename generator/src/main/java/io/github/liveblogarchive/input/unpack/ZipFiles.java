package io.github.liveblogarchive.input.unpack;

import io.github.liveblogarchive.input.ImportSources;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The files in a zip, by name. */
final class ZipFiles {
    private static final int MOST = 200_000;

    private final Unpacking unpacking;
    private final InputContext context;
    private final Budget budget;

    ZipFiles(Unpacking unpacking, InputContext context, Budget budget) {
        this.unpacking = unpacking;
        this.context = context;
        this.budget = budget;
    }

    void read(Path path, String name) throws IOException {
        if (!path.getFileSystem().equals(FileSystems.getDefault())) {
            Path copy = Files.createTempFile("liveblog", ".zip");
            try {
                Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING);
                read(copy, name);
            } finally {
                Files.deleteIfExists(copy);
            }
            return;
        }
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.size() > MOST) {
                context.problems()
                        .error(
                                Code.TOO_LARGE,
                                Place.file(name),
                                "The archive holds " + zip.size() + " files, more than the limit of " + MOST + ".",
                                "Unpack it and import the folder.");
                return;
            }
            List<? extends ZipEntry> entries = zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .sorted(Comparator.comparing(ZipEntry::getName, ImportSources.ORDER))
                    .toList();
            for (ZipEntry entry : entries) {
                if (climbs(entry.getName())) {
                    unpacking.refuse(
                            Place.file(name + "/" + entry.getName()),
                            "The path of a file in the archive leads out of it: it was skipped.",
                            "");
                } else if (!isMachinery(entry.getName())) {
                    member(zip, entry, name);
                }
            }
        } catch (Budget.TooMuch e) {
            unpacking.tooMuch(name, e);
        } catch (ZipException e) {
            context.problems()
                    .error(
                            Code.NOT_READABLE,
                            Place.file(name),
                            "The archive cannot be unpacked: " + e.getMessage() + ".",
                            "Take it from its source again.");
        }
    }

    private void member(ZipFile zip, ZipEntry entry, String name) throws IOException {
        String inner = name + "/" + entry.getName();
        Place place = Place.file(inner);
        try (InputStream in = zip.getInputStream(entry)) {
            unpacking.member(in, inner, budget);
        } catch (Budget.TooMuch e) {
            if (e.isWhole()) {
                throw e;
            }
            unpacking.tooMuch(inner, e);
        } catch (ZipException | EOFException e) {
            unpacking.refuse(
                    place,
                    "A file in the archive is damaged: " + e.getMessage() + ".",
                    "Take the archive from its source again.");
        }
    }

    private static boolean climbs(String path) {
        String slashes = path.replace('\\', '/');
        return slashes.startsWith("/")
                || slashes.matches("(?s)[A-Za-z]:.*")
                || List.of(slashes.split("/", -1)).contains("..")
                || path.indexOf('\0') >= 0;
    }

    // What archivers and archives of the web add for themselves.
    private static boolean isMachinery(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        return path.startsWith("__MACOSX/")
                || last.startsWith(".")
                || last.equals("Thumbs.db")
                || path.matches(
                        "(pages/.*\\.jsonl|indexes/.*|datapackage(-digest)?\\.json|logs/.*|crawls?/.*\\.jsonl)");
    }
}
