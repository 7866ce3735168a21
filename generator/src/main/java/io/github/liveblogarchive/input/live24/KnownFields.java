package io.github.liveblogarchive.input.live24;

import io.github.liveblogarchive.input.tree.Fields;

/** Every field that is known, by object. What is not listed here is never copied, only named in the report. */
final class KnownFields {
    static final Fields DATA = Fields.of("event news count", "has_more last_nid", "");

    static final Fields EVENT = Fields.of(
            "eid id title name description closed start_time last_updated",
            "status type created template theme language_id likes views share",
            "uid user owner creator username");

    static final Fields NEWS = Fields.of(
            "nid eid created updated newstitle contents editorname",
            "type status likes share alert order",
            "uid user username avatar editor creator");

    private KnownFields() {}
}
