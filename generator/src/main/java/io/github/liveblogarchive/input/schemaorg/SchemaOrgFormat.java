package io.github.liveblogarchive.input.schemaorg;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.InputFormat;
import io.github.liveblogarchive.input.text.TextReader;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Saved pages of live blogs, and their JSON-LD alone: whatever schema.org's {@code LiveBlogPosting} says in all scripts
 * of a page, or in microdata, with the richer body that the page itself shows beside it.
 *
 * <p>Options: {@code schema-org.order} ({@code newest} or {@code oldest}: what a page shows first whose entries have no
 * times), {@code schema-org.url} (the address of a page that does not name its own).
 */
public final class SchemaOrgFormat implements InputFormat {
    private static final Pattern MARKS =
            Pattern.compile("LiveBlogPosting|liveBlogUpdate|lx-stream-post|<amp-live-list", Pattern.CASE_INSENSITIVE);
    private static final Pattern HTML = Pattern.compile(
            "(?is)^[^<]{0,4}(<\\?xml[^>]*>|<!--.*?-->|\\s)*<(!doctype\\s+html|html|head|body|meta|script)\\b.*");

    @Override
    public String name() {
        return "schema-org";
    }

    /** A page or JSON that speaks of a live blog, wherever in the file it does. */
    @Override
    public boolean recognises(InputFile file) {
        if (isPage(file)) {
            return MARKS.matcher(file.head()).find() || speaksLater(file);
        }
        String head = file.head().replaceFirst("^(\\u00EF\\u00BB\\u00BF)?\\s*", "");
        return (head.startsWith("{") || head.startsWith("["))
                && head.contains("\"@type\"")
                && MARKS.matcher(head).find();
    }

    @Override
    public void read(InputFile file, InputContext context, EntrySink sink) throws IOException {
        Place place = Place.file(file.name());
        Options options = Options.of(context);
        String url = options.url().isEmpty() ? file.origin().url() : options.url();
        int limit = context.settings().maxFileBytes();
        if (Files.size(file.path()) > limit) {
            context.problems()
                    .error(
                            Code.TOO_LARGE,
                            place,
                            "The file has " + Files.size(file.path()) + " bytes, more than the limit of " + limit + ".",
                            "Save the page without its pictures inside of it.");
            return;
        }
        Graph graph = new Graph(file.name());
        Page page = Page.none(file, url);
        if (isPage(file)) {
            page = Page.read(file, url);
            JsonLd.scripts(page, context, graph::add);
        } else {
            Optional<String> text = TextReader.readFile(file.path(), file.name(), limit, context.problems());
            if (text.isEmpty() || !JsonLd.file(text.get(), place, context, graph::add)) {
                return;
            }
        }
        new BlogReader(page, graph, options, context, sink).read();
    }

    private static boolean isPage(InputFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        boolean named = List.of(".html", ".htm", ".xhtml").stream().anyMatch(name::endsWith);
        String head = file.head();
        return HTML.matcher(head.substring(0, Math.min(4_096, head.length()))).matches()
                || (named && head.strip().startsWith("<"));
    }

    // Pages begin with their styles, so that what they say may stand far from the beginning.
    private static boolean speaksLater(InputFile file) {
        if (file.head().length() < InputFile.HEAD) {
            return false;
        }
        try (BufferedReader in = Files.newBufferedReader(file.path(), StandardCharsets.ISO_8859_1)) {
            char[] window = new char[2 * InputFile.HEAD];
            int kept = 0;
            for (int n = in.read(window, 0, window.length); n > 0; n = in.read(window, kept, window.length - kept)) {
                int length = kept + n;
                if (MARKS.matcher(CharBuffer.wrap(window, 0, length)).find()) {
                    return true;
                }
                kept = Math.min(32, length);
                System.arraycopy(window, length - kept, window, 0, kept);
            }
            return false;
        } catch (IOException e) {
            // Reading the file itself will say what is wrong with it.
            return true;
        }
    }
}
