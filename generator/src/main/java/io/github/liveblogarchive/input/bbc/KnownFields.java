package io.github.liveblogarchive.input.bbc;

import io.github.liveblogarchive.input.tree.Fields;

/** Every field that is known, by object. What is not listed here is never copied, only named in the report. */
final class KnownFields {
    static final Fields PAGE = Fields.of("""
            title description language home isLive startDateTime endDateTime headerImage promoImage seo summaryPoints
            liveTextStream analytics
            """, """
            id urn mediaCollections sportDataEvent article metadata experiments toggles isAmp isUK pathname service
            status timeOnServer variant showAdsBasedOnLocation pageType isNextJs isLite isApp bbcOrigin
            serverSideExperiments previousPath isCaf related atiAnalytics
            """, "");

    static final Fields STREAM = Fields.of("id content contributors", "status type", "");

    static final Fields POST = Fields.of(
            "urn id type dates options header content link",
            "typeCode titles descriptions images locators reactions poll",
            "createdBy updatedBy");

    static final Fields DATES = Fields.of("firstPublished lastPublished curated time", "", "");

    static final Fields OPTIONS = Fields.of("isBreakingNews", "includeComments isPinned", "");

    static final Fields BLOCK = Fields.of("type model", "id blockId position blockGroupType blockGroupIndex", "");

    // Of all types of blocks together: names do not clash.
    static final Fields MODEL = Fields.of("""
            text blocks attributes locator name link subtitle width height originCode copyrightHolder source
            oembed title images headlines description video imageUrl versions format type href
            """, """
            isExternal external urns assetPath analytics summary lastPublished firstPublished attributions section
            isSharingAllowed suitableForSyndication id subType imageCopyright embedding advertising available
            caption live smpKind syndication synopses webcastData audio nestedLocators statsDestination
            uniqueName rights path provider language indexOfType embed
            """, "");

    private KnownFields() {}
}
