package io.github.liveblogarchive.archive;

import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.util.List;

/** Something in a source that must lead to a blog or an entry. */
record Reference(String blogId, String target, Place place) {
    /** Reports every reference that leads nowhere. */
    static void check(List<Reference> references, Archive archive, Problems problems) {
        for (Reference reference : references) {
            String target = reference.target;
            int hash = target.indexOf('#');
            String entry = hash < 0 ? "" : target.substring(hash + 1);
            String blog = target.startsWith("blog:")
                    ? target.substring("blog:".length(), hash < 0 ? target.length() : hash)
                    : reference.blogId;
            archive.blog(blog)
                    .ifPresentOrElse(
                            header -> {
                                if (!entry.isEmpty()
                                        && archive.entryNumber(header, entry).isEmpty()) {
                                    problems.error(
                                            Code.DEAD_LINK,
                                            reference.place,
                                            "The link \"" + target + "\" leads to no entry of \"" + blog + "\".",
                                            "Write the id of an entry that is there, or take the link out.");
                                }
                            },
                            () -> problems.error(
                                    Code.DEAD_LINK,
                                    reference.place,
                                    "The link \"" + target + "\" leads to no live blog.",
                                    "Write blog: and the id of a live blog that is there."));
        }
    }
}
