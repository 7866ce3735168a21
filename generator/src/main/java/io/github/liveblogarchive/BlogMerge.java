package io.github.liveblogarchive;

import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One blog of what two files say of it: the later file counts, and what it does not say is taken from the earlier. A file
 * that does not even name the blog holds its entries only, so the other one counts, be it earlier or later.
 */
final class BlogMerge {
    private BlogMerge() {}

    static LiveBlog of(LiveBlog earlier, LiveBlog later) {
        boolean onlyEntries = later.title().isEmpty() && !earlier.title().isEmpty();
        return onlyEntries ? merged(later, earlier) : merged(earlier, later);
    }

    private static LiveBlog merged(LiveBlog earlier, LiveBlog later) {
        return later.with()
                .slug(either(later.slug(), earlier.slug()))
                .kicker(either(later.kicker(), earlier.kicker()))
                .title(either(later.title(), earlier.title()))
                .standfirst(either(later.standfirst(), earlier.standfirst()))
                .summary(later.summary().isEmpty() ? earlier.summary() : later.summary())
                .start(either(later.start(), earlier.start()))
                .end(either(later.end(), earlier.end()))
                .topics(both(earlier.topics(), later.topics()))
                .authors(both(earlier.authors(), later.authors()))
                .series(either(later.series(), earlier.series()))
                .section(either(later.section(), earlier.section()))
                .image(later.image().isPresent() ? later.image() : earlier.image())
                .corrections(both(earlier.corrections(), later.corrections()))
                .source(source(earlier.source(), later.source()))
                .related(both(earlier.related(), later.related()))
                .comments(later.comments().size() < earlier.comments().size() ? earlier.comments() : later.comments())
                .aliases(both(earlier.aliases(), later.aliases()))
                .rights(either(later.rights(), earlier.rights()))
                .license(either(later.license(), earlier.license()))
                .build();
    }

    private static Source source(Source earlier, Source later) {
        return new Source(
                either(later.name(), earlier.name()),
                either(later.url(), earlier.url()),
                either(later.captured(), earlier.captured()),
                either(later.system(), earlier.system()),
                complete(earlier.complete(), later.complete()));
    }

    // One file that holds all is enough, whatever the others leave out.
    private static Source.Complete complete(Source.Complete one, Source.Complete other) {
        if (one == Source.Complete.YES || other == Source.Complete.YES) {
            return Source.Complete.YES;
        }
        return one == Source.Complete.NO ? one : other;
    }

    private static String either(String first, String second) {
        return first.isEmpty() ? second : first;
    }

    private static Moment either(Moment first, Moment second) {
        return first.isKnown() ? first : second;
    }

    private static <T> List<T> both(List<T> earlier, List<T> later) {
        Set<T> all = new LinkedHashSet<>(later);
        all.addAll(earlier);
        return new ArrayList<>(all);
    }
}
