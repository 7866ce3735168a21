package io.github.liveblogarchive.input.desk;

import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Slug;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links to entries by their former addresses, turned to ours once all files are read: an entry may link to one of another
 * file, or of another live blog, whose format could not know of it. Links to what is not here go on leading to the source.
 */
public final class OldLinks {
    private record Target(String blog, String entry) {}

    // Between the parentheses of Markdown, or in the attribute of HTML.
    private static final Pattern LINK = Pattern.compile("(\\]\\(<?|\\bhref=\")([^\\s)>\"]+)");
    // Superdesk's permalinks end in the place of the post, which changes when posts are moved.
    private static final int LONGEST = 4_000;
    private static final String UNIQUE = "liveblog._id=";
    private static final Pattern PLACE = Pattern.compile("__-?[\\d.]+$");

    // A link by anchor alone; brackets in its words are too rare to look for.
    private static final Pattern WORDS =
            Pattern.compile("(?<![!\\\\])\\[((?:\\\\.|[^\\[\\]\\\\]){0,500})\\]\\(<?(#[^\\s)>]{0,4000})>?\\)");
    private static final Pattern HREF = Pattern.compile(" ?\\bhref=\"(#[^\"]{0,4000})\"");

    private final Map<String, String> blogsByPage = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, Map<String, String>> entriesByBlog = new HashMap<>();
    private final Map<String, Target> everywhere = new HashMap<>();
    private int turned;
    private int dropped;

    /** Learns what a blog and its entries were called. */
    public void learn(LiveBlog blog, List<Entry> entries) {
        String page = page(blog.source().url());
        if (!page.isEmpty()) {
            blogsByPage.put(page, blog.id());
        }
        addresses.put(blog.id(), blog.source().url().replaceFirst("#.*", ""));
        Map<String, String> byName = entriesByBlog.computeIfAbsent(blog.id(), id -> new HashMap<>());
        for (Entry entry : entries) {
            byName.put(entry.id(), entry.id());
            for (String name : entry.legacyIds()) {
                byName.put(name, entry.id());
                if (name.startsWith(UNIQUE)) {
                    everywhere.put(withoutPlace(name), new Target(blog.id(), entry.id()));
                }
            }
        }
    }

    /** How many links were turned. */
    public int turned() {
        return turned;
    }

    /** How many links by anchor alone led to nothing that is here, and to no page that is known. */
    public int dropped() {
        return dropped;
    }

    /** The entry with its links turned. */
    public Entry turned(LiveBlog blog, Entry entry) {
        List<Block> body = blocks(entry.body(), blog.id());
        return body.equals(entry.body()) ? entry : entry.with().body(body).build();
    }

    /** The blog with the links of its own texts turned. */
    public LiveBlog turned(LiveBlog blog) {
        return blog.with()
                .standfirst(text(blog.standfirst(), blog.id()))
                .summary(blocks(blog.summary(), blog.id()))
                .build();
    }

    private List<Block> blocks(List<Block> blocks, String blog) {
        return blocks.stream().map(block -> block(block, blog)).toList();
    }

    private Block block(Block block, String blog) {
        if (block instanceof Block.Text text) {
            return new Block.Text(text(text.markdown(), blog));
        } else if (block instanceof Block.Html html) {
            return new Block.Html(text(html.html(), blog));
        } else if (block instanceof Block.Quote quote) {
            return new Block.Quote(text(quote.markdown(), blog), quote.source(), quote.url());
        }
        return block;
    }

    private String text(String text, String blog) {
        boolean links = text.contains("](") || text.contains("href=");
        if (!links || (text.indexOf('#') < 0 && text.indexOf('?') < 0)) {
            return text;
        }
        Matcher link = LINK.matcher(text);
        StringBuilder out = new StringBuilder();
        int done = 0;
        while (link.find()) {
            String target = target(link.group(2).replace("&amp;", "&"), blog);
            if (!target.isEmpty() && !target.equals(link.group(2))) {
                turned++;
                out.append(text, done, link.start(2)).append(target);
                done = link.end(2);
            }
        }
        String turnedText =
                done == 0 ? text : out.append(text, done, text.length()).toString();
        boolean hasAnchors =
                turnedText.contains("](#") || turnedText.contains("](<#") || turnedText.contains("href=\"#");
        return hasAnchors ? settled(turnedText, blog) : turnedText;
    }

    // An anchor that is of no entry here is one of the source's page; where nobody knows that, the words stay.
    private String settled(String text, String blog) {
        String page = addresses.getOrDefault(blog, "");
        String words = WORDS.matcher(text).replaceAll(link -> {
            if (isEntry(link.group(2), blog)) {
                return Matcher.quoteReplacement(link.group());
            }
            dropped += page.isEmpty() ? 1 : 0;
            return Matcher.quoteReplacement(
                    page.isEmpty() ? link.group(1) : "[" + link.group(1) + "](" + page + link.group(2) + ")");
        });
        return HREF.matcher(words).replaceAll(link -> {
            if (isEntry(link.group(1), blog)) {
                return Matcher.quoteReplacement(link.group());
            }
            dropped += page.isEmpty() ? 1 : 0;
            return page.isEmpty()
                    ? ""
                    : Matcher.quoteReplacement(" href=\"" + page.replace("&", "&amp;") + link.group(1) + "\"");
        });
    }

    private boolean isEntry(String anchor, String blog) {
        String name = anchor.substring(1);
        return entriesByBlog
                .getOrDefault(blog, Map.of())
                .getOrDefault(name, "#")
                .equals(name);
    }

    private String target(String href, String blog) {
        int query = href.indexOf('?');
        int fragment = href.indexOf('#');
        int mark = query < 0 ? fragment : fragment < 0 ? query : Math.min(query, fragment);
        if (mark < 0 || href.length() > LONGEST) {
            return "";
        }
        String name = WebAddress.decoded(href.substring((fragment >= 0 ? fragment : query) + 1));
        Target known = everywhere.get(withoutPlace(name));
        if (known == null) {
            String home = mark == 0 ? blog : blogsByPage.getOrDefault(page(href), "");
            String entry = entriesByBlog.getOrDefault(home, Map.of()).getOrDefault(name, "");
            known = new Target(home, entry);
        }
        if (known.entry().isEmpty()) {
            return "";
        }
        return (known.blog().equals(blog) ? "" : "blog:" + Slug.ofId(known.blog())) + "#" + known.entry();
    }

    private static String withoutPlace(String name) {
        return name.startsWith(UNIQUE) ? PLACE.matcher(name).replaceFirst("") : name;
    }

    private static String page(String url) {
        return WebAddress.bare(url.replaceFirst("[?#].*", ""));
    }
}
