package io.github.liveblogarchive.page.data;

/** What an entry of a feed speaks of: an entry of the archive, or a live blog as a whole. */
record FeedItem(int number, boolean isEntry) {
    static FeedItem entry(int number) {
        return new FeedItem(number, true);
    }

    static FeedItem blog(int number) {
        return new FeedItem(number, false);
    }
}
