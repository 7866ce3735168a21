package io.github.liveblogarchive.input.wordpress;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.InputFormat;
import io.github.liveblogarchive.input.desk.BlogOptions;
import io.github.liveblogarchive.input.desk.JsonExport;
import io.github.liveblogarchive.input.tree.Tree;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Live blogs of WordPress: answers of the plugin Liveblog, with changes and deletions applied whatever file they stand in,
 * answers of the plugin Easy Liveblogs, and the export file of WordPress (WXR) with live blogs of both. An export file of
 * any size is read item by item; answers beyond {@code Settings.maxFileBytes} are refused.
 *
 * <p>Options: {@code wordpress.id}, {@code wordpress.title}, {@code wordpress.url} of the live blog that answers are of,
 * where they do not say it.
 */
public final class WordPressFormat implements InputFormat {
    // Names that no other export known here uses; one of them stands near the beginning of every file.
    private static final List<String> MARKS = List.of(
            "\"latest_timestamp\"",
            "\"refresh_interval\"",
            "\"entry_time\"",
            "\"key_event\"",
            "\"css_classes\"",
            "\"currentEntries\"",
            "\"share_link\"",
            "\"last_update\"",
            "liveblog-entry");
    private static final Pattern BYTE_ORDER_MARK = Pattern.compile("^(\\u00EF\\u00BB\\u00BF)?\\s*");

    @Override
    public String name() {
        return "wordpress";
    }

    @Override
    public boolean recognises(InputFile file) {
        String head = BYTE_ORDER_MARK.matcher(file.head()).replaceFirst("");
        if (head.startsWith("<")) {
            return head.contains("<rss") && (head.contains("wordpress.org/export") || head.contains("<wp:"));
        }
        return (head.startsWith("{") || head.startsWith("[")) && MARKS.stream().anyMatch(head::contains);
    }

    @Override
    public void read(InputFile file, InputContext context, EntrySink sink) throws IOException {
        BlogOptions options = BlogOptions.of("wordpress", context);
        if (BYTE_ORDER_MARK.matcher(file.head()).replaceFirst("").startsWith("<")) {
            new ExportFile(file, context, sink).read();
            return;
        }
        Optional<Tree> tree = JsonExport.read(file, context);
        if (tree.isEmpty()) {
            return;
        }
        if (EasyAnswer.isOne(tree.get())) {
            new EasyAnswer(tree.get(), context, sink).read();
        } else {
            new Answer(tree.get(), file, context, options, sink).read();
        }
    }
}
