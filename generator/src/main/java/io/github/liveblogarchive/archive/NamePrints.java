package io.github.liveblogarchive.archive;

import io.github.liveblogarchive.archive.store.Digests;
import java.util.Map;

/**
 * For each live blog a print of the names under which its topics and authors stand, so that a topic that is new in one
 * live blog changes no other. One pass over what carries a term; no text is made for it.
 */
public final class NamePrints {
    private final long[] prints;

    public NamePrints(Archive archive) {
        prints = new long[archive.blogs().size()];
        add(archive, archive.topics(), 1);
        add(archive, archive.authors(), 2);
    }

    public long of(int blog) {
        return prints[blog];
    }

    // With the place of each item, since an alias may come to mean another name that the same live blog has already.
    private void add(Archive archive, Map<String, Term> terms, int kind) {
        for (Term term : terms.values()) {
            long name = Digests.mixed(Digests.mixed(kind, term.slug()), term.name());
            for (int i = 0; i < term.items().size(); i++) {
                int number = term.items().number(i);
                BlogHeader blog = term.items().isEntry(i)
                        ? archive.blogOf(number)
                        : archive.blogs().get(number);
                int place = term.items().isEntry(i) ? number - blog.entries().from() : -1;
                prints[blog.number()] = Digests.mixed(Digests.mixed(prints[blog.number()], name), place);
            }
        }
    }
}
