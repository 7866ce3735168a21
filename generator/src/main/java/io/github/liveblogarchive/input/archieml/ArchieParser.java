package io.github.liveblogarchive.input.archieml;

import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * ArchieML as its specification has it, with what NPR's dialect adds: long values from {@code key::} to {@code ::key}, a
 * new item wherever a key comes again, ends that name what they close. For one document.
 */
final class ArchieParser {
    private static final Pattern KEY =
            Pattern.compile("\\s*(?:#{1,6}\\s+)?([\\p{L}\\p{N}_.-]{1,80})[ \\t]*:(:?)(?!//)(.*)", Pattern.DOTALL);
    private static final Pattern CLOSE = Pattern.compile("\\s*(?:#{1,6}\\s+)?::\\s*([\\p{L}\\p{N}_.-]{1,80})\\s*");
    private static final Pattern COMMAND = Pattern.compile(
            "\\s*(?::\\s*(end|skip|endskip|ignore)\\b.*|(skip):\\s*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BOX =
            Pattern.compile("\\s*(?:#{1,6}\\s+)?(?:\\{\\s*([^{}]{0,80}?)\\s*\\}|\\[\\s*([^\\[\\]]{0,80}?)\\s*\\])\\s*");
    private static final Pattern STAR = Pattern.compile("\\s*\\*\\s+(.*)", Pattern.DOTALL);

    private final List<Line> lines;
    private final InputFile file;
    private final InputContext context;
    private final Item root = Item.at(1);
    private final Scopes scopes = new Scopes(root);
    private final Map<String, NavigableSet<Integer>> opened = new HashMap<>();
    private final Map<String, NavigableSet<Integer>> closed = new HashMap<>();
    private final NavigableSet<Integer> ends = new TreeSet<>();
    private final StringBuilder buffer = new StringBuilder();
    private String last = "";
    private int lastLine;
    private boolean lastLong;

    ArchieParser(List<Line> lines, InputFile file, InputContext context) {
        this.lines = lines;
        this.file = file;
        this.context = context;
        for (int i = 0; i < lines.size(); i++) {
            index(i);
        }
    }

    Item parse() {
        int i = 0;
        while (i < lines.size()) {
            Matcher command = COMMAND.matcher(lines.get(i).raw());
            if (command.matches()) {
                String name =
                        command.group(1) == null ? "skip" : command.group(1).toLowerCase(Locale.ROOT);
                if (name.equals("ignore")) {
                    break;
                }
                i = name.equals("skip") ? skipped(i) : i + 1;
                if (name.equals("end")) {
                    flush();
                }
                continue;
            }
            i = line(i);
        }
        salvage();
        return root;
    }

    // Where values begin and end, so that a value that is never closed does not swallow what follows it.
    private void index(int i) {
        String raw = lines.get(i).raw();
        Matcher key = KEY.matcher(raw);
        Matcher close = CLOSE.matcher(raw);
        if (close.matches()) {
            closed.computeIfAbsent(name(close.group(1)), any -> new TreeSet<>()).add(i);
        } else if (key.matches()) {
            opened.computeIfAbsent(name(key.group(1)), any -> new TreeSet<>()).add(i);
        } else if (COMMAND.matcher(raw).matches()
                && raw.strip().toLowerCase(Locale.ROOT).matches(":\\s*end\\b.*")) {
            ends.add(i);
        }
    }

    private int line(int i) {
        String raw = lines.get(i).raw();
        Matcher key = KEY.matcher(raw);
        Matcher box = BOX.matcher(raw);
        Matcher star = STAR.matcher(raw);
        if (key.matches()) {
            return key(
                    i, name(key.group(1)), !key.group(2).isEmpty(), key.group(3).strip());
        }
        if (box.matches()) {
            salvage();
            scopes.box(
                    box.group(1) == null ? "" : box.group(1),
                    box.group(2) == null ? "" : box.group(2),
                    box.group(1) != null,
                    i + 1);
            return scopes.isFreeform() ? freeform(i + 1) : i + 1;
        }
        if (star.matches() && scopes.star(star.group(1).strip(), i + 1)) {
            salvage();
            return i + 1;
        }
        buffer.append(raw).append('\n');
        return i + 1;
    }

    private int key(int i, String name, boolean isLong, String value) {
        salvage();
        int again = after(opened.getOrDefault(name, new TreeSet<>()), i);
        int end = isLong ? after(closed.getOrDefault(name, new TreeSet<>()), i) : after(ends, i);
        boolean whole = end < again && (isLong || (value.isEmpty() && !startsPost(i, end)));
        scopes.put(name, whole ? value(i, end, value) : value, i + 1);
        last = name;
        lastLine = i + 1;
        lastLong = isLong && !whole;
        return whole ? end + 1 : i + 1;
    }

    // A post that begins inside of a value shows that its end was forgotten.
    private boolean startsPost(int from, int to) {
        return after(opened.getOrDefault("headline", new TreeSet<>()), from) < to
                || after(opened.getOrDefault("slug", new TreeSet<>()), from) < to;
    }

    private String value(int from, int to, String first) {
        StringBuilder text = new StringBuilder(first).append('\n');
        for (int i = from + 1; i < to; i++) {
            text.append(unescaped(lines.get(i).raw())).append('\n');
        }
        return text.toString().stripTrailing().replaceFirst("^\\s*\\n", "");
    }

    private int freeform(int from) {
        StringBuilder text = new StringBuilder();
        int i = from;
        while (i < lines.size() && !BOX.matcher(lines.get(i).raw()).matches()) {
            text.append(unescaped(lines.get(i++).raw())).append('\n');
        }
        scopes.endFreeform(text.toString().strip(), from);
        boolean ended = i < lines.size() && lines.get(i).raw().strip().matches("\\[\\s*\\]");
        return ended ? i + 1 : i;
    }

    private int skipped(int from) {
        salvage();
        for (int i = from + 1; i < lines.size(); i++) {
            if (lines.get(i).raw().strip().toLowerCase(Locale.ROOT).matches(":\\s*endskip\\b.*")) {
                return i + 1;
            }
        }
        warn(
                from + 1,
                "What is to be skipped from here on is never ended: nothing behind it was read.",
                "Write \":endskip\" where it ends.");
        return lines.size();
    }

    private void flush() {
        if (!last.isEmpty() && !buffer.toString().isBlank()) {
            scopes.append(last, unescapedAll(buffer.toString()));
        }
        forget();
    }

    // Text behind a key whose value is never ended, which ArchieML would drop.
    private void salvage() {
        boolean lost = last.equals("text")
                && scopes.isEmpty(last)
                && !buffer.toString().isBlank();
        if (lost || lastLong) {
            scopes.append(last, unescapedAll(buffer.toString()));
            warn(
                    lastLine,
                    "The value of \"" + last + "\" is never ended, so it goes to the next key.",
                    "Write " + (lastLong ? "\"::" + last + "\"" : "\":end\"") + " below it.");
        }
        forget();
    }

    private void forget() {
        buffer.setLength(0);
        last = "";
        lastLong = false;
    }

    private void warn(int line, String message, String hint) {
        context.problems().warning(Code.BAD_VALUE, Place.file(file.name()).at(line, 0), message, hint);
    }

    private static String unescapedAll(String text) {
        StringBuilder out = new StringBuilder();
        text.lines().forEach(line -> out.append(unescaped(line)).append('\n'));
        return out.toString().strip();
    }

    // A backslash at the beginning keeps a line from being read as a key or an end.
    private static String unescaped(String line) {
        return line.replaceFirst("^(\\s*)\\\\(?=[^\\\\]*:|[\\[{*:])", "$1");
    }

    private static int after(NavigableSet<Integer> where, int line) {
        Integer next = where.higher(line);
        return next == null ? Integer.MAX_VALUE : next;
    }

    private static String name(String key) {
        return key.toLowerCase(Locale.ROOT);
    }
}
