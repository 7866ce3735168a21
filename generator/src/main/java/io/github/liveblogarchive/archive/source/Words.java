package io.github.liveblogarchive.archive.source;

import io.github.liveblogarchive.archive.store.RecordReader;
import io.github.liveblogarchive.archive.store.RecordWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts that come again and again in one source, written once and then as their number. */
final class Words {
    /** So many are remembered; a source may have a million different ones. */
    private static final int KEPT = 4096;

    private static final int NEW = 0;
    private static final int ONCE = 1;
    private static final int FIRST = 2;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    void write(RecordWriter to, String word) {
        Integer number = numbers.get(word);
        if (number != null) {
            to.count(number + FIRST);
            return;
        }
        boolean isKept = numbers.size() < KEPT;
        if (isKept) {
            numbers.put(word, numbers.size());
        }
        to.count(isKept ? NEW : ONCE);
        to.text(word);
    }

    void write(RecordWriter to, List<String> list) {
        to.count(list.size());
        for (String word : list) {
            write(to, word);
        }
    }

    String read(RecordReader from) {
        int number = (int) from.count();
        if (number >= FIRST) {
            if (number - FIRST >= words.size()) {
                throw RecordReader.damaged("a word has a number that none has");
            }
            return words.get(number - FIRST);
        }
        String word = from.text();
        if (number == NEW) {
            words.add(word);
        }
        return word;
    }

    List<String> readList(RecordReader from) {
        int size = (int) from.count();
        List<String> list = new ArrayList<>(Math.min(size, KEPT));
        for (int i = 0; i < size; i++) {
            list.add(read(from));
        }
        return list;
    }
}
