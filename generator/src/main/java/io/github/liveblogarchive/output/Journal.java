package io.github.liveblogarchive.output;

import io.github.liveblogarchive.output.ledger.ManifestFile;
import io.github.liveblogarchive.output.ledger.OutputPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The steps from the old site to the new one, written down before the first of them is made. A killed run is finished,
 * never undone: when the journal has its name, everything that the steps need is in the staging folder, and each step
 * may be made twice.
 *
 * <pre>
 * drop SIZE PATH     delete an old file that is in the way of a new one
 * whole 0 PATH       rename the laid out site to the output folder, which is absent or empty; the only step then
 * new NUMBER PATH    move a staged file to a place that was free
 * put NUMBER PATH    move a staged file over an old one of ours
 * delete SIZE PATH   delete an old file
 * end
 * </pre>
 */
final class Journal {
    static final String NAME = "journal";

    private static final String HEADER = "liveblog-journal 2";
    /** Had no step "whole", and no file that is laid out. */
    private static final String HEADER_1 = "liveblog-journal 1";

    private static final String END = "end";
    private static final String WHOLE = "whole 0 site";

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

    /** What became of the site when a commit failed, as a sentence. */
    String remains() {
        return Files.notExists(file)
                ? "The old site was left as it is."
                : "The site may be half changed; the next run will finish the change.";
    }

    /** Where the new ledger waits to be moved last. */
    Path manifest() {
        return manifest;
    }

    void write(Changes changes) throws IOException {
        write(out -> changes.writeSteps((step, number, path) -> line(out, step + ' ' + number + ' ' + path)));
    }

    void writeWhole() throws IOException {
        write(out -> line(out, WHOLE));
    }

    private void write(ContentWriter steps) throws IOException {
        AtomicFile.write(file, out -> {
            line(out, HEADER);
            steps.writeTo(out);
            line(out, END);
        });
        AtomicFile.syncFolder(work);
    }

    private static void line(OutputStream out, String line) throws IOException {
        out.write((line + '\n').getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Makes all steps and moves the ledger; {@link #forget} has to follow.
     *
     * @param seen learns of the steps
     * @return false when nothing was changed, because the one step of a whole site was refused
     */
    boolean finish(Changes.Steps seen) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.US_ASCII)) {
            String header = lines.readLine();
            if (!HEADER.equals(header) && !HEADER_1.equals(header)) {
                throw new IOException("\"" + file + "\" is not a journal of this version");
            }
            for (String line = lines.readLine(); !END.equals(line); line = lines.readLine()) {
                if (WHOLE.equals(line)) {
                    boolean done = publishWhole();
                    if (done) {
                        seen.step("whole", 0, "");
                    }
                    return done;
                }
                String[] words = line == null ? new String[0] : line.split(" ", 3);
                if (words.length < 3 || !OutputPath.fault(words[2]).isEmpty()) {
                    throw new IOException("\"" + file + "\" is damaged");
                }
                step(words[0], words[1], words[2]);
                seen.step(words[0], Long.parseLong(words[1]), words[2]);
            }
        }
        Files.createDirectories(tree.root());
        AtomicFile.syncFolder(tree.root());
        if (AtomicFile.exists(manifest)) {
            AtomicFile.move(manifest, tree.file(ManifestFile.NAME));
            AtomicFile.syncFolder(tree.root());
        }
        return true;
    }

    // A rename makes all or nothing, so when it is refused there is nothing to be undone.
    private boolean publishWhole() throws IOException {
        // A site that is gone was renamed before the run was killed.
        if (AtomicFile.exists(staging.site())) {
            try {
                Files.move(
                        staging.site(),
                        tree.root(),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } catch (FileSystemException e) {
                // A mount, a folder that is no longer empty, a system that replaces no folder.
                return false;
            }
        }
        Path parent = tree.root().getParent();
        if (parent != null) {
            AtomicFile.syncFolder(parent);
        }
        return true;
    }

    void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Removes what a run left that did not come to its journal. */
    void clear() throws IOException {
        Files.deleteIfExists(manifest);
        Files.deleteIfExists(AtomicFile.part(manifest));
        Files.deleteIfExists(AtomicFile.part(file));
    }

    private void step(String step, String number, String path) throws IOException {
        switch (step) {
            case "drop", "delete" -> tree.remove(path, Long.parseLong(number));
            case "new" -> moveToFreePlace(staging.file(Integer.parseInt(number), path), path);
            case "put" -> moveOver(staging.file(Integer.parseInt(number), path), path);
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
