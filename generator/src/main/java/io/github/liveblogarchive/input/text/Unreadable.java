package io.github.liveblogarchive.input.text;

import io.github.liveblogarchive.report.Problem;
import java.io.IOException;

/** Says why a text cannot be read to its end; whoever opened it adds {@link #problem()} to the problems. */
public final class Unreadable extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public Unreadable(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
