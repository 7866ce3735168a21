package io.github.liveblogarchive.archive.source;

import io.github.liveblogarchive.archive.store.Shard;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where what sources say lies while a run lasts, and longer where the folder is one that is kept: then a source that is
 * as it was need not be read again.
 *
 * <p>A kept folder holds one file of records, {@code entries-N.bin}, and {@code sources}, which says what in it is whose.
 * That table is replaced as a whole once the records are there; what a killed run left behind them is cut off. No path in
 * either is more than one below the content folder, so that both may be moved.
 */
public final class SourceStore implements AutoCloseable {
    static final String INDEX = "sources";

    private final Path folder;
    private final Optional<Kept> kept;
    private int number;
    private Shard shard;

    /** What a store that lasts has besides. */
    record Kept(SourceIndex index, Sealing sealing, Closeable lock) {}

    private SourceStore(Path folder, Optional<Kept> kept, int number, Shard shard) {
        this.folder = folder;
        this.kept = kept;
        this.number = number;
        this.shard = shard;
    }

    /** One that is empty, and gone with the run. */
    public static SourceStore temporary(Path work) throws IOException {
        return new SourceStore(work, Optional.empty(), 0, Shard.temporary(file(work, 0)));
    }

    static SourceStore kept(Path folder, Kept kept) throws IOException {
        int number = kept.index().number();
        Shard shard = Shard.kept(file(folder, number), kept.index().end());
        return new SourceStore(folder, Optional.of(kept), number, shard);
    }

    static Path file(Path folder, int number) {
        return folder.resolve("entries-" + number + ".bin");
    }

    /** Where it lies, if it lasts; this run alone has it. */
    public Optional<Path> keptFolder() {
        return kept.map(of -> folder);
    }

    public Shard shard() {
        return shard;
    }

    /**
     * What an earlier run took in from a source that is still the same.
     *
     * @throws io.github.liveblogarchive.archive.store.Damage where it is not any more what was written
     */
    public Optional<Taken> remembered(Source source) {
        return kept.flatMap(of -> Optional.ofNullable(of.index().sources().get(source.name()))
                .flatMap(taken -> same(of.sealing(), source, taken)));
    }

    private Optional<Taken> same(Sealing sealing, Source source, Taken taken) {
        Taken now = taken;
        if (!sealing.isUntouched(source, taken.seal())) {
            try {
                now = taken.sealed(sealing.again(source, taken.seal()));
            } catch (IOException e) {
                // Whoever reads it says what is wrong with it.
                return Optional.empty();
            }
            if (!now.seal().isFit()) {
                return Optional.empty();
            }
        }
        now.told().forEach(piece -> SourceReader.section(shard, piece));
        return Optional.of(now);
    }

    /** What was just read of a source, with what it is known by in the next run. */
    public Taken read(Source source, SourceWriter writer) {
        Taken taken = writer.finish(source.name());
        try {
            return kept.isEmpty() ? taken : taken.sealed(kept.get().sealing().of(source, writer));
        } catch (IOException e) {
            // It was read, and is not there any more: the next run will see that.
            return taken;
        }
    }

    /** Writes down what all sources of a run said, and gives it as it lies from now on. */
    public List<Taken> settle(List<Taken> sources) throws IOException {
        shard.flush();
        if (kept.isEmpty()) {
            return sources;
        }
        long live = sources.stream().mapToLong(Taken::length).sum();
        boolean isMostlyDead = live < shard.end() / 2;
        List<Taken> settled = isMostlyDead ? compact(sources) : sources;
        Map<String, Taken> known = new TreeMap<>();
        settled.stream().filter(taken -> taken.seal().isFit()).forEach(taken -> known.put(taken.name(), taken));
        SourceIndex before = kept.get().index();
        if (!known.equals(before.sources()) || before.end() == 0 || before.number() != number) {
            write(new SourceIndex(before.maker(), before.circumstances(), number, shard.end(), known));
        }
        deleteOthers();
        return settled;
    }

    private List<Taken> compact(List<Taken> sources) throws IOException {
        number++;
        Files.deleteIfExists(file(folder, number));
        List<Taken> moved = new ArrayList<>(sources.size());
        try (Shard old = shard) {
            shard = Shard.kept(file(folder, number), 0);
            for (Taken taken : sources) {
                moved.add(taken.at(copy(old, taken.bodies()), copy(old, taken.told())));
            }
        }
        shard.flush();
        return moved;
    }

    private List<Shard.Piece> copy(Shard old, List<Shard.Piece> pieces) {
        return pieces.stream().map(piece -> shard.append(old.raw(piece))).toList();
    }

    // The records need no force: each has a sum that would tell if a fall of the machine had lost it.
    private void write(SourceIndex index) throws IOException {
        Path target = folder.resolve(INDEX);
        Path part = folder.resolve(INDEX + ".part");
        try (FileChannel channel = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(index.bytes());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void deleteOthers() throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.toList();
        }
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            if (name.matches("entries-\\d+\\.bin") && !name.equals("entries-" + number + ".bin")) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            shard.close();
        } finally {
            if (kept.isPresent()) {
                kept.get().lock().close();
            }
        }
    }
}
