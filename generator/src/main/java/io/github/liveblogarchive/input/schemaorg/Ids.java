package io.github.liveblogarchive.input.schemaorg;

import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.input.web.Addresses;
import io.github.liveblogarchive.model.Slug;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Ids of entries from what their publisher calls them. A name that stands for several different entries, as the page's
 * own address does, is none.
 */
final class Ids {
    private static final Pattern QUERY = Pattern.compile("[?&](?:liveblog\\._id|entry)=([^&#]+)");
    private static final int DIGEST = 16;

    private final String page;
    private final Map<String, Integer> users = new HashMap<>();

    /** @param page the address of the blog, or empty */
    Ids(List<Tree> updates, String page) {
        this.page = page;
        Map<String, String> bodies = new HashMap<>();
        for (Tree update : updates) {
            for (String source : sources(update)) {
                String text = digest(update);
                if (!text.equals(bodies.put(source, text))) {
                    users.merge(source, 1, Integer::sum);
                }
            }
        }
    }

    /** The anchor or address by which the publisher knows the entry; empty where there is none of its own. */
    String source(Tree update) {
        return sources(update).stream()
                .filter(source -> users.getOrDefault(source, 0) <= 1)
                .findFirst()
                .orElse("");
    }

    /** Our id. */
    String id(Tree update) {
        String source = source(update);
        if (source.isEmpty()) {
            return digest(update);
        }
        // An entry with a page of its own is known by the last part of its address.
        String last = Addresses.page(source).replaceFirst(".*/", "");
        return Slug.ofId(Addresses.isWeb(source) && !last.isEmpty() ? last : source);
    }

    private static String digest(Tree update) {
        String text = update.text("datePublished", "dateCreated") + "\n" + update.text("headline", "name") + "\n"
                + EntryReader.rawBody(update);
        return Slug.digest(text).substring(0, DIGEST);
    }

    private List<String> sources(Tree update) {
        String named = Things.address(update.get("mainEntityOfPage"));
        // Many name the page of the whole live blog there, or even the publisher's.
        String place = Addresses.fragment(named).isEmpty() ? "" : named;
        return Stream.of(update.text("@id"), update.text("url"), place)
                .map(this::source)
                .filter(source -> !source.isEmpty())
                .distinct()
                .toList();
    }

    private String source(String named) {
        String fragment = Addresses.fragment(named);
        if (!fragment.isEmpty()) {
            return fragment;
        }
        Matcher query = QUERY.matcher(named);
        if (query.find()) {
            return query.group(1).replaceFirst("__.*", "");
        }
        String full = Addresses.isWeb(named) || named.startsWith("/") ? Addresses.absolute(named, page) : named;
        boolean own =
                !page.isEmpty() && Addresses.isWeb(full) && Addresses.page(full).equals(Addresses.page(page));
        return own ? "" : full.strip();
    }
}
