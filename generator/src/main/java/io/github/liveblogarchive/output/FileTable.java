package io.github.liveblogarchive.output;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * All files of the old and of the new site, as columns rather than objects: a file costs its path's length and about
 * 70 bytes (150 MB for a million paths of 80 characters). Found by path, ASCII letters of either case alike.
 */
final class FileTable {
    static final int NONE = -1;
    private static final int DIGEST = 32;

    private byte[] pool = new byte[1 << 12];
    private int[] start = new int[65];
    private long[] size = new long[64];
    private byte[] digest = new byte[64 * DIGEST];
    /** The set that a file belonged to in the old ledger, belongs to now, and its number in the staging folder. */
    private int[] oldSet = new int[64];

    private int[] newSet = new int[64];
    private int[] staged = new int[64];
    private int[] slots = new int[256];
    private int count;

    int count() {
        return count;
    }

    int add(String path) {
        byte[] bytes = path.getBytes(StandardCharsets.US_ASCII);
        int end = Math.addExact(start[count], bytes.length);
        if (end > pool.length) {
            pool = Arrays.copyOf(pool, Math.max(end, more(pool.length)));
        }
        if (count == size.length) {
            growRows(more(count));
        }
        System.arraycopy(bytes, 0, pool, start[count], bytes.length);
        start[count + 1] = end;
        oldSet[count] = NONE;
        newSet[count] = NONE;
        staged[count] = NONE;
        count++;
        if (count > slots.length / 2) {
            slots = new int[slots.length * 2];
            for (int row = 0; row < count; row++) {
                place(row, hash(path(row)));
            }
        } else {
            place(count - 1, hash(path));
        }
        return count - 1;
    }

    /** The row of exactly this path. */
    int find(String path) {
        for (int slot = hash(path) & (slots.length - 1); slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
            if (matches(slots[slot] - 1, path, false)) {
                return slots[slot] - 1;
            }
        }
        return NONE;
    }

    /** A row whose path is another, but the same to a file system that does not tell upper from lower case. */
    int findVariant(String path, boolean wanted) {
        for (int slot = hash(path) & (slots.length - 1); slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
            int row = slots[slot] - 1;
            if ((newSet[row] != NONE) == wanted && matches(row, path, true) && !matches(row, path, false)) {
                return row;
            }
        }
        return NONE;
    }

    String path(int row) {
        return new String(pool, start[row], start[row + 1] - start[row], StandardCharsets.US_ASCII);
    }

    int compare(int a, int b) {
        return Arrays.compareUnsigned(pool, start[a], start[a + 1], pool, start[b], start[b + 1]);
    }

    long size(int row) {
        return size[row];
    }

    String digest(int row) {
        return HexFormat.of().formatHex(digest, row * DIGEST, (row + 1) * DIGEST);
    }

    boolean has(int row, long expectedSize, byte[] expected) {
        return size[row] == expectedSize
                && Arrays.equals(digest, row * DIGEST, (row + 1) * DIGEST, expected, 0, DIGEST);
    }

    void content(int row, long newSize, byte[] newDigest) {
        size[row] = newSize;
        System.arraycopy(newDigest, 0, digest, row * DIGEST, DIGEST);
    }

    int oldSet(int row) {
        return oldSet[row];
    }

    void oldSet(int row, int set) {
        oldSet[row] = set;
    }

    int newSet(int row) {
        return newSet[row];
    }

    void newSet(int row, int set) {
        newSet[row] = set;
    }

    int staged(int row) {
        return staged[row];
    }

    void staged(int row, int number) {
        staged[row] = number;
    }

    private void growRows(int rows) {
        start = Arrays.copyOf(start, rows + 1);
        size = Arrays.copyOf(size, rows);
        digest = Arrays.copyOf(digest, Math.multiplyExact(rows, DIGEST));
        oldSet = Arrays.copyOf(oldSet, rows);
        newSet = Arrays.copyOf(newSet, rows);
        staged = Arrays.copyOf(staged, rows);
    }

    private static int more(int length) {
        return Math.addExact(length, length >> 1);
    }

    private void place(int row, int hash) {
        int slot = hash & (slots.length - 1);
        while (slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = row + 1;
    }

    private boolean matches(int row, String path, boolean anyCase) {
        int from = start[row];
        if (start[row + 1] - from != path.length()) {
            return false;
        }
        for (int i = 0; i < path.length(); i++) {
            int there = pool[from + i];
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
        return ((hash ^ (hash >>> 15)) * 0x2C1B3C6D) >>> 1;
    }

    private static int lower(int c) {
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
    }
}
