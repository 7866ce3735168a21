package io.github.liveblogarchive.archive;

import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Finds blogs that would stand at one address. */
final class Addresses {
    private Addresses() {}

    static void check(List<BlogHeader> blogs, IntFunction<Place> placeOf, Problems problems) {
        Map<String, BlogHeader> taken = new HashMap<>();
        for (BlogHeader blog : blogs) {
            String address = (blog.start().isKnown() ? blog.start().day(blog.zone()) + "/" : "") + blog.slug();
            BlogHeader before = taken.putIfAbsent(address, blog);
            if (before != null) {
                problems.error(
                        Code.DUPLICATE_ADDRESS,
                        placeOf.apply(blog.number()),
                        "This live blog would have the same address (" + address + ") as that of "
                                + placeOf.apply(before.number()) + ".",
                        "Give one of them another slug.");
            }
        }
    }
}
