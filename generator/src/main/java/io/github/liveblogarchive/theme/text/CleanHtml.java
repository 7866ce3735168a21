package io.github.liveblogarchive.theme.text;

import io.github.liveblogarchive.site.Bodies.Media;
import io.github.liveblogarchive.theme.text.Links.Kind;
import io.github.liveblogarchive.theme.text.Links.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.owasp.html.HtmlStreamEventReceiver;

/**
 * Writes what the {@link Sanitizer} lets through, and makes it fit for an archive's page: addresses are resolved,
 * headings begin at h4 and skip no level, pictures of other hosts become links to them (a page asks no other host for
 * anything), tables get a box to scroll in.
 */
final class CleanHtml implements HtmlStreamEventReceiver {
    private static final Set<String> VOID = Set.of("br", "hr", "img", "source", "track");
    private static final Set<String> PHRASES = Set.of(
            "q", "cite", "em", "strong", "b", "i", "s", "del", "ins", "sub", "sup", "code", "kbd", "abbr", "time",
            "mark", "small", "span", "a", "br");
    private static final Set<String> BLOCKS =
            Set.of("p hr h1 h2 h3 h4 h5 h6 ul ol dl blockquote figure table pre div".split(" "));
    private static final Pattern HEADING = Pattern.compile("(?i)<h([1-6])[\\s>/]");
    private static final int FIRST_HEADING = 4;
    // Stands on the stack for a player that has no file yet.
    private static final String WAITING = "waiting ";

    private final StringBuilder out = new StringBuilder(1024);
    private final List<String> open = new ArrayList<>();
    private final Scope scope;
    private final Words words;
    private final boolean phrases;
    private final int least;
    private final Footnotes footnotes;
    private int lastHeading = FIRST_HEADING - 1;
    private int links;

    /** @param phrases whether only what stands inside a paragraph is written */
    CleanHtml(String html, Scope scope, Words words, boolean phrases) {
        this(highestHeading(html), Footnotes.of(html), scope, words, phrases);
    }

    /** @param highestHeading the level of the highest heading, 6 where there is none */
    CleanHtml(int highestHeading, Footnotes footnotes, Scope scope, Words words, boolean phrases) {
        this.scope = scope;
        this.words = words;
        this.phrases = phrases;
        this.least = highestHeading;
        this.footnotes = footnotes;
    }

    private static int highestHeading(String html) {
        int highest = 6;
        for (Matcher heading = HEADING.matcher(html); heading.find(); ) {
            highest = Math.min(highest, Integer.parseInt(heading.group(1)));
        }
        return highest;
    }

    String result() {
        return phrases ? out.toString().strip() : out.toString();
    }

    @Override
    public void openDocument() {
        open.clear();
    }

    @Override
    public void closeDocument() {
        while (!open.isEmpty()) {
            close();
        }
    }

    @Override
    public void openTag(String name, List<String> list) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i + 1 < list.size(); i += 2) {
            attributes.put(list.get(i), list.get(i + 1));
        }
        if (phrases && !PHRASES.contains(name) && !name.equals("img")) {
            out.append(' ');
            if (!VOID.contains(name)) {
                open.add(" ");
            }
            return;
        }
        if (BLOCKS.contains(name)) {
            endParagraph();
            if (open.stream().anyMatch(end -> end.startsWith("</h"))) {
                if (!VOID.contains(name)) {
                    open.add(" ");
                }
                return;
            }
        }
        switch (name) {
            case "a" -> link(attributes);
            case "img" -> picture(attributes);
            case "video", "audio" -> player(name, attributes);
            case "source", "track" -> playable(name, attributes);
            case "picture" -> open.add("");
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(name.charAt(1) - '0', attributes);
            case "table" -> {
                out.append("<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"");
                Markup.attribute(words.table(), out);
                out.append("\">");
                write("table", attributes, "</table></div>");
            }
            case "time" -> {
                // Without a machine time the element promises what its text rarely holds.
                if (attributes.containsKey("datetime")) {
                    write(name, attributes, "</time>");
                } else {
                    open.add("");
                }
            }
            default -> plain(name, attributes);
        }
    }

    @Override
    public void closeTag(String name) {
        if (!open.isEmpty()) {
            close();
        }
    }

    @Override
    public void text(String text) {
        Markup.text(text, out);
    }

    private void close() {
        end(open.remove(open.size() - 1));
    }

    private void end(String end) {
        if (end.equals("</a>")) {
            links--;
        }
        if (!end.startsWith(WAITING)) {
            out.append(end);
        }
    }

    private String top() {
        return open.isEmpty() ? "" : open.get(open.size() - 1);
    }

    // A browser ends a paragraph where a block begins, and then finds its end tag too many.
    private void endParagraph() {
        int paragraph = open.lastIndexOf("</p>");
        for (int i = open.size() - 1; paragraph >= 0 && i >= paragraph; i--) {
            end(open.set(i, ""));
        }
    }

    private void plain(String name, Map<String, String> attributes) {
        String cite = attributes.remove("cite");
        if (cite != null && Links.outer(cite).startsWith("http")) {
            attributes.put("cite", Links.outer(cite));
        }
        String align = attributes.remove("align");
        if (align != null && !align.equals("left")) {
            attributes.put("class", align.equals("right") ? "end" : "middle");
        }
        if (attributes.containsKey("id")) {
            attributes.put("id", local(attributes.getOrDefault("id", "")));
        }
        if ("footnotes".equals(attributes.get("class"))) {
            attributes.put("role", "group");
            attributes.put("aria-label", words.footnotes());
        }
        boolean stray = name.equals("figcaption") && !top().equals("</figure>");
        String element = stray ? "div" : name;
        write(element, attributes, "</" + element + ">");
    }

    private void link(Map<String, String> attributes) {
        Target target = Links.of(attributes.getOrDefault("href", ""), scope.where(), footnotes::has);
        if (target.kind() == Kind.NONE || links > 0) {
            open.add("");
            return;
        }
        String id = attributes.remove("id");
        attributes.remove("href");
        Map<String, String> all = new LinkedHashMap<>();
        switch (target.kind()) {
            case SITE -> all.put("href", "site:/" + target.address());
            case LOCAL -> all.put("href", "#" + local(target.address()));
            default -> {
                all.put("href", target.address());
                if (target.address().startsWith("http")) {
                    all.put("rel", "noopener noreferrer");
                }
            }
        }
        if (id != null) {
            all.put("id", local(id));
        }
        if ("footnote-backref".equals(attributes.get("class"))) {
            all.put("aria-label", words.back());
        }
        all.putAll(attributes);
        links++;
        write("a", all, "</a>");
    }

    private void picture(Map<String, String> attributes) {
        String src = attributes.getOrDefault("src", "");
        String alt = attributes.getOrDefault("alt", "").strip();
        Optional<Media> media = phrases ? Optional.empty() : Links.media(src, scope.where());
        if (media.isPresent()) {
            attributes.putAll(Markup.picture(media.get(), alt));
            Markup.picture(media.get(), attributes, out);
            return;
        }
        elsewhere(src, alt.isEmpty() ? words.picture() : alt);
    }

    private void elsewhere(String src, String name) {
        String url = Links.outer(src);
        if (links == 0 && url.startsWith("http")) {
            Markup.tag("a", Markup.attributes("href", url, "rel", "noopener noreferrer"), out);
            Markup.text(name, out);
            out.append("</a> ");
        } else {
            Markup.text(name, out);
        }
    }

    // A player without a file of this site is not written; its sources elsewhere become links.
    private void player(String name, Map<String, String> attributes) {
        String poster = attributes.remove("poster");
        Optional<Media> still = poster == null ? Optional.empty() : Links.media(poster, scope.where());
        still.ifPresent(media ->
                attributes.put("poster", "site:/" + Links.encode(media.shown().path())));
        attributes.remove("title");
        String src = attributes.remove("src");
        Optional<Media> media = src == null ? Optional.empty() : Links.media(src, scope.where());
        if (media.isPresent()) {
            attributes.putAll(playing(media.get()));
            write(name, attributes, "</" + name + ">");
            return;
        }
        open.add(WAITING + name);
        if (src != null) {
            elsewhere(src, name.equals("video") ? words.video() : words.audio());
        }
    }

    private void playable(String name, Map<String, String> attributes) {
        String src = attributes.getOrDefault("src", "");
        Optional<Media> media = Links.media(src, scope.where());
        String top = top();
        if (name.equals("source") && top.startsWith(WAITING)) {
            String player = top.substring(WAITING.length());
            if (media.isPresent()) {
                open.remove(open.size() - 1);
                write(player, playing(media.get()), "</" + player + ">");
            } else {
                elsewhere(src, player.equals("video") ? words.video() : words.audio());
            }
        } else if (name.equals("track") && media.isPresent() && top.equals("</video>")) {
            attributes.put("src", "site:/" + Links.encode(media.get().path()));
            write("track", attributes, "");
        }
    }

    private static Map<String, String> playing(Media media) {
        String path = "site:/" + Links.encode(media.path());
        return Markup.attributes("src", path, "controls", "controls", "preload", "none");
    }

    private void heading(int level, Map<String, String> attributes) {
        int wanted = Math.min(6, FIRST_HEADING + level - least);
        lastHeading = Math.min(wanted, lastHeading + 1);
        write("h" + lastHeading, attributes, "</h" + lastHeading + ">");
    }

    private String local(String id) {
        return scope.prefix() + Footnotes.safe(id);
    }

    private void write(String name, Map<String, String> attributes, String end) {
        Markup.tag(name, attributes, out);
        if (!VOID.contains(name) && !end.isEmpty()) {
            open.add(end);
        }
    }
}
