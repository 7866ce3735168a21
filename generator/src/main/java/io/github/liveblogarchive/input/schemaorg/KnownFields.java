package io.github.liveblogarchive.input.schemaorg;

import io.github.liveblogarchive.input.tree.Fields;

/** Every property that is known, by thing. What is not listed here is never copied, only named in the report. */
final class KnownFields {
    private static final String COMMON = """
            @type @id @context url headline name description author image datePublished dateModified dateCreated
            mainEntityOfPage articleBody keywords video audio correction inLanguage
            """;
    private static final String MACHINERY = """
            isAccessibleForFree isPartOf hasPart potentialAction speakable thumbnailUrl wordCount commentCount comment
            interactionStatistic editor contributor creator copyrightHolder copyrightYear sourceOrganization
            provider backstory identifier genre dateline printSection pageStart mentions accountablePerson sponsor
            funder discussionUrl license usageInfo abstract text timeRequired isFamilyFriendly ampUrl @graph
            associatedMedia sharedContent articleBodyHtml significantLink primaryImageOfPage breadcrumb
            locationCreated contentLocation position version
            """;

    static final Fields BLOG = Fields.of(
            COMMON
                    + " alternativeHeadline publisher coverageStartTime coverageEndTime liveBlogUpdate about articleSection"
                    + " pagination",
            MACHINERY,
            "");

    static final Fields UPDATE = Fields.of(
            COMMON + " uploadDate _markup _key _summary",
            MACHINERY
                    + " publisher alternativeHeadline about articleSection coverageStartTime coverageEndTime pagination",
            "");

    static final Fields PERSON = Fields.of("@type @id @context name givenName familyName url sameAs image", """
            jobTitle description worksFor affiliation alternateName honorificPrefix honorificSuffix logo knowsAbout
            knowsLanguage mainEntityOfPage additionalName publishingPrinciples brand slogan foundingDate
            """, """
            email telephone faxNumber address homeLocation workLocation birthDate birthPlace gender nationality
            contactPoint taxID vatID identifier
            """);

    private KnownFields() {}
}
