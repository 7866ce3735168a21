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

    private static final char ZERO_WIDTH_JOINER = '\u200D';

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

    /** Text cut after a few whole words; of a script without spaces, after as many letters as fit. */
    public static String firstWords(String text) {
        String[] words = text.strip().split("\\s+", MAX_WORDS + 1);
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < Math.min(words.length, MAX_WORDS); i++) {
            if (name.length() + words[i].length() > MAX_LENGTH && !name.isEmpty()) {
                return cutOff(name);
            }
            name.append(name.isEmpty() ? "" : " ").append(words[i]);
        }
        if (name.length() > MAX_LENGTH) {
            int end = MAX_LENGTH / 2;
            while (end > 1 && isWithinLetter(name, end)) {
                end--;
            }
            name.setLength(end);
            return cutOff(name);
        }
        return words.length > MAX_WORDS ? cutOff(name) : name.toString();
    }

    // The JDK's own rules for what readers take as one letter change from version to version.
    private static boolean isWithinLetter(CharSequence text, int at) {
        int type = Character.getType(Character.codePointAt(text, at));
        boolean isMark = type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
        return isMark
                || Character.isLowSurrogate(text.charAt(at))
                || text.charAt(at) == ZERO_WIDTH_JOINER
                || text.charAt(at - 1) == ZERO_WIDTH_JOINER;
    }

    // Nothing ends before what is left out.
    private static String cutOff(StringBuilder name) {
        int end = name.length();
        while (end > 1 && ".,;:…。、，；：".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(0, end).strip() + "…";
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
