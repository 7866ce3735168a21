package io.github.liveblogarchive.input.wordpress.wxr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a list of numbers as PHP writes it down: {@code a:2:{i:0;i:5;i:1;s:1:"7";}}. */
public final class PhpNumbers {
    private static final Pattern LIST = Pattern.compile("\\s*a:\\d{1,6}:\\{(.*)\\}\\s*", Pattern.DOTALL);
    private static final Pattern PAIR = Pattern.compile("i:\\d{1,9};(?:i:(\\d{1,19});|s:\\d{1,2}:\"(\\d{1,19})\";)");

    private PhpNumbers() {}

    /** The values in their order; none where the text is no such list. */
    public static List<String> read(String text) {
        List<String> numbers = new ArrayList<>();
        Matcher list = LIST.matcher(text);
        if (list.matches()) {
            Matcher pair = PAIR.matcher(list.group(1));
            while (pair.find()) {
                numbers.add(pair.group(1) == null ? pair.group(2) : pair.group(1));
            }
        }
        return numbers;
    }
}
