package io.github.liveblogarchive.output;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The steps from the old site to the new one, written down before the first of them is made. A killed run is finished,
 * never undone: when the journal has its name, everything that the steps need is in the staging folder, and each step
 * may be made twice.
 *
 * <pre>
 * drop SIZE PATH     delete an old file that is in the way of a new one
 * new NUMBER PATH    move a staged file to a place that was free
 * put NUMBER PATH    move a staged file over an old one of ours
 * delete SIZE PATH   delete an old file
 * end
 * </pre>
 */
final class Journal {
    static final String NAME = "journal";

    private static final String HEADER = "liveblog-journal 1";
    private static final String END = "end";

    private final Path work;
    private final Path file;
    private final Path manifest;
    private final Tree tree;
    private final Staging staging;

    Journal(Path work, Tree tree, Staging staging) {
        this.work = work;
        file = work.resolve(NAME);
        manifest = work.resolve("manifest");
        this.tree = tree;
        this.staging = staging;
    }

    boolean exists() throws IOException {
        return AtomicFile.exists(file);
    }

    /** Where the new ledger waits to be moved last. */
    Path manifest() {
        return manifest;
    }

    void write(Changes changes) throws IOException {
        AtomicFile.write(file, out -> {
            line(out, HEADER);
            changes.writeSteps((step, number, path) -> line(out, step + ' ' + number + ' ' + path));
            line(out, END);
        });
        AtomicFile.syncFolder(work);
    }

    private static void line(OutputStream out, String line) throws IOException {
        out.write((line + '\n').getBytes(StandardCharsets.US_ASCII));
    }

    /** Makes all steps, moves the ledger and forgets the journal. */
    void finish() throws IOException {
        Files.createDirectories(tree.root());
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.US_ASCII)) {
            if (!HEADER.equals(lines.readLine())) {
                throw new IOException("\"" + file + "\" is not a journal of this version");
            }
            for (String line = lines.readLine(); !END.equals(line); line = lines.readLine()) {
                String[] words = line == null ? new String[0] : line.split(" ", 3);
                if (words.length < 3 || !OutputPath.fault(words[2]).isEmpty()) {
                    throw new IOException("\"" + file + "\" is damaged");
                }
                step(words[0], words[1], words[2]);
            }
        }
        AtomicFile.syncFolder(tree.root());
        if (AtomicFile.exists(manifest)) {
            AtomicFile.move(manifest, tree.file(ManifestFile.NAME));
            AtomicFile.syncFolder(tree.root());
        }
        Files.delete(file);
    }

    private void step(String step, String number, String path) throws IOException {
        switch (step) {
            case "drop", "delete" -> tree.remove(path, Long.parseLong(number));
            case "new" -> moveToFreePlace(staging.file(Integer.parseInt(number)), path);
            case "put" -> moveOver(staging.file(Integer.parseInt(number)), path);
            default -> throw new IOException("\"" + file + "\" has the unknown step \"" + step + '"');
        }
    }

    private void moveToFreePlace(Path staged, String path) throws IOException {
        Path target = tree.file(path);
        if (AtomicFile.exists(staged) && tree.size(path) >= 0 && Files.mismatch(staged, target) >= 0) {
            throw new FileAlreadyExistsException(target.toString(), "", "a file that is not ours has come there");
        }
        moveOver(staged, path);
    }

    private void moveOver(Path staged, String path) throws IOException {
        // A staged file that is gone was moved before the run was killed.
        if (AtomicFile.exists(staged)) {
            tree.makeFolders(path);
            AtomicFile.move(staged, tree.file(path));
        }
    }
}
