package io.github.liveblogarchive.site;

/** Divides a listing into pages that never change once full: they are counted from the oldest item. */
public record Pager(int items, int perPage) {
    public int pages() {
        return Math.max(1, (items + perPage - 1) / perPage);
    }

    /** The index of the oldest item of a page (from 1), where items are counted from the oldest. */
    public int from(int page) {
        return (page - 1) * perPage;
    }

    /** One behind the index of the newest item of a page. */
    public int to(int page) {
        return Math.min(items, page * perPage);
    }
}
