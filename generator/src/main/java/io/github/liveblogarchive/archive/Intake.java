package io.github.liveblogarchive.archive;

import io.github.liveblogarchive.archive.gather.MediaFinder;
import io.github.liveblogarchive.archive.gather.SourceWalk;
import io.github.liveblogarchive.archive.store.Shard;
import io.github.liveblogarchive.archive.store.StaticFiles;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.InputFormat;
import io.github.liveblogarchive.input.SiteFiles;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Takes the sources of a content folder into an archive. */
public final class Intake {
    private final InputContext context;
    private final List<InputFormat> formats;
    private final SiteFiles files;

    public Intake(InputContext context, List<InputFormat> formats, SiteFiles files) {
        this.context = context;
        this.formats = List.copyOf(formats);
        this.files = files;
    }

    /**
     * Reads everything below {@code blogs}. What is wrong is added to the context's problems; where these hold errors,
     * the archive is only good for finding more of them.
     *
     * @param work an existing folder for the archive's file
     * @param progress is told how many entries were read so far
     */
    public Archive read(Path work, IntConsumer progress) throws IOException {
        MediaFinder media = new MediaFinder(
                context.root(), StaticFiles.read(context.root(), context.problems()), context.problems());
        Shard shard = new Shard(work.resolve("entries.bin"));
        try (Unread unread = new Unread(shard)) {
            ArchiveWriter writer = new ArchiveWriter(context, shard, media, files.topics(), files.authors(), progress);
            files.references().forEach(r -> writer.reference("", r.target(), r.base(), r.place()));
            Archive archive = read(writer);
            unread.isRead = true;
            return archive;
        }
    }

    /** Closes the shard of an archive that did not come about: an open file cannot be deleted everywhere. */
    private static final class Unread implements AutoCloseable {
        private final Shard shard;
        private boolean isRead;

        Unread(Shard shard) {
            this.shard = shard;
        }

        @Override
        public void close() throws IOException {
            if (!isRead) {
                shard.close();
            }
        }
    }

    private Archive read(ArchiveWriter writer) throws IOException {
        Path blogs = context.root().resolve("blogs");
        if (Files.isDirectory(blogs)) {
            walk(blogs, writer);
        } else {
            context.problems()
                    .error(
                            Code.NO_BLOGS,
                            Place.file("blogs"),
                            "The content folder has no folder \"blogs\".",
                            "Put live blogs there: a .md, .json or .ndjson file each, or a folder with a blog.md.");
        }
        return writer.finish();
    }

    private void walk(Path blogs, ArchiveWriter writer) throws IOException {
        SourceWalk walk = new SourceWalk(context.root(), context.problems());
        for (Path file : walk.files(blogs)) {
            String name = walk.name(file);
            Optional<InputFile> opened = open(file, name);
            Optional<InputFormat> format = opened.flatMap(
                    input -> formats.stream().filter(f -> f.recognises(input)).findFirst());
            if (opened.isEmpty()) {
                continue;
            }
            if (format.isPresent()) {
                format.get().read(opened.get(), context, writer);
                writer.endOfFile();
            } else if (!walk.belongsToFolder(file)) {
                writer.leftOver(name);
            }
        }
    }

    private Optional<InputFile> open(Path file, String name) throws IOException {
        try {
            return Optional.of(InputFile.open(file, name));
        } catch (FileSystemException e) {
            context.problems()
                    .error(
                            Code.NOT_READABLE,
                            Place.file(name),
                            "The file cannot be read: " + e.getMessage() + ".",
                            "Check its permissions.");
            return Optional.empty();
        }
    }
}
