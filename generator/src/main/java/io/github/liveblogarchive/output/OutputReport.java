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
 * @param largestPath of the largest file of the site, the first of several; empty where there is none
 * @param largestBytes its size
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
        String largestPath,
        long largestBytes,
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
        int largest = FileTable.NONE;
        for (int row = 0; row < files.count(); row++) {
            if (files.newSet(row) != FileTable.NONE) {
                all++;
                bytes += files.size(row);
                if (largest == FileTable.NONE || isLarger(files, row, largest)) {
                    largest = row;
                }
            }
        }
        return new OutputReport(
                changes.added.cardinality(),
                changes.changed.cardinality(),
                all - written.cardinality(),
                changes.deleted.cardinality(),
                written.stream().mapToLong(files::size).sum(),
                bytes,
                largest == FileTable.NONE ? "" : files.path(largest),
                largest == FileTable.NONE ? 0 : files.size(largest),
                paths(files, written),
                paths(files, changes.deleted));
    }

    // Of equal ones the first by name, since rows are in another order in every run.
    private static boolean isLarger(FileTable files, int row, int than) {
        long more = files.size(row) - files.size(than);
        return more > 0 || (more == 0 && files.path(row).compareTo(files.path(than)) < 0);
    }

    private static List<String> paths(FileTable files, BitSet rows) {
        int[] sorted = rows.stream().toArray();
        files.sort(sorted);
        return Arrays.stream(sorted).limit(KEPT_PATHS).mapToObj(files::path).toList();
    }
}
