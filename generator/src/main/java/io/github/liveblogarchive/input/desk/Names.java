package io.github.liveblogarchive.input.desk;

import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Place;
import java.util.regex.Pattern;

/** Names of people as they may be shown. */
public final class Names {
    private static final int LONGEST = 200;
    private static final Pattern E_MAIL = Pattern.compile("\\S+@\\S+\\.\\S+");
    private static final Pattern IP =
            Pattern.compile("(\\d{1,3}\\.){3}\\d{1,3}|[0-9a-fA-F:]*:[0-9a-fA-F]*:[0-9a-fA-F:]+");

    private Names() {}

    /** The name, or empty where an e-mail or network address stands in its place. */
    public static String shown(Tree name, Desk desk) {
        return shown(desk.plain(name), name.place(), desk);
    }

    public static String shown(String name, Place place, Desk desk) {
        String plain = name.strip();
        if (plain.length() > LONGEST) {
            desk.say(Kind.SKIPPED, place, "name longer than any", plain.substring(0, LONGEST));
            return "";
        }
        if (E_MAIL.matcher(plain).find() || IP.matcher(plain).matches()) {
            desk.say(Kind.PRIVATE, place, "address in place of a name", "");
            return "";
        }
        return plain;
    }
}
