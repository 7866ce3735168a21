package io.github.liveblogarchive.input.quintype;

import io.github.liveblogarchive.input.tree.Fields;

/** Every field that is known, by object. What is not listed here is never copied, only named in the report. */
final class KnownFields {
    static final Fields STORY = Fields.of("""
            id story-content-id status story-template is-live-blog url canonical-url slug headline subheadline summary
            first-published-at tags authors author-name contributors sections hero-image-s3-key hero-image-url
            hero-image-metadata hero-image-alt-text hero-image-caption hero-image-attribution linked-stories cards
            metadata language lang
            """, """
            seo storyline-id storyline-title votes alternative read-time access access-level-value word-count entities
            linked-entities linked-story-ids autotags bullet-type version story-version-id content-type updated-at
            content-created-at content-updated-at created-at published-at last-published-at last-correction-published-at
            publish-at sequence-no publisher-id comments external-id custom-slug push-notification
            push-notification-title breaking-news-linked-story-id is-amp-supported associated-series-collection-ids
            asana-project-id promotional-message story-audio temporary-hero-image-key hero-image-hyperlink customizations
            """, """
            owner-name owner-id assignee-name assignee-id author-id user-data
            """);

    static final Fields CARD = Fields.of("""
            id content-id status card-event-at card-added-at card-updated-at story-elements metadata
            """, "content-version-id version content-type card-type", "");

    static final Fields ELEMENT = Fields.of("""
            id type subtype title text description metadata image-s3-key image-url image-metadata image-attribution
            alt-text story-elements url embed-url external-url embed-js data file-name s3-key poll question topic
            options opinions choices
            """, """
            family-id page-url content-type file-type polltype-id poll-id video-id player-id account-id player-url
            provider thumbnail-url hyperlink text-ad bracketed-text
            """, "");

    static final Fields AUTHOR = Fields.of("""
            name contributor-role avatar-url avatar-s3-key
            """, "id slug bio twitter-handle social metadata", "email username");

    private KnownFields() {}
}
