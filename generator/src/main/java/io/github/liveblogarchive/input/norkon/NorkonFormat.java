package io.github.liveblogarchive.input.norkon;

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
 * Live blogs of Norkon Live Center, as its feeds hand them out: the first answer of a channel, earlier bulletins, changes
 * that were polled or pushed; of one bulletin the latest change counts, in whatever order the files come.
 *
 * <p>Options: {@code norkon.id}, {@code norkon.title}, {@code norkon.url} of the channel, which most answers do not say.
 */
public final class NorkonFormat implements InputFormat {
    // Names that no other export known here uses; one of them stands near the beginning of every file.
    private static final List<String> MARKS =
            List.of("\"addedOrChanged\"", "\"lastChangesId\"", "\"channelContent\"", "\"bulletins\"");
    // Earlier bulletins come as a bare list.
    private static final List<String> OF_BULLETINS = List.of("\"authorName\"", "\"created\"", "\"html\"");
    private static final Pattern BYTE_ORDER_MARK = Pattern.compile("^(\\u00EF\\u00BB\\u00BF)?\\s*");

    @Override
    public String name() {
        return "norkon";
    }

    @Override
    public boolean recognises(InputFile file) {
        String head = BYTE_ORDER_MARK.matcher(file.head()).replaceFirst("");
        boolean list = head.startsWith("[") && OF_BULLETINS.stream().allMatch(head::contains);
        return list
                || ((head.startsWith("{") || head.startsWith("["))
                        && MARKS.stream().anyMatch(head::contains));
    }

    @Override
    public void read(InputFile file, InputContext context, EntrySink sink) throws IOException {
        BlogOptions options = BlogOptions.of("norkon", context);
        Optional<Tree> root = JsonExport.read(file, context);
        if (root.isPresent()) {
            new FeedReader(file, context, options, sink).read(root.get());
        }
    }
}
