package io.github.liveblogarchive.input.quintype;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.InputFormat;
import io.github.liveblogarchive.input.desk.JsonExport;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog.Kind;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Stories as Quintype's interfaces hand them out: one ({@code {"story": ...}}), lists and collections of them, and the
 * data of a page. Stories that are no live blogs are left out and counted.
 *
 * <p>Option: {@code quintype.images}, the address in front of the keys by which stories name their pictures.
 */
public final class QuintypeFormat implements InputFormat {
    // Names that no other export known here uses; one of them stands near the beginning of every file.
    private static final List<String> MARKS = List.of(
            "\"story-content-id\"",
            "\"story-elements\"",
            "\"story-template\"",
            "\"card-added-at\"",
            "\"is-live-blog\"");
    private static final Pattern BYTE_ORDER_MARK = Pattern.compile("^(\\u00EF\\u00BB\\u00BF)?\\s*");

    @Override
    public String name() {
        return "quintype";
    }

    @Override
    public boolean recognises(InputFile file) {
        String head = BYTE_ORDER_MARK.matcher(file.head()).replaceFirst("");
        return (head.startsWith("{") || head.startsWith("[")) && MARKS.stream().anyMatch(head::contains);
    }

    @Override
    public void read(InputFile file, InputContext context, EntrySink sink) throws IOException {
        Optional<Tree> root = JsonExport.read(file, context);
        if (root.isEmpty()) {
            return;
        }
        Stories stories = new Stories(root.get());
        for (Tree other : stories.others()) {
            context.log().add(Kind.SKIPPED, "", other.place(), "no story", "");
        }
        String images = stories.images(context);
        int kept = 0;
        for (Tree story : stories.all()) {
            kept += new StoryReader(story, context, images).read(sink) ? 1 : 0;
        }
        if (kept == 0) {
            context.problems()
                    .warning(
                            Code.NOTHING_TO_IMPORT,
                            root.get().place().field(""),
                            "The file holds no story of the template \"live-blog\".",
                            "Save the answer to /api/v1/stories/ID of a live blog.");
        }
    }
}
