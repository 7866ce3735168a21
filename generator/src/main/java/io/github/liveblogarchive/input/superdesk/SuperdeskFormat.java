package io.github.liveblogarchive.input.superdesk;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.InputFormat;
import io.github.liveblogarchive.input.desk.JsonExport;
import io.github.liveblogarchive.input.tree.Tree;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Live blogs as Superdesk Live Blog hands them out: records of blogs, and pages of posts as the editor's, the public and
 * the themes' interfaces give them, and the body that syndication sends. A blog and its posts may lie in separate files;
 * they find each other by the blog's id.
 *
 * <p>Options: {@code superdesk.adverts} ({@code keep}, or {@code drop} to leave adverts out), {@code superdesk.blog} (the
 * id of the blog that posts without one belong to).
 */
public final class SuperdeskFormat implements InputFormat {
    // Names that no other export known here uses; one of them stands near the beginning of every file.
    private static final List<String> MARKS = List.of(
            "\"particular_type\"",
            "\"post_status\"",
            "\"lb_highlight\"",
            "\"blog_status\"",
            "\"blog_preferences\"",
            "\"posts_order_sequence\"",
            "\"syndicated_creator\"",
            "\"original_creator\"",
            "grpRole:",
            "client_blogs/",
            "\"family_id\"");
    private static final Pattern BYTE_ORDER_MARK = Pattern.compile("^(\\u00EF\\u00BB\\u00BF)?\\s*");

    @Override
    public String name() {
        return "superdesk";
    }

    @Override
    public boolean recognises(InputFile file) {
        String head = BYTE_ORDER_MARK.matcher(file.head()).replaceFirst("");
        return (head.startsWith("{") || head.startsWith("[")) && MARKS.stream().anyMatch(head::contains);
    }

    @Override
    public void read(InputFile file, InputContext context, EntrySink sink) throws IOException {
        Options options = Options.of(context);
        Optional<Tree> tree = JsonExport.read(file, context);
        if (tree.isPresent()) {
            new FileReader(tree.get(), context, options, sink).read();
        }
    }
}
