package io.github.liveblogarchive.input.content;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.InputFormat;
import io.github.liveblogarchive.input.strict.Fields;
import io.github.liveblogarchive.input.text.TextReader;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder with {@code blog.md} and an entry a file beside and below it. */
final class FolderForm implements InputFormat {
    static final String BLOG = "blog.md";

    @Override
    public String name() {
        return "folder";
    }

    @Override
    public boolean recognises(InputFile file) {
        return file.name().equals(BLOG) || file.name().endsWith("/" + BLOG);
    }

    /** Whether a file lies beside or below some {@code blog.md}, and so is an entry of that blog. */
    static boolean holds(InputFile file) {
        Path folder = file.path().getParent();
        for (int depth = file.name().split("/").length; depth > 0 && folder != null; depth--) {
            if (Files.exists(folder.resolve(BLOG))) {
                return true;
            }
            folder = folder.getParent();
        }
        return false;
    }

    @Override
    public void read(InputFile file, InputContext context, EntrySink sink) throws IOException {
        Optional<FrontMatter> front = front(file.path(), file.name(), context);
        if (front.isEmpty()) {
            readEntries(file, context, Muted.reader(context, file.folder()), entry -> {});
            return;
        }
        Fields fields = new Fields(front.get().fields(), Place.file(file.name()), context.problems());
        String folder = file.folder().substring(file.folder().lastIndexOf('/') + 1);
        EntryReader entries = new BlogReader(context, sink, file.folder())
                .read(fields, folder.isEmpty() ? "blog" : folder, front.get().body());
        readEntries(file, context, entries, sink::alsoRead);
    }

    /** Takes the name of a file that is about to be read. */
    private interface Seen {
        void file(String name);
    }

    private static void readEntries(InputFile blog, InputContext context, EntryReader entries, Seen seen)
            throws IOException {
        Path folder =
                blog.path().getParent() == null ? Path.of("") : blog.path().getParent();
        List<Path> files = new ArrayList<>();
        collect(folder, context, files);
        for (Path path : files) {
            String name = ContentFiles.name(context.root(), path);
            seen.file(name);
            Optional<FrontMatter> front = front(path, name, context);
            if (front.isPresent()) {
                InputFile file = new InputFile(path, name, "");
                entries.in(file.folder());
                Fields fields = new Fields(front.get().fields(), Place.file(name), context.problems());
                entries.read(fields, front.get().body(), file.stem());
            }
        }
    }

    private static void collect(Path folder, InputContext context, List<Path> files) throws IOException {
        NavigableMap<String, Path> children = new TreeMap<>();
        try (Stream<Path> list = Files.list(folder)) {
            list.forEach(path -> children.put(path.getFileName().toString(), path));
        }
        for (Map.Entry<String, Path> each : children.entrySet()) {
            String name = each.getKey();
            Path child = each.getValue();
            if (name.startsWith(".")) {
                continue;
            }
            BasicFileAttributes is;
            try {
                is = Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            } catch (NoSuchFileException e) {
                // Gone since the folder was listed, as files are that editors make while they save.
                continue;
            }
            if (is.isDirectory()) {
                if (!Files.exists(child.resolve(BLOG))) {
                    collect(child, context, files);
                }
            } else if (name.endsWith(".md") && !name.equals(BLOG)) {
                if (!is.isSymbolicLink() || ContentFiles.isInside(context.root(), child)) {
                    files.add(child);
                } else {
                    outside(child, context);
                }
            } else if (is.isSymbolicLink() && Files.isDirectory(child)) {
                outside(child, context);
            }
        }
    }

    private static void outside(Path link, InputContext context) {
        context.problems()
                .error(
                        Code.BAD_ADDRESS,
                        Place.file(ContentFiles.name(context.root(), link)),
                        "This link leads to a folder or out of the content folder and is not followed.",
                        "Put the files themselves here.");
    }

    private static Optional<FrontMatter> front(Path path, String name, InputContext context) throws IOException {
        return TextReader.readFile(path, name, context.settings().maxFileBytes(), context.problems())
                .flatMap(text -> FrontMatter.read(text, name, context.problems()));
    }
}
