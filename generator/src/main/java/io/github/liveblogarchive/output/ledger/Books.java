package io.github.liveblogarchive.output.ledger;

import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the site was by its ledger and what it is to be: sets, their fingerprints, their files. One lock for all. */
public final class Books {
    /** A set of files; {@code before} and {@code now} are fingerprints, empty while there is none. */
    private static final class FileSet {
        private final String id;
        private final int number;
        private String before = "";
        private String now = "";
        private int from;
        private int to;
        private boolean kept;

        private FileSet(String id, int number) {
            this.id = id;
            this.number = number;
        }
    }

    /** Sees the new site. */
    interface Visitor {
        void set(String id, String fingerprint) throws IOException;

        void file(int row) throws IOException;
    }

    private static final Pattern FINGERPRINT = Pattern.compile("[!-~]+");

    public final FileTable files;
    private final List<FileSet> sets = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    /** Rows below this are the old site's. */
    private int oldFiles;

    private boolean resized;

    /** With no old site. */
    public static Books none() {
        return new Books(0);
    }

    Books(int expectedFiles) {
        files = new FileTable(expectedFiles);
    }

    /** Opens a set of the old ledger; the files that follow are its own. */
    synchronized void oldSet(String id, String fingerprint) {
        if (numbers.containsKey(id)) {
            throw new IllegalArgumentException("The ledger has the set \"" + id + "\" twice");
        }
        FileSet set = sets.get(number(id));
        set.before = fingerprint;
        set.from = files.count();
        set.to = set.from;
    }

    synchronized void oldFile(String path, long size) {
        String fault = OutputPath.fault(path);
        int row = fault.isEmpty() && !sets.isEmpty() ? files.addOther(path) : FileTable.NONE;
        if (row == FileTable.NONE) {
            throw new IllegalArgumentException("The ledger's path \"" + path + "\" is not possible: " + fault);
        }
        files.size(row, size);
        oldFiles = files.count();
        sets.get(sets.size() - 1).to = oldFiles;
    }

    /** The first row and the one behind the last of a set that the old ledger has with this fingerprint, or nothing. */
    public synchronized int[] oldRows(String id, String fingerprint) {
        Integer number = numbers.get(id);
        if (number == null || !sets.get(number).before.equals(fingerprint)) {
            return new int[0];
        }
        return new int[] {sets.get(number).from, sets.get(number).to};
    }

    public synchronized void keep(String id, Problems problems) {
        Integer number = numbers.get(id);
        if (number == null
                || sets.get(number).before.isEmpty()
                || !sets.get(number).now.isEmpty()) {
            throw new IllegalArgumentException("The set \"" + id + "\" does not stand or is written already");
        }
        FileSet set = sets.get(number);
        set.now = set.before;
        set.kept = true;
        for (int row = set.from; row < set.to; row++) {
            // No two old files are variants of each other, so only a new one can be in the way.
            if (files.count() > oldFiles || files.newSet(row) != FileTable.NONE) {
                claim(number, files.path(row), problems);
            } else {
                files.newSet(row, number);
            }
        }
    }

    public synchronized int declare(String id, String fingerprint) {
        if (id.isBlank()
                || id.chars().anyMatch(Character::isISOControl)
                || !FINGERPRINT.matcher(fingerprint).matches()) {
            throw new IllegalArgumentException("The set \"" + id + "\" or its fingerprint \"" + fingerprint
                    + "\" is empty or has characters that the ledger cannot hold");
        }
        int number = number(id);
        FileSet set = sets.get(number);
        if (set.kept || !(set.now.isEmpty() || set.now.equals(fingerprint))) {
            throw new IllegalArgumentException(
                    "The set \"" + id + "\" is kept or has another fingerprint than \"" + fingerprint + '"');
        }
        set.now = fingerprint;
        return number;
    }

    /** The row of a path that now belongs to the set, or NONE if it cannot. */
    public synchronized int claim(int set, String path, Problems problems) {
        int variant = files.findVariant(path, true);
        int row = files.find(path);
        int taken = variant != FileTable.NONE ? variant : row;
        if (taken != FileTable.NONE && files.newSet(taken) != FileTable.NONE) {
            complain(taken, set, path, problems);
            return FileTable.NONE;
        }
        row = row == FileTable.NONE ? files.add(path) : row;
        files.newSet(row, set);
        return row;
    }

    // Sorted, because which thread came first must not change the message.
    private void complain(int row, int set, String path, Problems problems) {
        String[] paths = {files.path(row), path};
        String[] owners = {sets.get(files.newSet(row)).id, sets.get(set).id};
        Arrays.sort(paths);
        Arrays.sort(owners);
        String who = '"' + owners[0] + "\" and \"" + owners[1] + '"';
        String what = paths[0].equals(paths[1])
                ? "Two pages want the file \"" + path + "\": " + who + '.'
                : "The files \"" + paths[0] + "\" and \"" + paths[1] + "\" differ only in upper and lower case: " + who
                        + '.';
        problems.error(
                Code.DUPLICATE_ADDRESS,
                Place.NONE,
                what,
                "Rename one of the files, or give the live blog another slug or alias.");
    }

    public synchronized boolean isOurs(int row) {
        return row != FileTable.NONE && row < oldFiles;
    }

    public synchronized boolean isWanted(String path) {
        int row = files.find(path);
        return row != FileTable.NONE && files.newSet(row) != FileTable.NONE;
    }

    public synchronized boolean isOld(String path) {
        return isOurs(files.find(path));
    }

    public synchronized long size(int row) {
        return files.size(row);
    }

    public synchronized boolean hasOldVariant(String path) {
        return files.findVariant(path, false) != FileTable.NONE;
    }

    public synchronized String path(int row) {
        return files.path(row);
    }

    public synchronized void settle(int row, long size, int staged) {
        resized |= files.size(row) != size;
        files.size(row, size);
        files.staged(row, staged);
    }

    public String owner(int row) {
        return sets.get(files.newSet(row)).id;
    }

    /** Whether the new site has files that the old one had not. */
    public synchronized boolean hasNewFiles() {
        return files.count() > oldFiles;
    }

    /** Whether the new site's ledger would be the old one's. */
    public synchronized boolean isAsBefore() {
        boolean same = !resized && files.count() == oldFiles;
        for (int i = 0; same && i < sets.size(); i++) {
            FileSet set = sets.get(i);
            same = set.now.equals(set.before);
            for (int row = set.from; same && row < set.to; row++) {
                same = files.newSet(row) == i;
            }
        }
        return same;
    }

    /**
     * Visits the new site in the ledger's order: sets by id, their files by path.
     *
     * @throws IOException as the visitors do
     */
    void visit(Visitor visitor) throws IOException {
        int[] starts = new int[sets.size() + 1];
        for (int row = 0; row < files.count(); row++) {
            if (files.newSet(row) != FileTable.NONE) {
                starts[files.newSet(row) + 1]++;
            }
        }
        for (int set = 0; set < sets.size(); set++) {
            starts[set + 1] += starts[set];
        }
        int[] rows = new int[starts[sets.size()]];
        int[] next = starts.clone();
        for (int row = 0; row < files.count(); row++) {
            if (files.newSet(row) != FileTable.NONE) {
                rows[next[files.newSet(row)]++] = row;
            }
        }
        List<FileSet> sorted = new ArrayList<>(sets);
        sorted.sort(Comparator.comparing((FileSet set) -> set.id));
        for (FileSet set : sorted) {
            if (!set.now.isEmpty()) {
                visitor.set(set.id, set.now);
                int[] own = Arrays.copyOfRange(rows, starts[set.number], starts[set.number + 1]);
                files.sort(own);
                for (int row : own) {
                    visitor.file(row);
                }
            }
        }
    }

    private int number(String id) {
        Integer known = numbers.get(id);
        if (known != null) {
            return known;
        }
        sets.add(new FileSet(id, sets.size()));
        numbers.put(id, sets.size() - 1);
        return sets.size() - 1;
    }
}
