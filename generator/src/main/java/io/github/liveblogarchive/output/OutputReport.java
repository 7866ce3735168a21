package io.github.liveblogarchive.output;

import io.github.liveblogarchive.output.ledger.FileTable;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What a commit did to the output folder.
 *
 * @param added files that were not there before
 * @param changed files whose bytes are others than before
 * @param unchanged files left as they were, with their times; those of kept sets among them
 * @param deleted files of an earlier run that the site no longer has
 * @param bytesWritten bytes of the added and changed files
 * @param bytes bytes of the whole site, without the ledger and without files that are not ours
 * @param writtenPaths added and changed, sorted, with slashes, at most {@link #KEPT_PATHS} of them
 * @param deletedPaths sorted, with slashes, at most {@link #KEPT_PATHS} of them
 */
public record OutputReport(
        int added,
        int changed,
        int unchanged,
        int deleted,
        long bytesWritten,
        long bytes,
        List<String> writtenPaths,
        List<String> deletedPaths) {
    /** So that the report of a first run does not hold a million paths; the counts are always complete. */
    public static final int KEPT_PATHS = 10_000;

    public OutputReport {
        writtenPaths = List.copyOf(writtenPaths);
        deletedPaths = List.copyOf(deletedPaths);
    }

    public int written() {
        return added + changed;
    }

    static OutputReport of(FileTable files, Changes changes) {
        BitSet written = (BitSet) changes.added.clone();
        written.or(changes.changed);
        int all = 0;
        long bytes = 0;
        for (int row = 0; row < files.count(); row++) {
            if (files.newSet(row) != FileTable.NONE) {
                all++;
                bytes += files.size(row);
            }
        }
        return new OutputReport(
                changes.added.cardinality(),
                changes.changed.cardinality(),
                all - written.cardinality(),
                changes.deleted.cardinality(),
                written.stream().mapToLong(files::size).sum(),
                bytes,
                paths(files, written),
                paths(files, changes.deleted));
    }

    private static List<String> paths(FileTable files, BitSet rows) {
        int[] sorted = rows.stream().toArray();
        files.sort(sorted);
        return Arrays.stream(sorted).limit(KEPT_PATHS).mapToObj(files::path).toList();
    }
}
