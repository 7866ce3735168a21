package io.github.liveblogarchive.input.schemaorg;

import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.web.WebOptions;
import java.util.List;

/**
 * What a user says of saved pages.
 *
 * @param oldestFirst whether pages show the oldest entry first
 * @param orderSaid whether the user said that
 * @param url of a page that does not name its own, or empty
 */
record Options(boolean oldestFirst, boolean orderSaid, String url) {
    static Options of(InputContext context) {
        WebOptions given = WebOptions.of("schema-org", List.of("order", "url"), context);
        String order = given.oneOf("order", List.of("newest", "oldest"));
        return new Options(order.equals("oldest"), !order.isEmpty(), given.text("url"));
    }
}
