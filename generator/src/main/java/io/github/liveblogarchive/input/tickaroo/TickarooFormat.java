package io.github.liveblogarchive.input.tickaroo;

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
 * Live blogs of Tickaroo as its interface hands them out: answers of {@code show.json} in v6 and v5, live blogs alone, or
 * lists of them; all pages of one, and what was polled later, in any order.
 *
 * <p>Options: {@code tickaroo.id}, {@code tickaroo.title}, {@code tickaroo.url} of the live blog that events are of which
 * do not say it.
 */
public final class TickarooFormat implements InputFormat {
    // Names that no other export known here uses; one of them stands near the beginning of every file.
    private static final List<String> MARKS =
            List.of("\"Tik::", "\"local_status\"", "\"meta_info\"", "\"ticker_id\"", "\"event_info\"");
    private static final Pattern BYTE_ORDER_MARK = Pattern.compile("^(\\u00EF\\u00BB\\u00BF)?\\s*");

    @Override
    public String name() {
        return "tickaroo";
    }

    @Override
    public boolean recognises(InputFile file) {
        String head = BYTE_ORDER_MARK.matcher(file.head()).replaceFirst("");
        return (head.startsWith("{") || head.startsWith("[")) && MARKS.stream().anyMatch(head::contains);
    }

    @Override
    public void read(InputFile file, InputContext context, EntrySink sink) throws IOException {
        BlogOptions options = BlogOptions.of("tickaroo", context);
        Optional<Tree> root = JsonExport.read(file, context);
        if (root.isPresent()) {
            new GameReader(file, context, options, sink).read(root.get());
        }
    }
}
