package io.github.liveblogarchive.input.tree;

import io.github.liveblogarchive.report.ImportLog;
import io.github.liveblogarchive.report.ImportLog.Kind;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says once for each path of a file which fields were not read: unknown, private, or not content. A field whose name
 * speaks of people's data is private even where nobody listed it.
 */
public final class FieldWatch {
    private static final Pattern PRIVATE =
            Pattern.compile("(?i).*(e-?mail|password|passwd|session|cookie|ip_?address|phone|authToken|accessToken).*");

    private final ImportLog log;
    private final String blog;
    private final Set<String> seen = new HashSet<>();

    public FieldWatch(ImportLog log, String blog) {
        this.log = log;
        this.blog = blog;
    }

    /** Compares an object with the list of its fields. */
    public void check(Tree object, Fields fields) {
        for (String name : object.names()) {
            if (fields.kept().contains(name) || !object.get(name).isPresent()) {
                continue;
            }
            Tree field = object.get(name);
            if (!seen.add(field.path())) {
                continue;
            }
            if (fields.hidden().contains(name) || PRIVATE.matcher(name).matches()) {
                log.add(Kind.PRIVATE, blog, field.place(), "field " + name, "");
            } else if (fields.dropped().contains(name)) {
                log.add(Kind.SKIPPED, blog, field.place(), "field that is not content", name);
            } else {
                log.add(Kind.UNKNOWN, blog, field.place(), "field " + name, field.path());
            }
        }
    }
}
