package io.github.liveblogarchive.input.feeds;

import io.github.liveblogarchive.input.tree.Fields;

/** Every field of a JSON Feed that is known; those that begin with an underscore are what XML feeds say beyond it. */
final class KnownFields {
    static final Fields FEED = Fields.of("""
            version title home_page_url feed_url description next_url author authors language items expired _id _rights
            _total _complete
            """, "user_comment icon favicon hubs", "");

    static final Fields ITEM = Fields.of("""
            id url external_url title content_html content_text summary image banner_image date_published date_modified
            author authors tags language attachments _thumbnail
            """, "", "");

    static final Fields PERSON = Fields.of("name url avatar", "", "");

    static final Fields ATTACHMENT = Fields.of("""
            url mime_type title duration_in_seconds _caption _credit _width _height
            """, "size_in_bytes", "");

    private KnownFields() {}
}
