package io.github.liveblogarchive.pictures.code;

/**
 * A picture in memory, row by row from the top.
 *
 * @param argb a pixel each: alpha, red, green, blue; taken as its own
 */
@SuppressWarnings("ArrayRecordComponent") // it is handed on, never compared
public record Pixels(int width, int height, int[] argb) {}
