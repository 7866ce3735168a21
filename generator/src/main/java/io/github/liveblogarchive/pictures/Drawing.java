package io.github.liveblogarchive.pictures;

import java.io.IOException;

/** A picture to be made. The same drawing gives the same bytes, on every machine. */
public interface Drawing {
    /** Names all that decides its bytes; a name of a file as well. */
    String key();

    /** Whether it needs so much memory that only one at a time is made. */
    boolean isLarge();

    /**
     * Makes it.
     *
     * @throws Damaged where a picture that it is made of is damaged
     */
    byte[] draw() throws IOException;
}
