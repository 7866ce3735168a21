package io.github.liveblogarchive.archive;

import io.github.liveblogarchive.archive.gather.SourceWalk;
import io.github.liveblogarchive.archive.store.Shard;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.InputFormat;
import io.github.liveblogarchive.input.SiteFiles;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import java.io.IOException;
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
        Path blogs = context.root().resolve("blogs");
        Shard shard = new Shard(work.resolve("entries.bin"));
        ArchiveWriter writer = new ArchiveWriter(context, shard, files.topics(), files.authors(), progress);
        files.references().forEach(r -> writer.reference("", r.target(), r.base(), r.place()));
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
            InputFile input = InputFile.open(file, name);
            Optional<InputFormat> format =
                    formats.stream().filter(f -> f.recognises(input)).findFirst();
            if (format.isPresent()) {
                format.get().read(input, context, writer);
                writer.endOfFile();
            } else if (!walk.belongsToFolder(file)) {
                writer.leftOver(name);
            }
        }
    }
}
