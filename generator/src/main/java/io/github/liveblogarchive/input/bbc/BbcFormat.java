package io.github.liveblogarchive.input.bbc;

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
 * Live pages of the BBC, as the data of their pages holds them: one page of a live blog a file, the pages in any order; or
 * the answer alone that brings more entries to an open page.
 *
 * <p>Options: {@code bbc.id}, {@code bbc.title}, {@code bbc.url} of the live blog that answers are of which do not say it.
 */
public final class BbcFormat implements InputFormat {
    // Names that no other export known here uses; one of them stands near the beginning of every file.
    private static final List<String> MARKS =
            List.of("\"liveTextStream\"", "\"summaryPoints\"", "\"isBreakingNews\"", "\"sportDataEvent\"");
    private static final Pattern BYTE_ORDER_MARK = Pattern.compile("^(\\u00EF\\u00BB\\u00BF)?\\s*");

    @Override
    public String name() {
        return "bbc";
    }

    @Override
    public boolean recognises(InputFile file) {
        String head = BYTE_ORDER_MARK.matcher(file.head()).replaceFirst("");
        return (head.startsWith("{") || head.startsWith("[")) && MARKS.stream().anyMatch(head::contains);
    }

    @Override
    public void read(InputFile file, InputContext context, EntrySink sink) throws IOException {
        BlogOptions options = BlogOptions.of("bbc", context);
        Optional<Tree> root = JsonExport.read(file, context);
        if (root.isPresent()) {
            new PageReader(file, context, options, sink).read(root.get());
        }
    }
}
