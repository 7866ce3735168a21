package io.github.liveblogarchive.input.tickaroo;

import io.github.liveblogarchive.input.tree.Fields;

/** Every field that is known, by object. What is not listed here is never copied, only named in the report. */
final class KnownFields {
    static final Fields GAME =
            Fields.of("local_id ticker_id meta_info editors events custom_template", """
            _type _id version sportstype summary owner permissions marketplace_info options state_info game_state
            tournament created_at updated_at local_status template_id organization_id tags external_id refresh
            allow_comments comments moderation
            """, "user_id users");

    static final Fields META = Fields.of(
            "title starts_at home_team away_team", "_type editorial_publishing allow_comments tournament", "");

    static final Fields EVENT =
            Fields.of("""
            local_id local_status sort version editor highlight is_sticky headline created_at updated_at tag_ids
            contents media event_info
            """, "_type _id publish_at sport_event comments state_info reactions", "user_id user");

    static final Fields EDITOR =
            Fields.of("name display_name title image image_url", "_type _id local_id role", "user_id user username");

    static final Fields CONTENT = Fields.of("""
            text items display_type url oembed_json author source emoji title player
            """, "_type local_id", "");

    static final Fields ITEM =
            Fields.of("media_local_id title caption credit alt url width height", "_type local_id crop focus", "");

    static final Fields MEDIA = Fields.of("""
            local_id local_status subtype url width height title credit duration_ms
            """, "_type _id created_at updated_at version upload_status", "user_id");

    static final Fields PLAYER = Fields.of("name image number position", "_type _id local_id", "birthdate gender");

    static final Fields OLD = Fields.of("title text comment attributes_json web_embed_urls", "_type event_type", "");

    private KnownFields() {}
}
