package io.github.liveblogarchive.theme.text;

/**
 * The few words that are added to somebody's text, in its language where the theme speaks it.
 *
 * @param table name of a table's scroll box
 * @param back name of a link from a footnote to its place
 * @param footnotes name of the list of footnotes
 * @param picture text of a link to a picture without a description
 * @param video text of a link to a video
 * @param audio text of a link to a sound
 */
public record Words(String table, String back, String footnotes, String picture, String video, String audio) {}
