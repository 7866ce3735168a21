package io.github.liveblogarchive.input.capture.text;

import io.github.liveblogarchive.report.ImportLog;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Place;

/** The import's log as seen from one capture: every decision with its line and how that begins. */
public final class Journal {
    private static final int QUOTED = 80;

    private final ImportLog log;
    private final String blog;
    private final String file;

    public Journal(ImportLog log, String blog, String file) {
        this.log = log;
        this.blog = blog;
        this.file = file;
    }

    public void skipped(Line line, String reason) {
        add(Kind.SKIPPED, line, reason, line.text());
    }

    public void repaired(Line line, String reason, String what) {
        add(Kind.REPAIRED, line, reason, what);
    }

    public void guessed(Line line, String reason) {
        add(Kind.GUESSED, line, reason, line.text());
    }

    /** A guess about the whole capture. */
    public void guessed(String reason, String what) {
        log.add(Kind.GUESSED, blog, Place.file(file), reason, what);
    }

    public Place place(int line) {
        return Place.file(file).at(line, 0);
    }

    public void read() {
        log.read(blog);
    }

    private void add(Kind kind, Line line, String reason, String text) {
        boolean cut = text.codePointCount(0, text.length()) > QUOTED;
        String quoted = cut ? text.substring(0, text.offsetByCodePoints(0, QUOTED)) + " ..." : text;
        log.add(kind, blog, place(line.number()), reason, quoted);
    }
}
