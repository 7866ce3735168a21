package io.github.liveblogarchive.theme;

import io.github.liveblogarchive.report.Problem;

/** A template that cannot be shown; carries what the user is told. */
public final class TemplateProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    TemplateProblem(Problem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    /** Template, line, column, what was being rendered, and what to do. */
    public Problem problem() {
        return problem;
    }
}
