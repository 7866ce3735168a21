package io.github.liveblogarchive.archive.store;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Thrown where bytes on disk are not those that were written there. */
public final class Damage extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    public Damage(String message) {
        super(new IOException(message));
    }
}
