package io.github.liveblogarchive.input.content;

import io.github.liveblogarchive.input.sections.Clock;
import io.github.liveblogarchive.input.sections.EntryHeading;
import io.github.liveblogarchive.input.sections.Sections;
import io.github.liveblogarchive.input.strict.Moments;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Problem;
import io.github.liveblogarchive.report.Problem.Level;
import io.github.liveblogarchive.report.Problems;
import java.util.Optional;

/** Knows the day under whose heading an entry stands, and tells once where there is none. */
final class DayBook {
    private final Problems problems;
    /** Empty where it is not known. */
    private String day;

    private boolean isTold;

    private DayBook(String day, Problems problems) {
        this.day = day;
        this.problems = problems;
    }

    /** Before the first heading; a blog with a start begins on its day. */
    static DayBook of(LiveBlog blog, Problems problems) {
        boolean starts = blog.start().isKnown();
        return new DayBook(starts ? blog.start().day(blog.zone()).toString() : "", problems);
    }

    void heading(Sections.Day heading) {
        boolean exists = Moments.day(
                        heading.date(), "Write a day that exists, as \"# 2024-11-08\".", heading.place(), problems)
                .isPresent();
        day = exists ? heading.date() : "";
        isTold = !exists;
    }

    void doubtful(Sections.Doubtful heading) {
        Level level = heading.isSure() ? Level.ERROR : Level.WARNING;
        problems.add(new Problem(level, Code.MARKDOWN_FORM, heading.place(), heading.message(), heading.hint()));
        if (heading.isDay()) {
            day = "";
            isTold = true;
        }
    }

    /** The day and time of an entry; empty, with a problem, where that cannot be known. */
    Optional<String> date(EntryHeading heading) {
        if (heading.time().indexOf('T') >= 0) {
            return Optional.of(heading.time());
        }
        if (heading.time().indexOf(':') == 1) {
            problems.error(
                    Code.BAD_DATE,
                    heading.place(),
                    "The time \"" + heading.time() + "\" has one digit for its hour.",
                    "Write \"0" + heading.time() + "\".");
            return Optional.empty();
        }
        if (day.isEmpty() && !isTold) {
            problems.error(
                    Code.BAD_DATE,
                    heading.place(),
                    "The day of the time \"" + heading.time() + "\" is not known.",
                    "Write a heading like \"# 2024-11-08\" above it.");
            isTold = true;
        }
        return Optional.of(day + "T" + heading.time()).filter(date -> !day.isEmpty());
    }

    void passes(EntryHeading heading, Clock clock) {
        if (!day.isEmpty()) {
            clock.read(heading.time(), day, heading.place());
        }
    }
}
