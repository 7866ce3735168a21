package io.github.liveblogarchive.input.schemaorg;

import io.github.liveblogarchive.input.markup.PlainText;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.input.web.WebDesk;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog.Kind;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the entries of one blog say together, and each of them alone does not: fields that repeat the blog's own are not
 * the entry's.
 *
 * @param headlines whether headlines are those of the entries
 * @param time the field that holds when an entry was published; empty where none does
 * @param changes whether the times of the last change are those of the entries
 * @param pictures addresses of pictures that stand in every entry
 */
record Gates(boolean headlines, String time, boolean changes, Set<String> pictures) {
    static Gates of(Tree blog, List<Tree> updates, WebDesk desk) {
        return new Gates(
                headlines(blog, updates, desk),
                time(blog, updates, desk),
                updates.size() < 2 || !isShared(updates, update -> update.text("dateModified")),
                pictures(blog, updates));
    }

    private static boolean headlines(Tree blog, List<Tree> updates, WebDesk desk) {
        String title = words(blog);
        boolean repeated = updates.size() > 1
                && !title.isEmpty()
                && updates.stream().allMatch(update -> words(update).equals(title));
        if (repeated) {
            desk.say(
                    Kind.REPAIRED,
                    updates.get(0).get("headline").place(),
                    "headline of the live blog repeated in every entry, left out",
                    updates.size() + " entries");
        }
        return !repeated;
    }

    private static String time(Tree blog, List<Tree> updates, WebDesk desk) {
        String story = blog.text("datePublished");
        boolean one = updates.size() == 1;
        boolean shared = one
                ? updates.get(0).text("datePublished").equals(story) && !story.isEmpty()
                : isShared(updates, update -> update.text("datePublished"));
        if (!shared) {
            return "datePublished";
        }
        Tree place = updates.get(0).get("datePublished");
        boolean created = updates.stream()
                .allMatch(update -> !update.text("dateCreated").isEmpty()
                        && !update.text("dateCreated").equals(blog.text("dateCreated")));
        if (created && (one || !isShared(updates, update -> update.text("dateCreated")))) {
            desk.say(
                    Kind.GUESSED,
                    place.place(),
                    "times taken from dateCreated, for datePublished is that of the whole live blog",
                    place.text());
            return "dateCreated";
        }
        if (one) {
            return "datePublished";
        }
        desk.say(
                Kind.REPAIRED,
                place.place(),
                "one time in every entry, taken for unknown",
                updates.size() + " entries at " + place.text());
        desk.warn(
                Code.BAD_DATE,
                place.place(),
                "All " + updates.size() + " entries of \"" + desk.blog() + "\" have the same time, " + place.text()
                        + ": their times are unknown.",
                "They keep their order. Another export of the same live blog may hold the times; import both together.");
        return "";
    }

    private static Set<String> pictures(Tree blog, List<Tree> updates) {
        Set<String> own = addresses(blog);
        if (updates.size() > 1) {
            Set<String> all = addresses(updates.get(0));
            updates.forEach(update -> all.retainAll(addresses(update)));
            own.addAll(all);
        }
        return Set.copyOf(own);
    }

    private static Set<String> addresses(Tree thing) {
        return thing.get("image").items().stream()
                .map(image -> image.isObject() ? image.text("url", "contentUrl", "@id") : image.text())
                .filter(url -> !url.isEmpty())
                .collect(Collectors.toSet());
    }

    private static boolean isShared(List<Tree> updates, Function<Tree, String> field) {
        String first = field.apply(updates.get(0));
        return !first.isEmpty()
                && updates.size() > 1
                && updates.stream().allMatch(update -> field.apply(update).equals(first));
    }

    private static String words(Tree thing) {
        return PlainText.words(PlainText.of(thing.text("headline", "name")));
    }
}
