package io.github.liveblogarchive.input.guardian;

import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Byline;
import io.github.liveblogarchive.report.ImportLog.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What an item's tags say.
 *
 * @param contributors by tag id
 * @param publication empty when no tag names it
 */
record Tags(
        List<String> topics, String series, Map<String, Byline> contributors, String publication, boolean isLiveBlog) {
    static Tags of(Tree list, String page, Desk desk) {
        String host = page.replaceFirst("^(https?://[^/]+).*", "$1");
        List<String> topics = new ArrayList<>();
        List<String> series = new ArrayList<>();
        List<String> blogs = new ArrayList<>();
        Map<String, Byline> contributors = new LinkedHashMap<>();
        String publication = "";
        boolean live = false;
        for (Tree tag : list.items()) {
            String type = tag.text("type").toLowerCase(Locale.ROOT);
            String id = tag.text("id");
            String name = desk.plain(tag, "webTitle", "title");
            live |= id.equals("tone/minutebyminute");
            if (name.isEmpty()) {
                desk.say(Kind.SKIPPED, tag.place(), "tag without a name", id);
                continue;
            }
            switch (type) {
                case "keyword" -> {
                    if (!topics.contains(name)) {
                        topics.add(name);
                    }
                }
                case "series" -> series.add(name);
                case "blog" -> blogs.add(name);
                case "contributor" -> contributors.put(id, byline(tag, name, host));
                case "publication" -> publication = publication.isEmpty() ? name : publication;
                default -> desk.say(Kind.SKIPPED, tag.place(), "tag of type " + type, id);
            }
        }
        series.addAll(blogs);
        for (String further : series.subList(Math.min(1, series.size()), series.size())) {
            desk.say(Kind.SKIPPED, list.place(), "further series", further);
        }
        return new Tags(List.copyOf(topics), series.isEmpty() ? "" : series.get(0), contributors, publication, live);
    }

    /** A contributor by tag id or by name. */
    Optional<Byline> contributor(String idOrName) {
        Byline known = contributors.get(idOrName);
        return known != null
                ? Optional.of(known)
                : contributors.values().stream()
                        .filter(byline -> byline.name().equals(idOrName))
                        .findFirst();
    }

    // A tag's id is its path at the publisher.
    private static Byline byline(Tree tag, String name, String host) {
        String url = tag.text("webUrl");
        String path = host.isEmpty() || tag.text("id").isEmpty() ? "" : host + "/" + tag.text("id");
        return new Byline(name, "", url.isEmpty() ? path : url, Pictures.address(tag.text("bylineImageUrl")));
    }
}
