package io.github.liveblogarchive.page.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Which words stand in the documents of one slot, in parcels by {@link #parcel}, ready to be put together with those of
 * other slots: a word, how many documents have it, and these as {@link Letters}: the step from the document before times
 * 8, twice the {@linkplain #add weight}, and 1 for the last.
 */
final class Terms {
    /** How often a word must stand in a text to count more. */
    private static final int OFTEN = 3;

    static final int PARCELS = 16;

    private static final class Term {
        private final Letters letters = new Letters();
        private int documents;
        private int before = -1;
        private int document = -1;
        private int times;
        private int weight;

        void add(int at, int more) {
            if (at != document) {
                flush(0);
                document = at;
                times = 0;
                weight = 0;
            }
            times++;
            weight = Math.max(weight, times == OFTEN ? Math.max(more, 1) : more);
        }

        void flush(int last) {
            if (document >= 0) {
                letters.number(((document - before) << 3) | (weight << 1) | last);
                before = document;
                documents++;
            }
        }
    }

    private final Map<String, Term> terms = new HashMap<>();

    /** @param weight from 0 for a word of a text to 3 for one of a live blog's headline */
    void add(String word, int document, int weight) {
        terms.computeIfAbsent(word, w -> new Term()).add(document, weight);
    }

    /** The parcel that a word is in; a part of the index is made of whole parcels, or a parcel of whole parts. */
    static int parcel(String word) {
        return hash(word) & (PARCELS - 1);
    }

    /** The same in {@code assets/search.js}: all words that begin with the same two letters have one. */
    static int hash(String word) {
        int hash = 7;
        int end = isName(word)
                ? word.length()
                : Folding.isDense(word.codePointAt(0))
                        ? word.offsetByCodePoints(0, 1)
                        : word.offsetByCodePoints(0, Math.min(2, word.codePointCount(0, word.length())));
        for (int i = 0; i < end; i++) {
            hash = hash * 31 + word.charAt(i);
        }
        return hash ^ (hash >>> 15);
    }

    private static boolean isName(String word) {
        return word.charAt(0) < '0';
    }

    /** The parcels. */
    byte[][] parcels() {
        Bytes[] parcels = new Bytes[PARCELS];
        for (int i = 0; i < PARCELS; i++) {
            parcels[i] = new Bytes();
        }
        terms.forEach((word, term) -> {
            term.flush(1);
            Bytes parcel = parcels[parcel(word)];
            byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
            parcel.number(utf8.length).bytes(utf8, 0, utf8.length);
            parcel.number(term.documents).number(term.letters.size());
            byte[] letters = term.letters.bytes();
            parcel.bytes(letters, 0, letters.length);
        });
        byte[][] made = new byte[PARCELS][];
        for (int i = 0; i < PARCELS; i++) {
            made[i] = parcels[i].take();
        }
        return made;
    }

    /** Parcels as one text of bytes. */
    static byte[] packed(byte[][] parcels) {
        Bytes packed = new Bytes();
        for (byte[] parcel : parcels) {
            packed.number(parcel.length).bytes(parcel, 0, parcel.length);
        }
        return packed.take();
    }

    static byte[][] unpacked(byte[] packed) {
        Bytes.In in = new Bytes.In(packed, 0);
        byte[][] parcels = new byte[PARCELS][];
        for (int i = 0; i < PARCELS; i++) {
            int length = in.number();
            int start = in.skip(length);
            parcels[i] = Arrays.copyOfRange(packed, start, start + length);
        }
        return parcels;
    }
}
