package io.github.liveblogarchive.output;

import io.github.liveblogarchive.output.ledger.Books;
import io.github.liveblogarchive.output.ledger.ManifestFile;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ledger of the old site, read by the first who needs it: one of a million files takes a second. */
final class Ledger {
    private final Path file;
    private final Problems problems;
    private volatile ManifestFile.@Nullable Loaded loaded;
    private volatile boolean isReadable = true;

    Ledger(Path file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    Books books() {
        return loaded().books();
    }

    /** Whether it is of the version that is written. */
    boolean isCurrent() {
        return loaded().current();
    }

    /** Whether the disk gave it; one that is damaged was read as well. */
    boolean isReadable() {
        loaded();
        return isReadable;
    }

    private ManifestFile.Loaded loaded() {
        ManifestFile.Loaded known = loaded;
        return known == null ? load() : known;
    }

    private synchronized ManifestFile.Loaded load() {
        ManifestFile.Loaded known = loaded;
        if (known == null) {
            known = read();
            loaded = known;
        }
        return known;
    }

    private ManifestFile.Loaded read() {
        try {
            Optional<ManifestFile.Loaded> ledger = ManifestFile.read(file);
            if (ledger.isPresent()) {
                return ledger.get();
            }
            problems.warning(
                    Code.OUTPUT_FOLDER,
                    Place.NONE,
                    "The ledger \"" + file + "\" is damaged or of another version; it is not used.",
                    "Everything is built anew. Old files that differ from the new site are taken for somebody else's.");
        } catch (IOException e) {
            isReadable = false;
            // An error among the problems keeps the commit from changing anything.
            problems.error(
                    Code.OUTPUT_FOLDER,
                    Place.NONE,
                    "The output folder \"" + file.getParent() + "\" cannot be used: " + AtomicFile.reason(e) + '.',
                    "Set this right and run again.");
        }
        return new ManifestFile.Loaded(Books.none(), false);
    }
}
