package io.github.liveblogarchive.input.unpack;

import io.github.liveblogarchive.input.ImportSources;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.model.Source;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Place;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Hands out the files of an import: a file as it is, those in a {@code .zip}, what is in a {@code .gz}, and the pages in
 * an archive of the web ({@code .warc}, {@code .warc.gz}, {@code .wacz}).
 *
 * <p>Each file of an archive is written into the system's folder for temporary files, read, and deleted, so that neither
 * memory nor disk holds more than one. An archive may give 200 times its own size and 64 MB; archives in archives are
 * refused, apart from what is packed once more in a {@code .zip}. For one import.
 */
public final class Unpacking {
    /** Reads a file. */
    public interface Reader {
        /**
         * Whether there was a format for it.
         *
         * @throws IOException where it cannot be read
         */
        boolean read(InputFile file) throws IOException;
    }

    private static final long LARGEST = 4L * 1024 * 1024 * 1024;

    private final InputContext context;
    private final Reader reader;
    private final List<String> unknown = new ArrayList<>();

    public Unpacking(InputContext context, Reader reader) {
        this.context = context;
        this.reader = reader;
    }

    /** Names of files that no format took; captures in archives of the web are not among them. */
    public List<String> unknown() {
        return List.copyOf(unknown);
    }

    /** Says of each of them that it was not read; that is an error where nothing was. */
    public void tellUnknown(boolean nothingRead, String hint) {
        for (String file : unknown) {
            String message = "\"" + file + "\" is of no format that is known, so it was not read.";
            if (nothingRead) {
                context.problems().error(Code.UNKNOWN_FORMAT, Place.file(file), message, hint);
            } else {
                context.problems().warning(Code.UNKNOWN_FORMAT, Place.file(file), message, hint);
            }
        }
    }

    /** Reads all files, and what comes from a stream; what cannot be read is a problem, and the rest goes on. */
    public void openAll(Map<String, Path> files, Optional<InputStream> stream) {
        files.forEach((name, path) -> open(name, () -> open(path, name)));
        stream.ifPresent(in -> open(ImportSources.STANDARD_INPUT, () -> open(in, ImportSources.STANDARD_INPUT)));
    }

    private interface Opening {
        void run() throws IOException;
    }

    private void open(String name, Opening opening) {
        try {
            opening.run();
        } catch (IOException e) {
            String message = "\"" + name + "\" cannot be read: " + e.getMessage();
            context.problems().error(Code.NOT_READABLE, Place.file(name), message, "");
        }
    }

    /**
     * Reads a file, or all files in it.
     *
     * @throws IOException where it cannot be read; a broken file in an archive is a problem instead
     */
    public void open(Path path, String name) throws IOException {
        open(path, name, Budget.of(Files.size(path)), true);
    }

    /**
     * Reads what comes from a stream, all of which is written into a file first: a stream has no end that could be
     * looked at. What it is, and whether it is packed, is told by its beginning.
     *
     * @throws IOException where it cannot be read
     */
    public void open(InputStream in, String name) throws IOException {
        open(in, name, LARGEST);
    }

    void open(InputStream in, String name, long most) throws IOException {
        try {
            inTemporary(in, Budget.of(most), most, file -> {
                if (Files.size(file) == 0) {
                    context.problems()
                            .error(
                                    Code.EMPTY_FILE,
                                    Place.file(name),
                                    "There is nothing to read.",
                                    "Lead an export into it, as with \"< export.json\".");
                } else if (isZip(signature(file))) {
                    new ZipFiles(this, context, Budget.of(Files.size(file))).read(file, name);
                } else {
                    open(file, name);
                }
            });
        } catch (Budget.TooMuch e) {
            context.problems()
                    .error(
                            Code.TOO_LARGE,
                            Place.file(name),
                            "There come more than " + most + " bytes.",
                            "Put them into a file, and import that.");
        }
    }

    /** @param outside whether the file lies in a folder, not in an archive */
    void open(Path path, String name, Budget budget, boolean outside) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        String signature = signature(path);
        if (isZip(signature) && (lower.endsWith(".zip") || lower.endsWith(".wacz"))) {
            if (outside) {
                new ZipFiles(this, context, budget).read(path, name);
            } else {
                refuse(Place.file(name), "An archive in an archive is not read.", "Unpack the outer one.");
            }
        } else if (signature.startsWith("\u001F\u008B")) {
            gzip(path, name, budget);
        } else if (signature.equals("WARC/")) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
                new WarcFiles(this, context, budget).read(in, name);
            }
        } else if (!reader.read(InputFile.open(path, name))) {
            unknown.add(name);
        }
    }

    /** Reads a file of an archive, whose bytes come from a stream. */
    void member(InputStream in, String name, Budget budget) throws IOException {
        inTemporary(in, budget, LARGEST, file -> open(file, name, budget, false));
    }

    /** Reads a capture; whether there was a format for it. */
    boolean capture(InputStream in, String name, Source origin, Budget budget) throws IOException {
        boolean[] taken = {false};
        inTemporary(
                in,
                budget,
                context.settings().maxFileBytes(),
                file -> taken[0] = reader.read(InputFile.open(file, name, origin)));
        return taken[0];
    }

    private static String signature(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new String(in.readNBytes(5), StandardCharsets.ISO_8859_1);
        }
    }

    private static boolean isZip(String signature) {
        return signature.startsWith("PK\003\004") || signature.startsWith("PK\005\006");
    }

    void refuse(Place place, String message, String hint) {
        context.problems().warning(Code.IMPORT_SKIPPED, place, message, hint);
        context.log().add(Kind.SKIPPED, "", place, "file in an archive", message);
    }

    private void gzip(Path path, String name, Budget budget) throws IOException {
        try (InputStream in = new BufferedInputStream(
                budget.limit(new GZIPInputStream(Files.newInputStream(path), 8192), Long.MAX_VALUE))) {
            in.mark(16);
            String signature = new String(in.readNBytes(5), StandardCharsets.ISO_8859_1);
            in.reset();
            if (signature.equals("WARC/")) {
                new WarcFiles(this, context, budget).read(in, name);
            } else if (signature.startsWith("\u001F\u008B") || signature.startsWith("PK\003\004")) {
                refuse(Place.file(name), "An archive in an archive is not read.", "Unpack the outer one.");
            } else {
                String inner = name.replaceFirst("(?i)\\.gz$", "");
                inTemporary(in, budget, LARGEST, file -> {
                    if (!reader.read(InputFile.open(file, inner))) {
                        unknown.add(name);
                    }
                });
            }
        } catch (Budget.TooMuch e) {
            tooMuch(name, e);
        } catch (ZipException | EOFException e) {
            context.problems()
                    .error(
                            Code.NOT_READABLE,
                            Place.file(name),
                            "The file cannot be unpacked: " + e.getMessage() + ".",
                            "Take it from its source again.");
        }
    }

    void tooMuch(String name, Budget.TooMuch e) {
        context.problems()
                .error(
                        Code.TOO_LARGE,
                        Place.file(name),
                        "Out of the file comes " + e.getMessage() + ": that is no archive of text.",
                        "Unpack it yourself if you know what it is.");
    }

    private interface Use {
        void file(Path file) throws IOException;
    }

    private static void inTemporary(InputStream in, Budget budget, long most, Use use) throws IOException {
        Path file = Files.createTempFile("liveblog", ".part");
        try {
            try (InputStream limited = budget.limit(in, most)) {
                Files.copy(limited, file, StandardCopyOption.REPLACE_EXISTING);
            }
            use.file(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
