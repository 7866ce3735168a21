package io.github.liveblogarchive.input.capture.text;

/**
 * A line of the capture, without the space around it.
 *
 * @param number from 1; the parts of a line that was split keep its number
 * @param gap blank lines before it
 */
public record Line(int number, int gap, String text) {
    public Line with(String newText) {
        return new Line(number, gap, newText);
    }
}
