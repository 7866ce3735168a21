package io.github.liveblogarchive.report;

import java.util.Locale;

/**
 * The name of a kind of problem, the same in messages, in reports and in the manual, which has a line on each.
 * Level and wording belong to the place that finds the problem.
 */
public enum Code {
    // files and encoding
    CONTENT_NOT_FOUND,
    NOT_READABLE,
    EMPTY_FILE,
    BAD_ENCODING,
    NOT_TEXT,
    CONTROL_CHARACTER,
    TOO_LARGE,
    UNUSED_FILE,
    // syntax
    BROKEN_YAML,
    BROKEN_JSON,
    BROKEN_XML,
    FRONT_MATTER,
    DUPLICATE_FIELD,
    YAML_FEATURE,
    TOO_DEEP,
    // fields
    UNKNOWN_FIELD,
    MISSING_FIELD,
    WRONG_TYPE,
    BAD_VALUE,
    UNKNOWN_SETTING,
    BAD_SETTING,
    NO_BASE_URL,
    // time
    BAD_DATE,
    UNKNOWN_ZONE,
    SKIPPED_TIME,
    REPEATED_TIME,
    TIME_ORDER,
    LONG_COVERAGE,
    // identity and addresses
    DUPLICATE_ID,
    DUPLICATE_ADDRESS,
    BAD_ADDRESS,
    UNKNOWN_TOPIC,
    DUPLICATE_ALIAS,
    DEAD_LINK,
    // content
    NO_BLOGS,
    NO_ENTRIES,
    UNKNOWN_BLOCK,
    BAD_BLOCK,
    MISSING_MEDIA,
    BAD_MEDIA,
    MISSING_ALT,
    PICTURE_LOCATION,
    UNSAFE_MARKUP,
    UNSAFE_LINK,
    MARKDOWN_FORM,
    // theme and output
    TEMPLATE_ERROR,
    TEMPLATE_MISSING,
    MISSING_WORDS,
    LOW_CONTRAST,
    OUTPUT_FOLDER,
    OUTPUT_CONFLICT,
    OUTPUT_LOCKED,
    WRITE_FAILED,
    HOST_LIMIT,
    CACHE_IGNORED,
    // import
    UNKNOWN_FORMAT,
    NOTHING_TO_IMPORT,
    IMPORT_SKIPPED,
    IMPORT_INCOMPLETE,
    IMPORT_CONFLICT;

    /** As messages show it: {@code bad-date}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
