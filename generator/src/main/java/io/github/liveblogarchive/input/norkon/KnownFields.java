package io.github.liveblogarchive.input.norkon;

import io.github.liveblogarchive.input.tree.Fields;

/** Every field that is known, by object. What is not listed here is never copied, only named in the report. */
final class KnownFields {
    static final Fields RESULT = Fields.of("""
            channelContent channelId lastChangesId addedOrChanged added changed bulletins removed deleted hasMore
            """, "table ts success", "");

    static final Fields CHANNEL = Fields.of("id channelId title name", "avatars countdowns", "");

    static final Fields BULLETIN = Fields.of("""
            id created updated title content html tags authorName overrideAuthor linkUrl tweetId pinned isPinned
            """, "channelId tenantKey changesId type", "authorId apiKey");

    static final Fields CONTENT = Fields.of("html", "", "");

    private KnownFields() {}
}
