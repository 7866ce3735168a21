package io.github.liveblogarchive.input.superdesk;

import io.github.liveblogarchive.input.tree.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the blogs and posts of a file, whatever they are wrapped in. For one file. */
final class Contents {
    /**
     * A post where it stands.
     *
     * @param blog the id of its blog, empty where nothing says it
     * @param items its items where they stand beside it instead of inside
     */
    record Post(Tree tree, String blog, List<Tree> items) {}

    private static final Pattern BLOG_IN_PATH = Pattern.compile("blogs/([0-9a-f]{24})\\b");
    private static final List<String> OF_BLOGS =
            List.of("blog_status", "blog_preferences", "posts_order_sequence", "theme_settings", "start_date");

    private final List<Tree> blogs = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final List<Tree> others = new ArrayList<>();
    private final Map<String, Integer> totals = new LinkedHashMap<>();

    Contents(Tree root, String blog) {
        take(root, blog);
    }

    /** Records of blogs. */
    List<Tree> blogs() {
        return blogs;
    }

    List<Post> posts() {
        return posts;
    }

    /** What is neither, for instance items without their posts. */
    List<Tree> others() {
        return others;
    }

    /** How many posts there are in all, by blog, as pages of posts say it. */
    Map<String, Integer> totals() {
        return totals;
    }

    private void take(Tree node, String blog) {
        if (node.isList()) {
            node.items().forEach(item -> take(item, blog));
        } else if (isPost(node)) {
            posts.add(new Post(node, blogOf(node, blog), List.of()));
        } else if (node.get("post").isObject() && node.get("items").isPresent()) {
            Tree post = node.get("post");
            posts.add(new Post(post, blogOf(post, blog), node.get("items").items()));
        } else if (node.get("_items").isPresent()) {
            page(node, blog);
        } else {
            wrapper(node, blog);
        }
    }

    private void wrapper(Tree node, String blog) {
        boolean isBlog = isBlog(node);
        if (isBlog) {
            blogs.add(node);
        }
        String inside = isBlog ? node.text("_id") : node.get("blog").text("_id");
        String known = inside.isEmpty() ? blog : inside;
        boolean found = isBlog;
        for (String name : List.of("blog", "blogs", "posts")) {
            Tree part = node.get(name);
            if (part.isObject() || part.isList()) {
                take(part, known);
                found = true;
            }
        }
        if (!found) {
            others.add(node);
        }
    }

    private void page(Tree page, String blog) {
        String path = page.get("_links").get("self").text("href");
        Matcher named = BLOG_IN_PATH.matcher(path);
        String known = named.find() ? named.group(1) : blog;
        int before = posts.size();
        page.get("_items").items().forEach(item -> take(item, known));
        int total = (int) Math.min(Integer.MAX_VALUE, page.get("_meta").number("total", -1));
        if (posts.size() > before && total >= 0) {
            String first = posts.get(before).blog();
            boolean one =
                    posts.stream().skip(before).allMatch(post -> post.blog().equals(first));
            if (one) {
                totals.merge(first, total, Math::max);
            }
        }
    }

    private static String blogOf(Tree post, String blog) {
        String inside = post.get("blog").text("_id");
        String named = inside.isEmpty() ? post.text("blog") : inside;
        return named.isEmpty() ? blog : named;
    }

    private static boolean isPost(Tree node) {
        String particular = node.text("particular_type");
        return particular.equals("post")
                || (particular.isEmpty() && node.get("groups").isList())
                || (particular.isEmpty() && node.text("type").equals("composite"));
    }

    private static boolean isBlog(Tree node) {
        return node.get("title").isPresent()
                && OF_BLOGS.stream().anyMatch(name -> node.get(name).isPresent());
    }
}
