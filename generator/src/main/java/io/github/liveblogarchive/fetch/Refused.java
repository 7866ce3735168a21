package io.github.liveblogarchive.fetch;

import java.io.IOException;

/** Something is not fetched; the message ends a sentence that begins with its address. */
public final class Refused extends IOException {
    private static final long serialVersionUID = 1;

    Refused(String why) {
        super(why);
    }
}
