package io.github.liveblogarchive.maven.jvm;

import java.io.PrintStream;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of lines that the child prints; any other line is the JVM's own. */
enum Answer {
    READY,
    PROGRESS,
    REPORT,
    FAILURE;

    static Optional<Answer> of(String line) {
        return Stream.of(values())
                .filter(kind -> line.startsWith(kind.prefix()))
                .findFirst();
    }

    void tell(PrintStream out, String text) {
        // What a library left without an end of line must not stand before it.
        out.print("\n" + prefix() + text + "\n");
        out.flush();
    }

    String text(String line) {
        return line.substring(prefix().length());
    }

    private String prefix() {
        return "liveblog-" + name() + ":";
    }
}
