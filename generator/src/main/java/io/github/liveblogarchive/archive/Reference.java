package io.github.liveblogarchive.archive;

import io.github.liveblogarchive.archive.gather.NearIds;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.util.List;
import java.util.stream.IntStream;

/** Something in a source that must lead to a blog or an entry. */
record Reference(String blogId, String target, Place place) {
    /** Reports every reference that leads nowhere. */
    static void check(List<Reference> references, Archive archive, Problems problems) {
        NearIds near = new NearIds();
        references.forEach(reference -> reference.check(archive, near, problems));
    }

    private void check(Archive archive, NearIds near, Problems problems) {
        int hash = target.indexOf('#');
        String before = hash < 0 ? target : target.substring(0, hash);
        String entry = hash < 0 ? "" : target.substring(hash + 1);
        String blog = before.startsWith("blog:") ? before.substring("blog:".length()) : blogId;
        archive.blog(blog)
                .ifPresentOrElse(
                        header -> {
                            if (!entry.isEmpty()
                                    && archive.entryNumber(header, entry).isEmpty()) {
                                Slice all = header.entries();
                                problems.error(
                                        Code.DEAD_LINK,
                                        place,
                                        "The link \"" + target + "\" leads to no entry of \"" + blog + "\".",
                                        near.hint(
                                                entry,
                                                IntStream.range(all.from(), all.to())
                                                        .mapToObj(archive::entryId),
                                                id -> before + "#" + id,
                                                "Write the id of an entry that is there, or take the link out."));
                            }
                        },
                        () -> problems.error(
                                Code.DEAD_LINK,
                                place,
                                "The link \"" + target + "\" leads to no live blog.",
                                near.hint(
                                        blog,
                                        archive.blogs().stream().map(BlogHeader::id),
                                        id -> "blog:" + id + (entry.isEmpty() ? "" : "#" + entry),
                                        "Write blog: and the id of a live blog that is there.")));
    }
}
