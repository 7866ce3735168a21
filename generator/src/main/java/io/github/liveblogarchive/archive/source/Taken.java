package io.github.liveblogarchive.archive.source;

import io.github.liveblogarchive.archive.store.Shard;
import java.util.List;

/**
 * What was taken in from a source.
 *
 * @param seal by which the same source is known in another run
 * @param isLeftOver whether no format knows it
 * @param entries how many it has
 * @param bodies where its records lie, one behind the other
 * @param told where all else that it said lies, for {@link SourceReader}
 */
public record Taken(
        String name, Seal seal, boolean isLeftOver, int entries, List<Shard.Piece> bodies, List<Shard.Piece> told) {
    /**
     * What its files were when it was read.
     *
     * @param stamp of its files, without opening them
     * @param content of their bytes
     * @param others files that it names and that were read with it, by their names
     * @param othersStamp of these, without opening them
     * @param isFit whether a change would be seen, so that the source need not be read again without one
     */
    record Seal(long stamp, long content, List<String> others, long othersStamp, boolean isFit) {
        static final Seal NONE = new Seal(0, 0, List.of(), 0, false);

        Seal {
            others = List.copyOf(others);
        }
    }

    public Taken {
        bodies = List.copyOf(bodies);
        told = List.copyOf(told);
    }

    Taken sealed(Seal newSeal) {
        return new Taken(name, newSeal, isLeftOver, entries, bodies, told);
    }

    Taken at(List<Shard.Piece> newBodies, List<Shard.Piece> newTold) {
        return new Taken(name, seal, isLeftOver, entries, newBodies, newTold);
    }

    long length() {
        long length = 0;
        for (Shard.Piece piece : bodies) {
            length += piece.length();
        }
        for (Shard.Piece piece : told) {
            length += piece.length();
        }
        return length;
    }
}
