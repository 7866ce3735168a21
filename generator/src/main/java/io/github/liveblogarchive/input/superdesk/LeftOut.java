package io.github.liveblogarchive.input.superdesk;

import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Moment;
import java.util.Set;

/** Why a post was not to be seen. */
final class LeftOut {
    private static final Set<String> SEEN = Set.of("", "open", "comment", "ad");

    private LeftOut() {}

    /** The reason, empty for a post that readers saw. */
    static String reason(Tree post, Desk desk) {
        String deleted = post.text("deleted");
        if (!deleted.isEmpty() && !deleted.equalsIgnoreCase("false")) {
            return "entry deleted";
        }
        if (post.text("state").equals("spiked")) {
            return "entry deleted";
        }
        String status = post.text("post_status");
        if (!SEEN.contains(status)) {
            return "entry not published: " + status;
        }
        Moment taken = desk.moment(post.get("unpublished_date"));
        boolean back = taken.isKnown() && isAfter(taken, desk.moment(post.first("published_date", "firstcreated")));
        return back ? "entry taken back" : "";
    }

    static boolean isAfter(Moment later, Moment earlier) {
        return later.isKnown() && earlier.isKnown() && later.at().isAfter(earlier.at());
    }
}
