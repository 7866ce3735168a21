package io.github.liveblogarchive.archive;

import io.github.liveblogarchive.archive.gather.MediaFinder;
import io.github.liveblogarchive.archive.source.Source;
import io.github.liveblogarchive.archive.source.SourceReader;
import io.github.liveblogarchive.archive.source.SourceStore;
import io.github.liveblogarchive.archive.source.SourceWalk;
import io.github.liveblogarchive.archive.source.Taken;
import io.github.liveblogarchive.archive.store.StaticFiles;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFormat;
import io.github.liveblogarchive.input.SiteFiles;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Takes the sources of a content folder into an archive: first each for itself, several at the same time, and those that
 * are as they were not at all; then, in the order of their names, all that what they told means together.
 */
public final class Intake {
    private final InputContext context;
    private final List<InputFormat> formats;
    private final SiteFiles files;
    private final Hands hands;

    public Intake(InputContext context, List<InputFormat> formats, SiteFiles files, Hands hands) {
        this.context = context;
        this.formats = List.copyOf(formats);
        this.files = files;
        this.hands = hands;
    }

    /**
     * Reads everything below {@code blogs}. What is wrong is added to the context's problems; where these hold errors,
     * the archive is only good for finding more of them.
     *
     * @param store where the archive lies; to be closed after it
     * @param progress is told how many entries were read so far
     * @throws io.github.liveblogarchive.archive.store.Damage where the store does not hold what was put there
     */
    public Archive read(SourceStore store, IntConsumer progress) throws IOException {
        MediaFinder media = new MediaFinder(
                context.root(),
                StaticFiles.read(context.root(), context.problems()),
                context.settings().pictures().maxPixels(),
                context.problems());
        Gathering gathering = new Gathering(files, media, context.problems());
        files.references().forEach(r -> gathering.reference("", r.target(), r.base(), r.place()));
        Reading reading = new Reading(context, formats, store, progress);
        List<Taken> sources = store.settle(reading.readAll(sources(), hands));
        for (Taken taken : sources) {
            new SourceReader(store.shard(), taken, gathering.rows(), gathering).read();
        }
        Archive archive = new ArchiveBuilder(gathering, files, context.problems()).build(store.shard(), media);
        Reference.check(gathering.references(), archive, context.problems());
        sources.stream().filter(Taken::isLeftOver).forEach(taken -> gathering.leftOver(taken.name()));
        progress.accept(reading.entries());
        return archive;
    }

    private List<Source> sources() throws IOException {
        Path blogs = context.root().resolve("blogs");
        if (Files.isDirectory(blogs)) {
            return new SourceWalk(context.root(), context.problems()).sources(blogs);
        }
        context.problems()
                .error(
                        Code.NO_BLOGS,
                        Place.file("blogs"),
                        "The content folder has no folder \"blogs\".",
                        "Put live blogs there: a .md, .json or .ndjson file each, or a folder with a blog.md.");
        return List.of();
    }
}
