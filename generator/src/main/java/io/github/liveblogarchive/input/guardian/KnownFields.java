package io.github.liveblogarchive.input.guardian;

import io.github.liveblogarchive.input.tree.Fields;
import java.util.Set;

/** Every field that is known, by object. What is not listed here is never copied, only named in the report. */
final class KnownFields {
    /** An item of the Content API or a page: both in one, since no name means two things. */
    static final Fields ITEM = Fields.of("""
            id pageId type webTitle webUrl webURL canonicalUrl sectionName sectionLabel webPublicationDate fields tags
            blocks keyEvents pinnedPost pagination headline standfirst trailText byline main mainMediaElements elements
            lang isRightToLeftLang editionId config format storyPackage publication webPublicationSecondaryDateDisplay
            contentType openGraphData guardianBaseURL
            """, """
            apiUrl references isHosted sectionId sectionUrl pillarId pillarName stats aliasPaths atoms rights section crossword
            debug isExpired isGone channels schedule version mostRecentBlockId author webPublicationDateDeprecated
            webPublicationDateDisplay editionLongForm designType pillar isLegacyInteractive isImmersive
            subMetaSectionLinks subMetaKeywordLinks shouldHideAds isAdFreeUser linkedData twitterData
            hasRelated hasStoryPackage beaconURL isCommentable commercialProperties pageType nav
            showBottomSocialButtons pageFooter shouldHideReaderRevenue slotMachineFlags contributionsServiceUrl
            isSpecialReport showTableOfContents badge promotedNewsletter tableOfContents trailPicture onwards
            filterKeyEvents availableTopics selectedTopics isPreview prefetchCss crosswordBlock matchUrl matchType
            starRating audioArticleImage affiliateLinksDisclaimer
            """, "");

    static final Fields FIELDS = Fields.of("""
            headline standfirst trailText byline main thumbnail firstPublicationDate liveBloggingNow isLive lang
            productionOffice publication
            """, """
            body bodyText bylineHtml lastModified creationDate commentCloseDate commentable starRating wordcount
            charCount shortUrl sensitive legallySensitive showTableOfContents newspaperPageNumber
            newspaperEditionDate isInappropriateForSponsorship isPremoderated shouldHideAdverts showInRelatedContent
            shouldHideReaderRevenue showAffiliateLinks displayHint secureThumbnail internalComposerCode
            internalContentCode internalPageCode internalRevision internalShortId internalStoryPackageCode
            internalOctopusCode internalVideoCode internalCommissionedWordcount socialShareCopy
            socialShareCopyFacebook socialShareCopyTwitter membershipAccess scheduledPublicationDate
            contributorBio hasStoryPackage bodyTextSummary allowUgc linkText
            """, "");

    static final Fields TAG = Fields.of("id type webTitle title webUrl bylineImageUrl", """
            apiUrl sectionId sectionName references bio firstName lastName twitterHandle bylineLargeImageUrl
            keywordType description rcsId r2ContributorId podcast paidContentType paidContentCampaignColour
            entityIds campaignInformationType internalName activeSponsorships
            """, "emailAddress");

    static final Fields BLOCKS = Fields.of("main body totalBodyBlocks requestedBodyBlocks", "", "");

    static final Fields BLOCK = Fields.of("""
            id title attributes createdDate firstPublishedDate publishedDate lastModifiedDate published bodyHtml
            bodyTextSummary contributors elements blockCreatedOn blockFirstPublished blockLastUpdated blockPublished
            """, """
            contentLastModifiedDate blockCreatedOnDisplay blockFirstPublishedDisplay blockLastUpdatedDisplay
            blockFirstPublishedDisplayNoTimezone primaryDateLine secondaryDateLine lastModifiedDateDisplay
            """, "createdBy lastModifiedBy publishedBy firstPublishedBy");

    static final Fields ATTRIBUTES = Fields.of("keyEvent summary pinned title", "membershipPlaceholder pinnedPost", "");

    /** All kinds of elements together, in both shapes. */
    static final Fields ELEMENT = Fields.of("""
            type _type assets textTypeData videoTypeData tweetTypeData imageTypeData audioTypeData pullquoteTypeData
            interactiveTypeData mapTypeData documentTypeData tableTypeData witnessTypeData richLinkTypeData
            membershipTypeData embedTypeData instagramTypeData commentTypeData vineTypeData contentAtomTypeData
            codeTypeData calloutTypeData cartoonTypeData listTypeData timelineTypeData linkTypeData productTypeData
            productSummaryTypeData recipeTypeData responsiveImageTypeData formTypeData standardTypeData
            html text caption alt credit displayCredit photographer source url originalUrl linkText linkPrefix prefix
            title description authorName authorUrl authorUsername commentUrl attribution duration durationMinutes
            durationSeconds stillImageUrl assetId mediaTitle posterImage overrideImage media data imageSources embedUrl
            iframeUrl language items elements sections listElements fallbackContent variants headline label heading
            body venue location start end keyTakeaways qAndAExplainers miniProfiles multiBylines events content
            imageMedia images trackUrl permalink profileName profileURL dateTime prompt productName name copyright
            atomType hasCaption quoted address authorWitnessName cta ctas
            """, """
            tracking role mediaId mediaApiUri imageType picdarUrn suppliersReference safeEmbedCode isMandatory
            scriptUrl scriptName shortUrl isInappropriateForAdverts blockAds clean explicit id elementId hasMedia
            isThirdPartyTracking sourceDomain width height expired channelId weighting thirdPartyTracking
            atomId campaignId isNonCollapsible discussionUrl commentId authorWitnessProfileUrl youtubeUrl youtubeSource
            youtubeTitle youtubeDescription youtubeAuthorName youtubeHtml witnessEmbedType dateCreated avatarURL
            originalWidth originalHeight iframeHeight identifier price linkPrefixText isTrack safe responsive
            campaignCode formFields formId activeUntil tagName activeFrom contacts displayOnSensitive submissionURL
            position listElementType shouldHideAdverts customMessage uniqueId videoId mediaUrl noCookie
            """, "");

    /** Items of lists, sections and events inside an element. */
    static final Fields PART =
            Fields.of("""
            title heading headline label date main body elements items events content text html bio endNote url caption
            alt credit description name prompt
            """, "byline bylineHtml contributorIds contributors imageOverrideUrl role", "");

    /** Types of elements without a form of their own that are known all the same. */
    static final Set<String> PLAIN_KINDS = Set.of(
            ("embed interactive map content-atom callout list timeline product product-summary recipe form list-item"
                            + " key-takeaways qand-aexplainer mini-profiles multi-bylines numbered-title divider"
                            + " qablock guide-atom profile-atom explainer-atom timeline-atom chart-atom quiz-atom"
                            + " interactive-atom interactive-contents star-rating newsletter-sign-up email-sign-up"
                            + " ad-placeholder media-atom table document item-link")
                    .split(" "));

    private KnownFields() {}
}
