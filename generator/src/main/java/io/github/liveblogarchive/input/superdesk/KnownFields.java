package io.github.liveblogarchive.input.superdesk;

import io.github.liveblogarchive.input.tree.Fields;

/** Every field that is known, by object. What is not listed here is never copied, only named in the report. */
final class KnownFields {
    // Records of the database have these whatever they are about.
    private static final String MACHINERY = """
            _etag _links _type _current_version _version version version_creator versioncreated operation unique_id
            unique_name event_id family_id expiry priority urgency pubstatus state source format genre flags
            schedule_settings sign_off dateline place language slugline_language ingest_id revert_state
            marked_for_not_publication more_coming filemeta filemeta_json mimetype media linked_in_packages
            task lock_user lock_time lock_session word_count profile subject anpa_category keywords
            """;

    static final Fields BLOG = Fields.of("""
            _id title description blog_status category start_date end_date _created picture picture_url
            picture_renditions blog_preferences theme_settings public_url public_urls main_page_url posts
            """, MACHINERY + """
            guid _updated output posts_order_sequence blog_author original_creator users_can_comment
            syndication_enabled syndication_in total_posts posts_limit last_created_post last_updated_post
            last_created_date last_updated_date archived market_enabled posts_count delete_not_before
            firstcreated auto_refresh_interval private_post_types json_ld_timezone_offset
            """, "members");

    static final Fields POST = Fields.of("""
            _id guid type particular_type post_status deleted published_date unpublished_date firstcreated _created
            _updated content_updated_date order sticky lb_highlight highlight tags original_creator publisher byline
            syndicated_creator syndication_in headline slugline groups blog items syndication_blog_title
            """, MACHINERY + """
            client_blog post_items_type repeat_syndication producer_post_id auto_publish repeat_of syndication_id
            comments scheduled total_comments main_item fullDetails has_sticky multiple_items mainItem showUpdate
            """, "");

    static final Fields ITEM = Fields.of("""
            _id guid item_type type group_type text meta commenter syndicated_creator original_creator _created
            poll_body author_name is_published deleted filemeta_json
            """, MACHINERY.replace("filemeta_json", "") + """
            headline slugline
            particular_type blog client_blog firstcreated _updated byline post_status parent_id post_id order name
            description fields_meta postId contents content
            """, "commenter_email");

    static final Fields META = Fields.of("""
            media caption credit quote provider_name provider_url original_url url type title description author_name
            author_url html thumbnail_url thumbnail_width thumbnail_height width height meta _created commenter text
            syndicated_creator poll_body item_type
            """, MACHINERY + """
            original_id element_id show_embed_description liveblog_version cache_age _id guid group_type blog client_blog
            particular_type firstcreated _updated byline original_creator post_status social_share data picture_url
            provider safe options preview remember home away homeTeam awayTeam
            """, "");

    static final Fields USER = Fields.of("display_name byline picture_url name", MACHINERY + """
            _id _created _updated avatar avatar_renditions picture_renditions invisible_stages is_active is_enabled is_author is_support needs_activation
            role user_type original_creator desk
            """, """
            email username first_name last_name session_preferences user_preferences active_privileges phone
            jid sign_off password privileges workspace preferences twitter facebook instagram biography
            last_activity_at user_info
            """);

    private KnownFields() {}
}
