package io.github.liveblogarchive.output;

import io.github.liveblogarchive.output.ledger.Books;
import io.github.liveblogarchive.output.ledger.ManifestFile;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The change of the folder: where there was no site, one rename of the whole laid out one; else, or when that is
 * refused, file by file by the journal; nothing where nothing changes.
 *
 * @param current whether the old ledger is of the version that is written
 * @param identity of the folder when it was opened
 */
record Commit(
        Books books, boolean current, Tree tree, Object identity, Staging staging, Journal journal, Problems problems) {
    /** What was done, after which the journal is to be forgotten; nothing when there are errors. */
    Optional<Changes> make() throws IOException {
        boolean whole = staging.isWhole() && tree.isFree();
        Optional<Changes> changes = plan(whole);
        if (changes.isPresent() && !publish(changes.get(), whole)) {
            changes = plan(false);
            if (changes.isPresent()) {
                publish(changes.get(), false);
            }
        }
        return changes;
    }

    private Optional<Changes> plan(boolean whole) throws IOException {
        Changes changes = new Changes(books, tree, staging, problems);
        if (whole) {
            changes.planWhole();
        } else {
            changes.plan();
        }
        if (!identity.equals(Tree.ABSENT) && !identity.equals(tree.identity())) {
            throw new IOException("the folder was deleted or replaced during the run");
        }
        return problems.hasErrors() ? Optional.empty() : Optional.of(changes);
    }

    // False when the site cannot be published as a whole; nothing has happened then.
    private boolean publish(Changes changes, boolean whole) throws IOException {
        boolean sameLedger = current && books.isAsBefore();
        if (sameLedger && changes.isEmpty()) {
            return true;
        }
        if (!sameLedger) {
            Path ledger = whole ? staging.site().resolve(ManifestFile.NAME) : journal.manifest();
            AtomicFile.write(ledger, out -> ManifestFile.write(out, books));
        }
        if (whole) {
            journal.writeWhole();
        } else {
            journal.write(changes);
        }
        if (journal.finish((step, number, path) -> {})) {
            return true;
        }
        journal.forget();
        return false;
    }
}
