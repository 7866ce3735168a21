package io.github.liveblogarchive.input.web;

import io.github.liveblogarchive.input.markup.PlainText;

/** Tells headlines from what systems put in their place. */
public final class Headlines {
    private static final int FIRST_WORDS = 10;

    private Headlines() {}

    /** Whether a headline is only the first words of its text, cut off after ten of them or with dots. */
    public static boolean isBeginning(String headline, String text) {
        String words = PlainText.words(headline);
        String all = PlainText.words(text);
        boolean begins = !words.isEmpty() && all.startsWith(words) && all.length() > words.length();
        return begins
                && (headline.matches("(?s).*(…|\\.\\.\\.|\\[…]|\\[\\.\\.\\.])\\s*$")
                        || words.split(" ", -1).length == FIRST_WORDS);
    }
}
