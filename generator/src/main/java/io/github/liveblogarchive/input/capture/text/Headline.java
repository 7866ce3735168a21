package io.github.liveblogarchive.input.capture.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A headline and the label beside it: "Flood – live: bridge closed" is "Flood: bridge closed" with the kicker "live".
 * Only a label that the rules know is taken out; any other word before a dash or colon is the headline's own.
 */
public record Headline(String kicker, String title) {

    public static Headline of(String line, List<Pattern> labels) {
        for (Pattern label : labels) {
            String word = "(?<kicker>" + label.pattern() + ")";
            String[] forms = {
                // live: the rest; live – the rest
                "^" + word + "!?(?:\\s*[:|]\\s*|\\s+[–—-]\\s+)(?<title>\\S.*)$",
                // topic – live: the rest
                "^(?<topic>\\S.{0,80}?)(?:\\s+[–—-]\\s+|\\s*[|,]\\s*)" + word + "!?\\s*:\\s*(?<title>\\S.*)$",
                // topic live: the rest
                "^(?<topic>\\S.{0,60}?)\\s+" + word + "!?\\s*:\\s*(?<title>\\S.*)$",
                // the rest – live; the rest | live; the rest (live)
                "^(?<title>\\S.*?)(?:\\s+[–—-]\\s+|\\s*\\|\\s*|\\s*[(\\[])" + word + "[)\\]]?$"
            };
            for (String form : forms) {
                Matcher matcher = Pattern.compile(form, label.flags()).matcher(line);
                if (matcher.matches()) {
                    return new Headline(matcher.group("kicker"), title(matcher, form));
                }
            }
        }
        return new Headline("", line);
    }

    /** Whether a line is a label and nothing else. */
    public static boolean isLabel(String line, List<Pattern> labels) {
        return Rules.match(labels, line.replaceAll("[!:]$", "")).isPresent();
    }

    private static String title(Matcher matcher, String form) {
        String title = matcher.group("title");
        return form.contains("<topic>") ? matcher.group("topic") + ": " + title : title;
    }
}
