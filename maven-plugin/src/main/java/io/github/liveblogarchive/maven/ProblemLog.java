package io.github.liveblogarchive.maven;

import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Problem;
import io.github.liveblogarchive.report.Problem.Level;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.maven.plugin.logging.Log;

/** Tells problems on the log's level of their own: all errors, and of warnings and notes the first of each code. */
record ProblemLog(Log log) {
    /** A thousand lines of one kind hide the one of another kind. */
    static final int SHOWN_PER_CODE = 20;

    void tell(List<Problem> problems) {
        for (Level level : List.of(Level.NOTE, Level.WARNING, Level.ERROR)) {
            tell(problems.stream().filter(problem -> problem.level() == level).toList(), level);
        }
    }

    private void tell(List<Problem> problems, Level level) {
        Map<Code, Integer> seen = new EnumMap<>(Code.class);
        Consumer<String> line = line(level);
        int limit = level == Level.ERROR ? Integer.MAX_VALUE : SHOWN_PER_CODE;
        for (Problem problem : problems) {
            if (seen.merge(problem.code(), 1, Integer::sum) <= limit) {
                line.accept(text(problem));
            }
        }
        seen.forEach((code, count) -> {
            if (count > limit) {
                line.accept("[" + code.id() + "]: and " + (count - limit) + " more");
            }
        });
    }

    private Consumer<String> line(Level level) {
        return switch (level) {
            case ERROR -> log::error;
            case WARNING -> log::warn;
            case NOTE -> log::info;
        };
    }

    // Maven puts its own word for the level before each line.
    private static String text(Problem problem) {
        String text = problem.toString();
        String level = problem.level() + " ";
        return problem.level() != Level.NOTE && text.startsWith(level) ? text.substring(level.length()) : text;
    }
}
