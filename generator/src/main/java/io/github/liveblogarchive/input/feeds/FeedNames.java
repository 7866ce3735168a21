package io.github.liveblogarchive.input.feeds;

import io.github.liveblogarchive.input.web.Addresses;
import io.github.liveblogarchive.model.Slug;
import java.util.stream.Stream;

/** What a feed calls its entries, and what we do: an anchor of the live blog's page, an address, or a mere name. */
final class FeedNames {
    private static final int DIGEST = 6;

    /** The live blog's own address, or empty. */
    private final String page;

    FeedNames(String page) {
        this.page = page;
    }

    /** The anchor, address or name of an entry; empty where the feed gives it none of its own. */
    String source(String id, String url) {
        return Stream.of(anchor(id), anchor(url), own(id), own(url))
                .filter(source -> !source.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Whether the entry stood on the live blog's page. */
    boolean isAnchor(String source, String id, String url) {
        return !source.isEmpty() && (source.equals(anchor(id)) || source.equals(anchor(url)));
    }

    String id(String source) {
        if (!Addresses.isWeb(source)) {
            return Slug.ofId(source);
        }
        // Two addresses may end alike.
        String last = Addresses.page(source).replaceFirst(".*/", "");
        return Slug.of(last) + "-" + Slug.digest(source).substring(0, DIGEST);
    }

    private String anchor(String url) {
        boolean here =
                Addresses.isWeb(url) && (page.isEmpty() || Addresses.page(url).equals(Addresses.page(page)));
        return here ? Addresses.fragment(url) : "";
    }

    private String own(String named) {
        boolean whole = !page.isEmpty()
                && Addresses.isWeb(named)
                && Addresses.page(named).equals(Addresses.page(page));
        return whole ? "" : named.strip();
    }
}
