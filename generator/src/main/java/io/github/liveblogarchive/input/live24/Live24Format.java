package io.github.liveblogarchive.input.live24;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.InputFormat;
import io.github.liveblogarchive.input.desk.BlogOptions;
import io.github.liveblogarchive.input.desk.JsonExport;
import io.github.liveblogarchive.input.tree.Tree;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Live blogs of 24liveblog, as its interface hands them out: the record of an event and the pages of its news, in any
 * order.
 *
 * <p>Options: {@code 24liveblog.id}, {@code 24liveblog.title}, {@code 24liveblog.url} of the live blog, which pages of news
 * do not say.
 */
public final class Live24Format implements InputFormat {
    private static final Pattern BYTE_ORDER_MARK = Pattern.compile("^(\\u00EF\\u00BB\\u00BF)?\\s*");

    @Override
    public String name() {
        return "24liveblog";
    }

    @Override
    public boolean recognises(InputFile file) {
        String head = BYTE_ORDER_MARK.matcher(file.head()).replaceFirst("");
        boolean answer = head.contains("\"err_code\"") && (head.contains("\"event\"") || head.contains("\"news\""));
        boolean news = head.contains("\"newstitle\"") || (head.contains("\"nid\"") && head.contains("\"contents\""));
        boolean event = head.contains("\"event\"") && head.contains("\"start_time\"") && head.contains("\"closed\"");
        return (head.startsWith("{") || head.startsWith("[")) && (answer || event || news);
    }

    @Override
    public void read(InputFile file, InputContext context, EntrySink sink) throws IOException {
        BlogOptions options = BlogOptions.of("24liveblog", context);
        Optional<Tree> root = JsonExport.read(file, context);
        if (root.isPresent()) {
            new AnswerReader(file, context, options, sink).read(root.get());
        }
    }
}
