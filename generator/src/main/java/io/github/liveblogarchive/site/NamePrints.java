package io.github.liveblogarchive.site;

import io.github.liveblogarchive.archive.Archive;
import io.github.liveblogarchive.archive.Term;
import java.util.Map;

/**
 * For each live blog a print of the names under which its topics and authors stand, so that a topic that is new in one
 * live blog changes no other. One pass over what carries a term; no text is made for it.
 */
final class NamePrints {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] prints;

    NamePrints(Archive archive) {
        prints = new long[archive.blogs().size()];
        add(archive, archive.topics(), 1);
        add(archive, archive.authors(), 2);
    }

    long of(int blog) {
        return prints[blog];
    }

    private void add(Archive archive, Map<String, Term> terms, int kind) {
        int[] counted = new int[prints.length];
        int count = 0;
        for (Term term : terms.values()) {
            count++;
            long name = mixed(hash(term.slug()) * 31 + hash(term.name()) + kind);
            for (int i = 0; i < term.items().size(); i++) {
                int number = term.items().number(i);
                int blog = term.items().isEntry(i) ? archive.blogOf(number).number() : number;
                // Once a blog, as the items of several may lie between one another.
                if (counted[blog] != count) {
                    counted[blog] = count;
                    prints[blog] = mixed(prints[blog] + name);
                }
            }
        }
    }

    private static long hash(String text) {
        long hash = text.length();
        for (int i = 0; i < text.length(); i++) {
            hash = mixed(hash ^ text.charAt(i));
        }
        return hash;
    }

    private static long mixed(long value) {
        long spread = (value ^ (value >>> 32)) * SPREAD;
        return spread ^ (spread >>> 29);
    }
}
