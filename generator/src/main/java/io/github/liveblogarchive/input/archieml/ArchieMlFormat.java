package io.github.liveblogarchive.input.archieml;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.InputFormat;
import io.github.liveblogarchive.input.text.TextReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Documents with a list of posts in ArchieML, also with the longer values of NPR's dialect ({@code text::} to
 * {@code ::text}), and documents of the older form, whose posts stand between lines of plus signs and of hyphens. A
 * document is a blog; it is read whole, up to {@code Settings.maxFileBytes}.
 *
 * <p>Options: {@code archieml.images} (the address in front of names of pictures), {@code archieml.order}
 * ({@code newest} or {@code oldest}: what a document without times begins with).
 */
public final class ArchieMlFormat implements InputFormat {
    private static final Pattern POSTS =
            Pattern.compile("^[ \\t]*(?:#{1,6}[ \\t]+)?\\\\?\\[[ \\t]*posts[ \\t]*\\\\?\\][ \\t]*\\r?$", flags());
    private static final Pattern PLUS_SIGNS =
            Pattern.compile("(?:^[ \\t]*|>[ \\t]*)(?:\\\\?\\+){50,}[ \\t]*(?:\\r?$|<)", flags());

    @Override
    public String name() {
        return "archieml";
    }

    @Override
    public boolean recognises(InputFile file) {
        String head = file.headText().replace("\uFEFF", "");
        return POSTS.matcher(head).find() || PLUS_SIGNS.matcher(head).find();
    }

    @Override
    public void read(InputFile file, InputContext context, EntrySink sink) throws IOException {
        Options options = Options.of(context);
        Optional<String> text =
                TextReader.readFile(file.path(), file.name(), context.settings().maxFileBytes(), context.problems());
        if (text.isEmpty()) {
            return;
        }
        List<Line> lines = Line.of(text.get());
        if (lines.stream().anyMatch(Line::beginsPost)) {
            new GoogleDocument(file, context, options, sink).read(lines);
        } else {
            new ArchieDocument(file, context, options, sink).read(new ArchieParser(lines, file, context).parse());
        }
    }

    private static int flags() {
        return Pattern.MULTILINE | Pattern.CASE_INSENSITIVE;
    }
}
