package io.github.liveblogarchive.page.search;

import io.github.liveblogarchive.site.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * One part of the index as files: a head, which names the words with long lists and tells where the others are; pieces
 * of the dictionary, where they do not fit into the head; the blocks of long lists.
 */
final class Shelf {
    private static final int LEAST = 4_000;
    private static final int MOST = 9_000;
    private static final int MARK = 15;

    private final String name;
    private final List<String> firsts = new ArrayList<>();
    private final List<String> pieces = new ArrayList<>();
    private final StringBuilder piece = new StringBuilder();
    private String before = "";
    private boolean isMark;

    Shelf(int part) {
        name = "t/" + part;
    }

    Stream<Page> pages(SortedMap<String, Postings> words) {
        StringBuilder longs = new StringBuilder();
        List<Stream<Page>> blocks = new ArrayList<>();
        for (Map.Entry<String, Postings> word : words.entrySet()) {
            if (word.getValue().isLong()) {
                longs.append(longs.isEmpty() ? "" : "|").append(word.getKey()).append('=');
                blocks.add(blocks(word.getKey(), word.getValue(), longs));
            } else {
                add(word.getKey(), word.getValue().letters());
            }
        }
        cut();
        boolean isWhole = pieces.size() <= 1;
        Page head = new Script(name)
                .raw("[")
                .quoted(isWhole ? "" : String.join("|", firsts))
                .raw(",")
                .quoted(isWhole ? String.join("", pieces) : "")
                .raw(",")
                .quoted(longs.toString())
                .raw("]")
                .page();
        Stream<Page> rest = isWhole ? Stream.of() : pieces();
        return Stream.concat(
                Stream.concat(Stream.of(head), rest), blocks.stream().flatMap(b -> b));
    }

    private Stream<Page> pieces() {
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            pages.add(new Script(name + "-" + i).quoted(pieces.get(i)).page());
        }
        return pages.stream();
    }

    // A piece ends where a word says so, for the same reason as a block does.
    private void add(String word, String letters) {
        if (piece.length() + letters.length() > MOST || (piece.length() >= LEAST && isMark)) {
            cut();
        }
        if (piece.isEmpty()) {
            firsts.add(word);
            before = "";
        }
        int shared = shared(before, word);
        piece.append(piece.isEmpty() ? "" : "|")
                .append(Letters.digit(shared))
                .append(word, shared, word.length())
                .append('=')
                .append(letters);
        before = word;
        isMark = (((word.hashCode() * 0x9E3779B1) >>> 16) & MARK) == 0;
    }

    private void cut() {
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
            piece.setLength(0);
        }
    }

    private static int shared(String a, String b) {
        int shared = 0;
        while (shared < a.length() && shared < b.length() && a.charAt(shared) == b.charAt(shared)) {
            shared++;
        }
        return shared > 0 && Character.isHighSurrogate(a.charAt(shared - 1)) ? shared - 1 : shared;
    }

    private static Stream<Page> blocks(String word, Postings postings, StringBuilder longs) {
        String folder = "w/" + folder(word) + "/";
        Letters directory = new Letters();
        List<Postings.Block> blocks = postings.blocks();
        int day = 0;
        int place = 0;
        for (Postings.Block block : blocks) {
            directory.number(block.day() - day).number(block.day() == day ? block.place() - place : block.place());
            directory.number(block.documents()).number(block.letters().length());
            day = block.day();
            place = block.place();
        }
        longs.append(directory);
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            pages.add(new Script(folder + i).quoted(blocks.get(i).letters()).page());
        }
        pages.add(new Script(folder + "best").quoted(postings.best()).page());
        return pages.stream();
    }

    /** A word as part of an address: as it is where that is plain, else the numbers of its letters. */
    static String folder(String word) {
        StringBuilder name = new StringBuilder("x");
        boolean isPlain = word.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
        if (isPlain) {
            return name.append(word).toString();
        }
        word.chars().forEach(c -> name.append('-').append(Integer.toString(c, 36)));
        return name.toString();
    }
}
