package io.github.liveblogarchive.output.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * All files of the old and of the new site, as columns rather than objects: a file costs its path's length and about
 * 28 bytes (108 MB for a million paths of 80 characters). It grows by pieces, so it never stands in memory twice.
 * Found by path, ASCII letters of either case alike.
 */
public final class FileTable {
    public static final int NONE = -1;

    private static final int FEW = 1 << 9;
    private static final int PIECE_BITS = 18;
    private static final int PIECE = 1 << PIECE_BITS;
    /** Sizes from here on are in a map of their own. */
    private static final int LARGE = Integer.MAX_VALUE;

    /** Paths, two bytes of length before each; none lies in two pieces. */
    private byte[][] pool = {new byte[PIECE]};

    private int end;
    private final Column start = new Column();
    private final Column size = new Column();
    private final Map<Integer, Long> largeSizes = new HashMap<>();
    /** The set that a file belongs to now, and its number in the staging folder. */
    private final Column newSet = new Column();

    private final Column staged = new Column();
    private int[] slots;
    private int count;

    /** For about so many files; more only cost time. */
    public FileTable(int expected) {
        slots = new int[Integer.highestOneBit(Math.max(expected, FEW) / 3 * 4) * 2];
    }

    private static final class Column {
        private static final int BITS = 12;
        private int[][] pieces = new int[8][];

        private int get(int row) {
            return pieces[row >>> BITS][row & ((1 << BITS) - 1)];
        }

        private void set(int row, int value) {
            pieces[row >>> BITS][row & ((1 << BITS) - 1)] = value;
        }

        private void add(int row, int value) {
            int piece = row >>> BITS;
            if (piece == pieces.length) {
                pieces = Arrays.copyOf(pieces, piece * 2);
            }
            if ((row & ((1 << BITS) - 1)) == 0) {
                pieces[piece] = new int[1 << BITS];
            }
            set(row, value);
        }
    }

    public int count() {
        return count;
    }

    public int add(String path) {
        append(path);
        if (count > slots.length / 4 * 3) {
            growSlots();
        } else {
            place(count - 1, hash(path));
        }
        return count - 1;
    }

    /** As add, or NONE where the path or a variant of it is known. */
    int addOther(String path) {
        int slot = hash(path) & (slots.length - 1);
        while (slots[slot] != 0) {
            if (matches(slots[slot] - 1, path, true)) {
                return NONE;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        append(path);
        slots[slot] = count;
        if (count > slots.length / 4 * 3) {
            growSlots();
        }
        return count - 1;
    }

    private void append(String path) {
        start.add(count, store(path));
        size.add(count, 0);
        newSet.add(count, NONE);
        staged.add(count, NONE);
        count++;
    }

    private void growSlots() {
        slots = new int[slots.length * 2];
        for (int row = 0; row < count; row++) {
            place(row, hash(row));
        }
    }

    private int store(String path) {
        int bytes = path.length();
        int length = bytes + 2;
        if ((end & (PIECE - 1)) + length > PIECE) {
            end = Math.addExact(end, PIECE) & -PIECE;
        }
        int piece = end >>> PIECE_BITS;
        if (piece == pool.length) {
            pool = Arrays.copyOf(pool, piece + piece / 2 + 1);
        }
        if ((end & (PIECE - 1)) == 0) {
            pool[piece] = new byte[PIECE];
        }
        int at = end & (PIECE - 1);
        pool[piece][at] = (byte) (bytes >>> 8);
        pool[piece][at + 1] = (byte) bytes;
        System.arraycopy(path.getBytes(StandardCharsets.ISO_8859_1), 0, pool[piece], at + 2, bytes);
        int address = end;
        end = Math.addExact(end, length);
        return address;
    }

    private byte[] piece(int row) {
        return pool[start.get(row) >>> PIECE_BITS];
    }

    private int from(int row) {
        return (start.get(row) & (PIECE - 1)) + 2;
    }

    private int length(int row) {
        byte[] piece = piece(row);
        int from = from(row);
        return (piece[from - 2] & 0xff) << 8 | (piece[from - 1] & 0xff);
    }

    /** The row of exactly this path. */
    public int find(String path) {
        for (int slot = hash(path) & (slots.length - 1); slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
            if (matches(slots[slot] - 1, path, false)) {
                return slots[slot] - 1;
            }
        }
        return NONE;
    }

    /** A row whose path is another, but the same to a file system that does not tell upper from lower case. */
    public int findVariant(String path, boolean wanted) {
        for (int slot = hash(path) & (slots.length - 1); slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
            int row = slots[slot] - 1;
            if ((newSet.get(row) != NONE) == wanted && matches(row, path, true) && !matches(row, path, false)) {
                return row;
            }
        }
        return NONE;
    }

    public String path(int row) {
        return new String(piece(row), from(row), length(row), StandardCharsets.US_ASCII);
    }

    public void writePath(int row, OutputStream out) throws IOException {
        out.write(piece(row), from(row), length(row));
    }

    /** Sorts rows by path. */
    public void sort(int[] rows) {
        sort(rows, new int[rows.length], 0, rows.length);
    }

    private void sort(int[] rows, int[] spare, int from, int to) {
        int middle = (from + to) >>> 1;
        if (middle == from) {
            return;
        }
        sort(rows, spare, from, middle);
        sort(rows, spare, middle, to);
        // In order already, as the files of most sets are.
        if (compare(rows[middle - 1], rows[middle]) <= 0) {
            return;
        }
        System.arraycopy(rows, from, spare, from, middle - from);
        int left = from;
        int right = middle;
        for (int at = from; left < middle; at++) {
            boolean takeRight = right < to && compare(rows[right], spare[left]) < 0;
            rows[at] = takeRight ? rows[right++] : spare[left++];
        }
    }

    private int compare(int a, int b) {
        int fromA = from(a);
        int fromB = from(b);
        return Arrays.compareUnsigned(piece(a), fromA, fromA + length(a), piece(b), fromB, fromB + length(b));
    }

    public long size(int row) {
        int small = size.get(row);
        return small == LARGE ? largeSizes.getOrDefault(row, 0L) : small;
    }

    public void size(int row, long bytes) {
        size.set(row, (int) Math.min(bytes, LARGE));
        if (bytes >= LARGE) {
            largeSizes.put(row, bytes);
        }
    }

    public int newSet(int row) {
        return newSet.get(row);
    }

    public void newSet(int row, int set) {
        newSet.set(row, set);
    }

    public int staged(int row) {
        return staged.get(row);
    }

    public void staged(int row, int number) {
        staged.set(row, number);
    }

    private void place(int row, int hash) {
        int slot = hash & (slots.length - 1);
        while (slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = row + 1;
    }

    private boolean matches(int row, String path, boolean anyCase) {
        if (length(row) != path.length()) {
            return false;
        }
        byte[] piece = piece(row);
        int from = from(row);
        // From the end, where paths differ.
        for (int i = path.length() - 1; i >= 0; i--) {
            int there = piece[from + i];
            int here = path.charAt(i);
            if (there != here && !(anyCase && lower(there) == lower(here))) {
                return false;
            }
        }
        return true;
    }

    private static int hash(String path) {
        int hash = 0;
        for (int i = 0; i < path.length(); i++) {
            hash = 31 * hash + lower(path.charAt(i));
        }
        return mix(hash);
    }

    private int hash(int row) {
        byte[] piece = piece(row);
        int from = from(row);
        int to = from + length(row);
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + lower(piece[i]);
        }
        return mix(hash);
    }

    private static int mix(int hash) {
        return ((hash ^ (hash >>> 15)) * 0x2C1B3C6D) >>> 1;
    }

    private static int lower(int c) {
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
    }
}
