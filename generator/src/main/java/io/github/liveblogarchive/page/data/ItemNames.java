package io.github.liveblogarchive.page.data;

import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.site.Rendering;
import io.github.liveblogarchive.site.SiteView;
import java.time.ZoneId;
import java.util.Locale;

/** Names what has no title: an entry by its first words, with its time where none stands beside it. */
public final class ItemNames {
    private static final int MAX_WORDS = 9;
    private static final int MAX_LENGTH = 70;

    private ItemNames() {}

    /** The name of an entry; only one without a title has to be rendered for it. */
    public static String of(SiteView site, int number, Entry entry) {
        return entry.title().isEmpty()
                ? of(site.rendering(number), site.archive().blogOf(number).zone())
                : entry.title();
    }

    /** The title, else {@code "The first words…"}, else the time or the id; never empty. */
    public static String of(Rendering rendering, ZoneId zone) {
        String name = named(rendering);
        return name.isEmpty() ? clock(rendering.entry(), zone) : name;
    }

    /** The title, else {@code "09:15 The first words…"}, for lists of programs, in which many look the same. */
    public static String timed(Rendering rendering, ZoneId zone) {
        String name = named(rendering);
        String clock = clock(rendering.entry(), zone);
        boolean isEnough = name.isEmpty()
                || !rendering.entry().title().isEmpty()
                || !rendering.entry().date().hasTime();
        return isEnough ? of(rendering, zone) : clock + " " + name;
    }

    private static String named(Rendering rendering) {
        Entry entry = rendering.entry();
        if (!entry.title().isEmpty()) {
            return entry.title();
        }
        // What a post says, not who says it.
        String author = entry.body().stream()
                .limit(1)
                .map(block -> block instanceof Block.Social post ? post.author() : "")
                .findFirst()
                .orElse("");
        String words = rendering.words().strip();
        boolean isPost = !author.isEmpty() && words.startsWith(author + " ");
        return firstWords(isPost ? words.substring(author.length()) : words);
    }

    /** Text cut after a few whole words. */
    public static String firstWords(String text) {
        String[] words = text.strip().split("\\s+", MAX_WORDS + 1);
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < Math.min(words.length, MAX_WORDS); i++) {
            if (name.length() + words[i].length() > MAX_LENGTH && !name.isEmpty()) {
                return name + "…";
            }
            name.append(name.isEmpty() ? "" : " ").append(words[i]);
        }
        return words.length > MAX_WORDS ? name + "…" : name.toString();
    }

    /** Text cut at a word's end, with an ellipsis where something is missing. */
    public static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int space = text.lastIndexOf(' ', length);
        int end = space > length / 2 ? space : length - (Character.isHighSurrogate(text.charAt(length - 1)) ? 1 : 0);
        return text.substring(0, end) + "…";
    }

    private static String clock(Entry entry, ZoneId zone) {
        Moment moment = entry.date();
        if (!moment.hasTime()) {
            return entry.id();
        }
        var local = moment.at().atZoneSameInstant(zone);
        return String.format(Locale.ROOT, "%02d:%02d", local.getHour(), local.getMinute());
    }
}
