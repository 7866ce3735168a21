package io.github.liveblogarchive.input.wordpress;

import io.github.liveblogarchive.input.tree.Fields;
import java.util.Set;

/** Every field that is known, by object. What is not listed here is never copied, only named in the report. */
final class KnownFields {
    static final Fields ANSWER = Fields.of(
            "entries page pages total currentEntries newEntries",
            "latest_timestamp refresh_interval index expectedEntries expectedEntriesPolling",
            "");

    static final Fields ENTRY =
            Fields.of("""
            id type content render timestamp entry_time authors author_link avatar_img css_classes key_event
            key_event_content share_link
            """, "html activateBlocks active editable headline key_event_link updated", "");

    static final Fields AUTHOR = Fields.of("id name avatar", "key", "email login");

    static final Fields EASY_BLOG = Fields.of("id title url status last_update updates", "loaded offset count", "");

    static final Fields EASY_ENTRY =
            Fields.of("id title content time date datetime modified author html permalink", "timestamp", "");

    /** Values of posts that say something of a live blog. */
    static final Set<String> META = Set.of(
            "liveblog",
            "liveblog_autoarchive_expiry_date",
            "_liveblog_key_entry_template",
            "_liveblog_key_entry_format",
            "_liveblog_key_entry_limit",
            "_thumbnail_id",
            "_elb_is_liveblog",
            "_elb_liveblog",
            "_elb_status");

    private KnownFields() {}
}
