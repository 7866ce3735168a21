package io.github.liveblogarchive.output;

import io.github.liveblogarchive.output.Tree.Kind;
import io.github.liveblogarchive.output.Tree.Look;
import io.github.liveblogarchive.output.ledger.Books;
import io.github.liveblogarchive.output.ledger.FileTable;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * What has to happen to the output folder, found by looking at every place before the first is touched. What would
 * overwrite or delete a file that is not ours is reported, and then nothing happens.
 */
final class Changes {
    /** Takes one step of the journal. */
    interface Steps {
        void step(String step, long number, String path) throws IOException;
    }

    final BitSet added = new BitSet();
    final BitSet changed = new BitSet();
    final BitSet deleted = new BitSet();
    /** Old files or, with a slash, folders of old files that stand where something new must go. */
    private final Set<String> blockers = new HashSet<>();

    private final Books books;
    private final FileTable files;
    private final Tree tree;
    private final Staging staging;
    private final Problems problems;
    private String writable = "?";
    /** A folder with its slash, neither it nor one above it is wanted as a file. */
    private String free = "";

    Changes(Books books, Tree tree, Staging staging, Problems problems) {
        this.books = books;
        this.files = books.files;
        this.tree = tree;
        this.staging = staging;
        this.problems = problems;
    }

    boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && deleted.isEmpty();
    }

    /** Where the whole site is new and laid out, nothing can stand in its way but itself. */
    void planWhole() {
        for (int row = 0; row < files.count(); row++) {
            findFileUsedAsFolder(row);
            added.set(row);
        }
    }

    void plan() throws IOException {
        // Old files were not in each other's way.
        boolean hasNew = books.hasNewFiles();
        for (int row = 0; row < files.count(); row++) {
            if (hasNew && isWanted(row)) {
                findFileUsedAsFolder(row);
            }
            if (isWanted(row) && files.staged(row) != FileTable.NONE) {
                planMove(row);
            } else if (!isWanted(row)) {
                planDelete(row);
            }
        }
    }

    private boolean isWanted(int row) {
        return row != FileTable.NONE && files.newSet(row) != FileTable.NONE;
    }

    private void findFileUsedAsFolder(int row) {
        String path = files.path(row);
        int from = common(path, free);
        boolean good = true;
        for (int slash = path.indexOf('/', from); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            String folder = path.substring(0, slash);
            int same = files.find(folder);
            int file = isWanted(same) ? same : files.findVariant(folder, true);
            if (isWanted(file)) {
                good = false;
                problems.error(
                        Code.DUPLICATE_ADDRESS,
                        Place.NONE,
                        "\"" + files.path(file) + "\" (" + books.owner(file) + ") cannot be a file, because \"" + path
                                + "\" (" + books.owner(row) + ") needs it as a folder.",
                        "Give one of them another slug.");
            }
        }
        if (good) {
            free = path.substring(0, path.lastIndexOf('/') + 1);
        }
    }

    /** Where the part behind the last folder begins that two paths have in common. */
    private static int common(String path, String other) {
        int after = 0;
        int most = Math.min(path.length(), other.length());
        for (int i = 0; i < most && path.charAt(i) == other.charAt(i); i++) {
            if (path.charAt(i) == '/') {
                after = i + 1;
            }
        }
        return after;
    }

    private void planMove(int row) throws IOException {
        String path = files.path(row);
        if (Tree.sizeOf(staging.file(files.staged(row), path)) != files.size(row)) {
            throw new IOException("the rendered file for \"" + path + "\" has vanished from the work folder");
        }
        Look look = tree.look(path);
        boolean here = look.at().equals(path);
        if (look.kind() == Kind.FILE && here && isOurs(path)) {
            changed.set(row);
        } else if (look.kind() == Kind.ABSENT
                || (look.kind() == Kind.FILE && !here && isOldAndIntact(look))
                || (look.kind() == Kind.FILE && here && isOldSpelling(look))
                || (look.kind() == Kind.FOLDER && hasOnlyOldFiles(path))) {
            added.set(row);
            if (look.kind() != Kind.ABSENT) {
                blockers.add(look.kind() == Kind.FOLDER ? path + '/' : look.at());
            }
        } else {
            problems.error(
                    Code.OUTPUT_CONFLICT,
                    Place.NONE,
                    "\"" + path + "\" cannot be written: \"" + look.at() + "\" is " + what(look, here)
                            + " that is not from this generator.",
                    "Move or delete it, or choose another output folder; files of others are never overwritten.");
        }
        checkPermission(path);
    }

    private static String what(Look look, boolean here) {
        return switch (look.kind()) {
            case LINK -> "a link";
            case FOLDER -> "a folder, or has a file in it,";
            default -> here ? "a file with other content" : "a file, not a folder,";
        };
    }

    private boolean isOurs(String path) {
        return books.isOurs(files.find(path));
    }

    // On a file system without upper and lower case, the old file answers to the new name.
    private boolean isOldSpelling(Look look) throws IOException {
        String path = look.at();
        int variant = files.findVariant(path, false);
        return variant != FileTable.NONE
                && files.size(variant) == look.size()
                && Files.isSameFile(tree.file(path), tree.file(files.path(variant)));
    }

    private boolean isOldAndIntact(Look look) {
        int row = files.find(look.at());
        return row != FileTable.NONE && !isWanted(row) && files.size(row) == look.size();
    }

    private boolean hasOnlyOldFiles(String folder) throws IOException {
        boolean empty = true;
        try (DirectoryStream<Path> members = Files.newDirectoryStream(tree.file(folder))) {
            for (Path member : members) {
                empty = false;
                String path = folder + '/' + member.getFileName();
                Look look = tree.look(path);
                boolean old = look.kind() == Kind.FILE ? isOldAndIntact(look) : look.kind() == Kind.FOLDER;
                if (!old || (look.kind() == Kind.FOLDER && !hasOnlyOldFiles(path))) {
                    return false;
                }
            }
        }
        return !empty;
    }

    private void planDelete(int row) throws IOException {
        String path = files.path(row);
        Look look = tree.look(path);
        if (look.kind() == Kind.ABSENT || !look.at().equals(path)) {
            return;
        }
        if (look.kind() == Kind.FILE && look.size() == files.size(row)) {
            deleted.set(row);
            checkPermission(path);
        } else {
            problems.warning(
                    Code.OUTPUT_CONFLICT,
                    Place.NONE,
                    "\"" + path + "\" is no longer part of the site, but was changed since it was written; it stays.",
                    "Delete it yourself if nobody needs it.");
        }
    }

    private void checkPermission(String path) {
        String folder = path.substring(0, Math.max(path.lastIndexOf('/'), 0));
        if (folder.equals(writable)) {
            return;
        }
        writable = folder;
        Path there = tree.file(folder);
        if (Files.isDirectory(there, LinkOption.NOFOLLOW_LINKS) && !Files.isWritable(there)) {
            problems.error(
                    Code.OUTPUT_FOLDER,
                    Place.NONE,
                    "There is no permission to write in \"" + there + "\".",
                    "Give yourself the right to write there; until then the old site stays as it is.");
        }
    }

    /** What is in the way goes first, what pages refer to comes before the pages, the old goes last. */
    void writeSteps(Steps steps) throws IOException {
        BitSet drops = new BitSet();
        deleted.stream().filter(row -> isInTheWay(files.path(row))).forEach(drops::set);
        deletes(steps, "drop", drops);
        moves(steps, false);
        moves(steps, true);
        BitSet rest = (BitSet) deleted.clone();
        rest.andNot(drops);
        deletes(steps, "delete", rest);
    }

    private boolean isInTheWay(String path) {
        boolean blocks = blockers.contains(path) || files.findVariant(path, true) != FileTable.NONE;
        for (int slash = path.indexOf('/'); slash >= 0 && !blocks; slash = path.indexOf('/', slash + 1)) {
            blocks = blockers.contains(path.substring(0, slash + 1));
        }
        return blocks;
    }

    private void deletes(Steps steps, String step, BitSet rows) throws IOException {
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            steps.step(step, files.size(row), files.path(row));
        }
    }

    private void moves(Steps steps, boolean pages) throws IOException {
        for (int row = 0; row < files.count(); row++) {
            if ((added.get(row) || changed.get(row)) && files.path(row).endsWith(".html") == pages) {
                steps.step(added.get(row) ? "new" : "put", files.staged(row), files.path(row));
            }
        }
    }
}
