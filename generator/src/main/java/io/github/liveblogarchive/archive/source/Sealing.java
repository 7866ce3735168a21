package io.github.liveblogarchive.archive.source;

import io.github.liveblogarchive.report.Problem.Level;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Says by what a source is known again. */
final class Sealing {
    private final Path root;
    private final long start;

    /**
     * @param root the content folder
     * @param start when the run began, by the clock of the file system
     */
    Sealing(Path root, long start) {
        this.root = root;
        this.start = start;
    }

    /** Of a source that was just read; unfit where what was read may not be what is there now. */
    Taken.Seal of(Source source, SourceWriter read) throws IOException {
        // An error may be cured by another file, which no stamp of this one would tell of.
        if (read.problems().count(Level.ERROR) > 0 || !source.stamp().isSettledBefore(start)) {
            return Taken.Seal.NONE;
        }
        Set<String> named = new TreeSet<>(read.others());
        SourceWalk.visit(root, source, (file, name) -> named.remove(name));
        List<String> others = List.copyOf(named);
        long content = content(source, others);
        Stamp now = new Stamp();
        SourceWalk.visit(root, source, (file, name) -> now.add(name, FileFacts.of(file), source.held()));
        Stamp otherStamp = stamp(others);
        boolean isFit = now.value() == source.stamp().value() && otherStamp.isSettledBefore(start);
        return new Taken.Seal(now.value(), content, others, otherStamp.value(), isFit);
    }

    /** Whether the files of a source are those of the seal, as far as can be told without opening them. */
    boolean isUntouched(Source source, Taken.Seal seal) {
        return source.stamp().value() == seal.stamp() && stamp(seal.others()).value() == seal.othersStamp();
    }

    /** The seal as it is now, where the bytes are the same; else, or where that cannot be told, an unfit one. */
    Taken.Seal again(Source source, Taken.Seal seal) throws IOException {
        Stamp others = stamp(seal.others());
        boolean isSame = source.stamp().isSettledBefore(start)
                && others.isSettledBefore(start)
                && content(source, seal.others()) == seal.content();
        return new Taken.Seal(source.stamp().value(), seal.content(), seal.others(), others.value(), isSame);
    }

    private Stamp stamp(List<String> names) {
        Stamp stamp = new Stamp();
        names.forEach(name -> stamp.add(name, FileFacts.of(root.resolve(name)), false));
        return stamp;
    }

    private long content(Source source, List<String> others) throws IOException {
        Sum sum = new Sum();
        sum.add(source.held() ? 1 : 0);
        SourceWalk.visit(root, source, (file, name) -> add(sum, file, name));
        for (String name : others) {
            add(sum, root.resolve(name), name);
        }
        return sum.value();
    }

    private static void add(Sum sum, Path file, String name) throws IOException {
        sum.add(name);
        try (InputStream in = Files.newInputStream(file)) {
            sum.add(in);
        }
    }
}
