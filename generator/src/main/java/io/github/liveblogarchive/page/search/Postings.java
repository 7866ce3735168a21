package io.github.liveblogarchive.page.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * In which documents a word stands, slot by slot in the order of time, as {@link Letters}: steps to the day and to the
 * place on that day, then the documents as {@link Terms} has them.
 */
final class Postings {
    /** A longer list is not kept beside its word, but in blocks, since no query needs all of it at once. */
    static final int LONG = 4_096;

    private static final int LEAST = 5_000;
    private static final int MOST = 10_000;
    private static final int BEST = 200;

    /** Where it begins, how many documents it holds, and the list. */
    record Block(int day, int place, int documents, String letters) {}

    private final Letters letters = new Letters();
    private int day;
    private int place;

    /** Slots come in their order. */
    void add(int toDay, int toPlace, byte[] from, int start, int length) {
        step(letters, day, place, toDay, toPlace).append(from, start, length);
        day = toDay;
        place = toPlace;
    }

    private static Letters step(Letters to, int fromDay, int fromPlace, int day, int place) {
        return to.number(day - fromDay).number(day == fromDay ? place - fromPlace : place);
    }

    boolean isLong() {
        return letters.size() > LONG;
    }

    String letters() {
        return letters.toString();
    }

    private interface SlotReader {
        void slot(int day, int place, int start, int end, int documents);
    }

    private void each(SlotReader reader) {
        Letters.In in = letters.read();
        int atDay = 0;
        int atPlace = 0;
        while (in.hasMore()) {
            int step = in.number();
            atDay += step;
            atPlace = step == 0 ? atPlace + in.number() : in.number();
            int start = in.at();
            int documents = 0;
            int value;
            do {
                value = in.number();
                documents++;
            } while ((value & 1) == 0);
            reader.slot(atDay, atPlace, start, in.at(), documents);
        }
    }

    /**
     * The list in blocks. Where a block ends depends on the slots near its end alone, so that one more entry changes a
     * block, and not all behind it.
     */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Cutter cutter = new Cutter(blocks);
        byte[] all = letters.bytes();
        each((atDay, atPlace, start, end, documents) -> cutter.add(atDay, atPlace, all, start, end, documents));
        cutter.cut();
        return blocks;
    }

    private static final class Cutter {
        private final List<Block> blocks;
        private Letters block = new Letters();
        private int firstDay;
        private int firstPlace;
        private int documents;
        private int day;
        private int place;

        Cutter(List<Block> blocks) {
            this.blocks = blocks;
        }

        void add(int toDay, int toPlace, byte[] from, int start, int end, int more) {
            boolean isMark = (((toDay * 31 + toPlace) * 0x9E3779B1) >>> 29) == 0;
            if (block.size() >= MOST || (block.size() >= LEAST && isMark)) {
                cut();
            }
            if (documents == 0) {
                firstDay = toDay;
                firstPlace = toPlace;
                day = 0;
                place = 0;
            }
            step(block, day, place, toDay, toPlace).append(from, start, end - start);
            day = toDay;
            place = toPlace;
            documents += more;
        }

        void cut() {
            if (documents > 0) {
                blocks.add(new Block(firstDay, firstPlace, documents, block.toString()));
                block = new Letters();
                documents = 0;
            }
        }
    }

    /** Some documents in which the word weighs most, the newest of them, as a list of its own. */
    String best() {
        byte[] all = letters.bytes();
        long[] best = new long[BEST];
        int[] count = new int[1];
        for (int weight = 3; weight >= 1 && count[0] < BEST; weight--) {
            int from = count[0];
            int wanted = weight;
            // A ring of those that fit: what comes later is newer, and pushes out the oldest of the same weight.
            each((atDay, atPlace, start, end, documents) -> {
                Letters.In in = new Letters.In(all, start, end);
                int document = -1;
                while (in.hasMore()) {
                    int value = in.number();
                    document += value >> 3;
                    if (((value >> 1) & 3) == wanted) {
                        int ring = BEST - from;
                        best[from + (count[0] - from) % ring] =
                                ((long) atDay << 36) | ((long) atPlace << 14) | ((long) document << 2) | wanted;
                        count[0]++;
                    }
                }
            });
            count[0] = Math.min(count[0], BEST);
        }
        return list(Arrays.copyOf(best, count[0]));
    }

    private static String list(long[] documents) {
        Arrays.sort(documents);
        Letters list = new Letters();
        int atDay = 0;
        int atPlace = 0;
        int before = -1;
        for (int i = 0; i < documents.length; i++) {
            int day = (int) (documents[i] >>> 36);
            int place = (int) (documents[i] >>> 14) & 0x3FFFFF;
            int document = (int) (documents[i] >>> 2) & (Slots.MOST - 1);
            if (i == 0 || documents[i] >>> 14 != documents[i - 1] >>> 14) {
                step(list, atDay, atPlace, day, place);
                atDay = day;
                atPlace = place;
                before = -1;
            }
            boolean isLast = i + 1 == documents.length || documents[i + 1] >>> 14 != documents[i] >>> 14;
            int weight = (int) documents[i] & 3;
            list.number(((document - before) << 3) | (weight << 1) | (isLast ? 1 : 0));
            before = document;
        }
        return list.toString();
    }
}
