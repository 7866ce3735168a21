package io.github.liveblogarchive.output;

import io.github.liveblogarchive.output.ledger.Books;
import io.github.liveblogarchive.output.ledger.FileTable;
import io.github.liveblogarchive.output.ledger.ManifestFile;
import io.github.liveblogarchive.output.ledger.OutputPath;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Turns the folder of the old site into the new site, all of it or nothing.
 *
 * <p>Open it, then for each set of pages either {@link #keep} what {@link #stands} or {@link #write} its files, and
 * {@link #commit} at the end. Until then everything is staged beside the folder; closing without a commit leaves the
 * old site as it was. A run that is killed within the commit is finished by the next {@link #open}.
 *
 * <p>A ledger, {@code .liveblog-manifest} in the folder, lists what was written. Only files listed there are ever
 * replaced or deleted. A folder that held only such files is deleted when it becomes empty; the output folder never.
 *
 * <p>Paths are relative, with slashes, of plain ASCII, each part at most 255 bytes; {@link #pathFault} tells what else
 * is not possible. In memory a file of the site costs its path's length and about 30 bytes, old and new together; a
 * content of up to 256 KiB is rendered in memory, a longer one on disk.
 *
 * <p>{@link #stands}, {@link #keep}, {@link #declare} and {@link #write} are safe for several threads.
 */
public final class OutputFolder implements AutoCloseable {
    private final Path work;
    private final FolderLock lock;
    private final Tree tree;
    private final Staging staging;
    private final Journal journal;
    /** Whether old files may have lost their bytes, so that no set stands and all files are compared. */
    private final boolean verify;

    private final Delta delta = new Delta();
    private final Ledger ledger;
    private final Object identity;
    private final Problems problems;
    private final AtomicInteger overwritten = new AtomicInteger();
    private volatile boolean failed;
    private @Nullable Path list;
    private boolean done;

    private OutputFolder(Path root, Path work, FolderLock lock, boolean verify, Problems problems) throws IOException {
        this.work = work;
        this.lock = lock;
        this.problems = problems;
        tree = new Tree(root);
        staging = new Staging(work.resolve("staging"));
        journal = new Journal(work, tree, staging);
        boolean finished = journal.exists() && journal.finish((step, number, path) -> delta.noteStep(step, path));
        staging.clear();
        journal.clear();
        // After a power cut, files that were moved in place may still have lost their bytes.
        this.verify = verify || finished;
        ledger = new Ledger(tree.file(ManifestFile.NAME), problems);
        if (finished) {
            problems.note(
                    Code.OUTPUT_FOLDER,
                    Place.NONE,
                    "An earlier run was stopped while it changed \"" + root + "\"; its change was finished now.",
                    "");
        }
        if (!finished || ledger.isReadable()) {
            journal.forget();
        }
        identity = tree.identity();
        staging.layOut(tree);
    }

    /** As {@link #open(Path, Path, Problems, boolean)}, trusting sizes. */
    public static Optional<OutputFolder> open(Path folder, Path content, Problems problems) {
        return open(folder, content, problems, false);
    }

    /**
     * Checks and locks the folder and finishes what a killed run left; the folder need not exist.
     *
     * @param content the content folder, which the output must not be, hold, or share with the sources in it
     * @param verify whether all old files are compared byte by byte: no set stands then
     * @return nothing when the folder cannot be used, with the reason among the problems
     */
    public static Optional<OutputFolder> open(Path folder, Path content, Problems problems, boolean verify) {
        try {
            Optional<Path> root = FolderRules.check(folder, content, problems);
            return root.isEmpty() ? Optional.empty() : lock(root.get(), problems, verify);
        } catch (IOException e) {
            problems.error(
                    Code.OUTPUT_FOLDER,
                    Place.NONE,
                    "The output folder \"" + folder + "\" cannot be used: " + AtomicFile.reason(e) + '.',
                    "Set this right and run again.");
            return Optional.empty();
        }
    }

    private static Optional<OutputFolder> lock(Path root, Problems problems, boolean verify) throws IOException {
        Path work = FolderRules.work(root);
        FolderLock lock = FolderLock.take(work);
        if (lock.holder() != 0) {
            problems.error(
                    Code.OUTPUT_LOCKED,
                    Place.NONE,
                    "Another run (process " + lock.holder() + ") is working on \"" + root + "\".",
                    "Wait for its end. If that process is none of ours, delete \"" + lock.file() + "\".");
            return Optional.empty();
        }
        boolean isOpen = false;
        try {
            OutputFolder opened = new OutputFolder(root, work, lock, verify, problems);
            isOpen = true;
            return Optional.of(opened);
        } finally {
            if (!isOpen) {
                lock.release();
            }
        }
    }

    /** Reads the ledger, so that it is there when it is needed first; what is wrong with it is a problem. */
    public OutputFolder prepared() {
        ledger.books();
        return this;
    }

    /** What is wrong with a path, as the end of a sentence that starts with it; empty when it can be written. */
    public static String pathFault(String path) {
        return OutputPath.fault(path);
    }

    /** Whether the site has this set with this fingerprint and all its files are still there as written. */
    public boolean stands(String setId, String fingerprint) {
        Books books = ledger.books();
        int[] rows = verify ? new int[0] : books.oldRows(setId, fingerprint);
        return rows.length > 0
                && IntStream.range(rows[0], rows[1]).allMatch(row -> tree.size(books.path(row)) == books.size(row));
    }

    /** Takes a set that {@link #stands} into the new site as it is. */
    public void keep(String setId) {
        ledger.books().keep(setId, problems);
    }

    /** Takes a set into the ledger that may have no file at all; not needed before {@link #write}. */
    public void declare(String setId, String fingerprint) {
        ledger.books().declare(setId, fingerprint);
    }

    /** As {@link #write(String, String, String, ContentWriter)}. */
    public void write(String setId, String fingerprint, String path, byte[] content) {
        write(setId, fingerprint, path, out -> out.write(content));
    }

    /**
     * Stages one file of the new site, unless the old site has the same bytes there.
     *
     * <p>Two files at one path, or at paths that differ only in case, and failures to write are reported as problems;
     * after a failure, further calls do nothing.
     *
     * @param setId the set that owns the file; any text without control characters
     * @param fingerprint of all that the set was made from, the same for all its files; printable ASCII, no space
     * @throws IllegalArgumentException if the path has a fault, or the set is kept or has another fingerprint
     */
    public void write(String setId, String fingerprint, String path, ContentWriter content) {
        String fault = OutputPath.fault(path);
        if (!fault.isEmpty()) {
            throw new IllegalArgumentException("The path \"" + path + "\" " + fault);
        }
        Books books = ledger.books();
        int row = books.claim(books.declare(setId, fingerprint), path, problems);
        if (failed || row == FileTable.NONE) {
            return;
        }
        boolean whole = false;
        try (Spool spool = new Spool(staging, path)) {
            content.writeTo(spool);
            settle(row, path, spool);
            whole = true;
        } catch (IOException e) {
            fail("\"" + path + "\" could not be written", e, "The old site was left as it is.");
        } finally {
            if (!whole) {
                failed = true;
            }
        }
    }

    private void settle(int row, String path, Spool spool) throws IOException {
        boolean same = !staging.isLaidOut() && isThere(row, path, spool);
        if (same) {
            spool.discard();
        }
        ledger.books().settle(row, spool.size(), same ? FileTable.NONE : spool.stage());
    }

    private boolean isThere(int row, String path, Spool spool) throws IOException {
        Books books = ledger.books();
        long present = tree.size(path);
        boolean ours = books.isOurs(row);
        if (ours && present >= 0 && present != books.size(row)) {
            overwritten.incrementAndGet();
        }
        return present == spool.size() && (ours || !books.hasOldVariant(path)) && spool.isSameAs(tree.file(path));
    }

    private void fail(String what, IOException e, String hint) {
        failed = true;
        problems.error(Code.WRITE_FAILED, Place.NONE, what + ": " + AtomicFile.reason(e) + '.', hint);
    }

    /** Whether the new site has a file, or one that is not ours stays; once all sets are written or kept. */
    public boolean willHave(String path) {
        Books books = ledger.books();
        return books.isWanted(path) || (pathFault(path).isEmpty() && !books.isOld(path) && tree.size(path) >= 0);
    }

    /** Asks the commit for the list of what it added (A), changed (M), deleted (D): a line a file, sorted by path. */
    public void listChanges(Path file) {
        list = file;
    }

    /**
     * Makes the folder the new site: writes what is new, deletes our files that are no longer wanted.
     *
     * @return nothing when there is any error among the problems, of this class or of others; the old site is left as
     *     it is then, unless the message says that the next run will finish the change
     * @throws IllegalStateException when called twice
     */
    public Optional<OutputReport> commit() {
        if (done) {
            throw new IllegalStateException("The output folder is committed or closed already");
        }
        done = true;
        Books books = ledger.books();
        if (failed || problems.hasErrors()) {
            return Optional.empty();
        }
        try {
            Optional<Changes> changes =
                    new Commit(books, ledger.isCurrent(), tree, identity, staging, journal, problems).make();
            if (changes.isPresent() && isListed(changes.get())) {
                journal.forget();
            }
            return changes.map(made -> OutputReport.of(books.files, made));
        } catch (IOException e) {
            fail("The site in \"" + tree.root() + "\" could not be changed", e, journal.remains());
            return Optional.empty();
        }
    }

    private boolean isListed(Changes changes) {
        if (overwritten.get() > 0) {
            problems.note(
                    Code.OUTPUT_CONFLICT,
                    Place.NONE,
                    overwritten + " files of the site had been changed since they were written; they were replaced.",
                    "Put lasting changes into the content, its static folder or the templates.");
        }
        Path file = list;
        try {
            if (file != null) {
                delta.write(file, ledger.books(), changes);
            }
            return true;
        } catch (IOException e) {
            // The journal stays: the next run takes its steps, all of them made, into its own list.
            fail("The list of changes \"" + file + "\" could not be written", e, "The site itself is published.");
            return false;
        }
    }

    /** Lets the folder go. What was not committed is forgotten. */
    @Override
    public void close() {
        done = true;
        failed = true;
        try {
            try (lock) {
                if (!journal.exists()) {
                    staging.clear();
                    journal.clear();
                }
            }
            Files.deleteIfExists(work);
        } catch (IOException e) {
            // The work folder holds a journal or the lock of another run, or cannot be changed: the next run clears up.
            return;
        }
    }
}
