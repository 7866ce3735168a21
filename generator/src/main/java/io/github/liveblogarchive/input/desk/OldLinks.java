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

    private final Map<String, String> blogsByPage = new HashMap<>();
    private final Map<String, Map<String, String>> entriesByBlog = new HashMap<>();
    private final Map<String, Target> everywhere = new HashMap<>();
    private int turned;

    /** Learns what a blog and its entries were called. */
    public void learn(LiveBlog blog, List<Entry> entries) {
        String page = page(blog.source().url());
        if (!page.isEmpty()) {
            blogsByPage.put(page, blog.id());
        }
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
        return done == 0 ? text : out.append(text, done, text.length()).toString();
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
