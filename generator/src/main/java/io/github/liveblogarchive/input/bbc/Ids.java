package io.github.liveblogarchive.input.bbc;

import io.github.liveblogarchive.input.desk.WebAddress;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Slug;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of posts and pages, here and there. */
final class Ids {
    private static final String UUID = "([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})";
    private static final Pattern ASSET = Pattern.compile("(?:.*:)?" + UUID);
    private static final Pattern LINK = Pattern.compile("[?&#](?:.*[&#])?(?:post[=-])?asset[:-]" + UUID);
    private static final Pattern TOPIC =
            Pattern.compile("(?:urn:bbc:tipo:topic:|live_coverage\\.)(c[0-9a-z]{6,20})\\b");
    private static final int LONGEST = 4_000;

    private Ids() {}

    /** The id by which the source knows a post, in lower case where it is the unique part of a name; empty for none. */
    static String of(Tree post) {
        String urn = post.text("urn", "id");
        Matcher asset = ASSET.matcher(urn);
        return urn.length() < LONGEST && asset.matches() ? asset.group(1).toLowerCase(Locale.ROOT) : urn;
    }

    static String ours(String id) {
        return Slug.ofId(id);
    }

    /** The anchors that the pages gave a post, in the order of their age. */
    static List<String> anchors(String id) {
        if (ASSET.matcher(id).matches()) {
            return List.of("asset:" + id, "post-asset:" + id);
        }
        return id.equals(ours(id)) ? List.of() : List.of(id);
    }

    /** The id of the post that an address leads to, by its anchor or its query; empty for none. */
    static String inLink(String href) {
        if (href.length() > LONGEST || !href.contains("asset")) {
            return "";
        }
        Matcher link = LINK.matcher(WebAddress.decoded(href));
        return link.find() ? link.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** The id of the live blog that the page's own statistics name; empty for none. */
    static String page(Tree page) {
        Tree told = page.get("analytics").get("page");
        for (String name : List.of(told.text("contentId"), told.text("name"), page.text("id", "urn"))) {
            Matcher topic = TOPIC.matcher(name);
            if (topic.find()) {
                return topic.group(1);
            }
        }
        return page.get("liveTextStream").text("id");
    }
}
