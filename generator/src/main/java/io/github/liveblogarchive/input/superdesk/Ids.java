package io.github.liveblogarchive.input.superdesk;

import io.github.liveblogarchive.input.desk.WebAddress;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Slug;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ids of posts, here and there. */
final class Ids {
    // Such ids name the host and the time too, which add nothing but length.
    private static final Pattern UUID_AT_END =
            Pattern.compile("(?:urn|tag):.*[:/]([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})");
    private static final int LONGEST = 4_000;
    private static final Pattern PERMALINK = Pattern.compile("liveblog\\._id=(.+?)(?:__-?[\\d.]+)?(?:[&#].*)?$");

    private Ids() {}

    /** The source's id, empty where it gives none. */
    static String of(Tree post) {
        return post.text("_id", "guid");
    }

    /** As an anchor and part of an address. */
    static String ours(String id) {
        Matcher uuid = UUID_AT_END.matcher(id);
        return uuid.matches() ? uuid.group(1).toLowerCase(Locale.ROOT) : Slug.ofId(id);
    }

    /** What follows the mark in a permalink of the post, as the themes write it. */
    static String permalink(String id, Tree post) {
        String order = post.text("order").replaceFirst("\\.0+$", "");
        return "liveblog._id=" + id + (order.matches("-?[\\d.]+") ? "__" + order : "");
    }

    /** The id of the post that a permalink leads to, or empty. */
    static String inPermalink(String href) {
        if (href.length() > LONGEST || !href.contains("liveblog")) {
            return "";
        }
        Matcher permalink = PERMALINK.matcher(WebAddress.decoded(href));
        return permalink.find() ? permalink.group(1) : "";
    }
}
