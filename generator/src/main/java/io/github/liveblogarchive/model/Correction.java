package io.github.liveblogarchive.model;

/** What was wrong and is now right, in the newsroom's words. */
public record Correction(Moment date, String text) {}
