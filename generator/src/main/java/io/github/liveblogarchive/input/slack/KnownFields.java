package io.github.liveblogarchive.input.slack;

import io.github.liveblogarchive.input.tree.Fields;

/** Every field that is known, by object. What is not listed here is never copied, only named in the report. */
final class KnownFields {
    static final Fields MESSAGE = Fields.of("""
            type subtype user username bot_id bot_profile user_profile text ts edited thread_ts parent_user_id files file
            attachments blocks reactions pinned_to message deleted_ts root
            """, """
            client_msg_id team user_team source_team reply_count reply_users_count latest_reply reply_users replies
            is_locked subscribed last_read unread_count upload display_as_bot x_files icons app_id inviter hidden
            previous_message channel channel_type event_ts metadata no_notifications permalink purpose topic
            is_starred pinned_info saved language room old_name name assistant_app_thread list_record_id
            """, "comment saved_by");

    static final Fields FILE = Fields.of("""
            id name title mimetype mode url_private permalink alt_txt original_w original_h
            """, """
            created timestamp filetype pretty_type editable size external_type is_external is_public
            public_url_shared display_as_bot username media_display_type has_rich_preview thumb_64 thumb_80 thumb_160
            thumb_360 thumb_360_w thumb_360_h thumb_360_gif thumb_480 thumb_480_w thumb_480_h thumb_720 thumb_720_w
            thumb_720_h thumb_800 thumb_800_w thumb_800_h thumb_960 thumb_960_w thumb_960_h thumb_1024 thumb_1024_w
            thumb_1024_h thumb_tiny thumb_pdf thumb_pdf_w thumb_pdf_h thumb_video thumb_video_w thumb_video_h
            preview preview_highlight preview_is_truncated preview_plain_text edit_link lines lines_more converted_pdf
            duration_ms hls hls_embed mp4 mp4_low vtt transcription subtype image_exif_rotation skipped_shares
            file_access is_starred last_editor updated editor has_more_shares shares deanimate deanimate_gif
            deanimate_thumb dm_mpdm_users_with_file_access user_team
            """, "user url_private_download permalink_public initial_comment");

    static final Fields ATTACHMENT = Fields.of("""
            from_url original_url is_msg_unfurl is_share title title_link text fallback pretext fields service_name
            author_name author_subname ts image_url image_width image_height thumb_url thumb_width thumb_height blocks
            files channel_id
            """, """
            id color service_icon service_url author_link author_icon footer footer_icon mrkdwn_in image_bytes video_html
            video_html_width video_html_height video_url msg_subtype callback_id actions bot_id app_id app_unfurl_url
            is_app_unfurl is_animated message_blocks channel_name channel_team is_thread_root_unfurl
            is_reply_unfurl private_channel_prompt mimetype url preview list list_record_id bot_team_id
            """, "author_id");

    static final Fields USER = Fields.of(
            "id real_name profile",
            """
            team_id deleted color is_admin is_owner is_primary_owner is_restricted is_ultra_restricted is_bot
            is_app_user updated is_email_confirmed who_can_share_contact_card is_workflow_bot is_connector_bot
            is_invited_user teams enterprise_user
            """,
            "name tz tz_label tz_offset has_2fa two_factor_type locale presence is_stranger");

    /** Of a profile only the name passes; whatever else it holds is about the person. */
    static final Fields PROFILE = Fields.of("display_name real_name", "team always_active avatar_hash", """
            title phone skype real_name_normalized display_name_normalized fields status_text status_emoji
            status_emoji_display_info status_expiration status_text_canonical email first_name last_name name pronouns
            image_original is_custom_image image_24 image_32 image_48 image_72 image_192 image_512 image_1024 start_date
            huddle_state huddle_state_expiration_ts guest_invited_by guest_expiration_ts bot_id api_app_id is_restricted
            is_ultra_restricted pronunciation name_pronunciation
            """);

    static final Fields CHANNEL = Fields.of("id name purpose topic pins", """
            created is_archived is_general is_channel is_group is_im is_mpim is_private is_shared is_org_shared
            name_normalized previous_names num_members updated unlinked parent_conversation context_team_id
            """, "creator members user");

    private KnownFields() {}
}
