package io.github.liveblogarchive.pictures.card;

import java.util.ArrayList;
import java.util.List;

/** Cuts a headline into lines, as large as its length allows. */
final class Wrapped {
    private static final int[] SIZES = {88, 78, 70, 62, 56, 50};
    private static final double LEADING = 1.16;

    private final Lettering lettering;
    private final boolean isRightToLeft;
    private final int width;

    /** Lines of a size; of what does not fit the last one ends in an ellipsis. */
    record Block(List<Line> lines, int size) {
        int leading() {
            return leading(size);
        }

        static int leading(int size) {
            return (int) Math.round(size * LEADING);
        }
    }

    Wrapped(Lettering lettering, boolean isRightToLeft, int width) {
        this.lettering = lettering;
        this.isRightToLeft = isRightToLeft;
        this.width = width;
    }

    Block fit(String text, int height) {
        for (int size : SIZES) {
            List<String> lines = lines(text, size);
            if (lines.size() * Block.leading(size) <= height) {
                return block(lines, size);
            }
        }
        int size = SIZES[SIZES.length - 1];
        List<String> lines = lines(text, size).subList(0, height / Block.leading(size));
        String last = lines.get(lines.size() - 1);
        String end = lettering.covers("…") ? "…" : lettering.covers(".") ? "..." : "";
        while (!last.isEmpty() && line(last + end, size).width() > width) {
            last = last.substring(0, Breaks.before(last, last.length() - 1)).strip();
        }
        List<String> cut = new ArrayList<>(lines.subList(0, lines.size() - 1));
        cut.add(last + end);
        return block(cut, size);
    }

    private Block block(List<String> lines, int size) {
        return new Block(lines.stream().map(text -> line(text, size)).toList(), size);
    }

    private Line line(String text, int size) {
        return lettering.line(text, size, isRightToLeft);
    }

    private List<String> lines(String text, int size) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line(longer, size).width() <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (line(line, size).width() > width) {
                int end = fitting(line, size);
                lines.add(line.substring(0, end));
                line = line.substring(end);
            }
        }
        lines.add(line);
        return lines;
    }

    // A word that is wider than the card is broken where it ends.
    private int fitting(String word, int size) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            if (line(word.substring(0, next), size).width() > width) {
                break;
            }
            end = next;
        }
        int whole = end == word.length() ? end : Breaks.before(word, end);
        return whole > 0 ? whole : end;
    }
}
