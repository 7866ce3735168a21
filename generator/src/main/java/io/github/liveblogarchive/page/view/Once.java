package io.github.liveblogarchive.page.view;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is made when it is first asked for, by whatever thread. */
public final class Once<T> {
    private final Supplier<T> make;
    private @Nullable T made;

    public Once(Supplier<T> make) {
        this.make = make;
    }

    public synchronized T get() {
        T known = made;
        if (known == null) {
            known = make.get();
            made = known;
        }
        return known;
    }
}
