package io.github.liveblogarchive;

import io.github.liveblogarchive.metrics.Pace;
import io.github.liveblogarchive.output.OutputFolder;
import io.github.liveblogarchive.pictures.Damaged;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problem;
import io.github.liveblogarchive.report.Problems;
import io.github.liveblogarchive.site.Content;
import io.github.liveblogarchive.site.Page;
import io.github.liveblogarchive.site.PageSet;
import io.github.liveblogarchive.site.SitePlan;
import io.github.liveblogarchive.theme.Renderer;
import io.github.liveblogarchive.theme.TemplateProblem;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the pages of a plan whose sets are not in the output yet. */
final class Publishing {
    /** So many pages with a broken template are enough to show. */
    private static final int MAX_TEMPLATE_PROBLEMS = 20;

    private final Renderer renderer;
    private final OutputFolder output;
    private final Problems problems;
    private final Generator.Builder options;
    private final Pace pace;

    Publishing(Renderer renderer, OutputFolder output, Problems problems, Generator.Builder options, Pace pace) {
        this.renderer = renderer;
        this.output = output;
        this.problems = problems;
        this.options = options;
        this.pace = pace;
    }

    void publish(SitePlan plan) throws IOException {
        try (Stream<List<PageSet>> jobs = plan.jobs()) {
            Iterator<List<PageSet>> each = jobs.iterator();
            Workers.each(each, options.threads, this::publish);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            InterruptedIOException stopped = new InterruptedIOException("The run was interrupted");
            stopped.initCause(e);
            throw stopped;
        }
    }

    private void publish(List<PageSet> sets) {
        sets.forEach(this::publish);
        pace.one();
    }

    private void publish(PageSet set) {
        String fingerprint = set.fingerprint();
        if (output.stands(set.id(), fingerprint)) {
            output.keep(set.id());
            return;
        }
        output.declare(set.id(), fingerprint);
        if (hasTooManyTemplateProblems()) {
            return;
        }
        boolean isShared = false;
        try (Stream<Page> made = set.pages().get()) {
            isShared = made.isParallel();
            if (isShared) {
                made.forEach(page -> write(set, fingerprint, page));
            } else {
                made.forEachOrdered(page -> write(set, fingerprint, page));
            }
        } catch (TemplateProblem e) {
            problems.add(isShared ? first(set).orElse(e.problem()) : e.problem());
        }
    }

    // Of pages that threads make side by side, another one may be the first to fail in each run.
    private Optional<Problem> first(PageSet set) {
        try (Stream<Page> again = set.pages().get().sequential()) {
            again.forEachOrdered(this::tryOut);
            return Optional.empty();
        } catch (TemplateProblem e) {
            return Optional.of(e.problem());
        }
    }

    private void tryOut(Page page) {
        if (page.content() instanceof Content.Template template) {
            try {
                renderer.render(template.name(), page.path(), template.view(), OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void write(PageSet set, String fingerprint, Page page) {
        if (hasTooManyTemplateProblems()) {
            return;
        }
        String fault = OutputFolder.pathFault(page.path());
        if (!fault.isEmpty()) {
            problems.error(
                    Code.BAD_ADDRESS,
                    Place.file(set.id()),
                    "The path \"" + page.path() + "\" " + fault,
                    "Give the file, or the live blog whose address it is, another name.");
            return;
        }
        try {
            output.write(set.id(), fingerprint, page.path(), out -> {
                if (page.content() instanceof Content.Template template) {
                    renderer.render(template.name(), page.path(), template.view(), out);
                } else if (page.content() instanceof Content.Stream stream) {
                    stream.writer().write(out);
                } else if (page.content() instanceof Content.Copy copy) {
                    Files.copy(copy.file(), out);
                }
            });
        } catch (Damaged e) {
            problems.error(
                    Code.BAD_MEDIA,
                    Place.file(e.source()),
                    "The picture \"" + e.source() + "\" is damaged: no smaller sizes of it can be made.",
                    "Replace it.");
        }
        pace.some();
    }

    private boolean hasTooManyTemplateProblems() {
        return problems.count(Problem.Level.ERROR, Code.TEMPLATE_ERROR) >= MAX_TEMPLATE_PROBLEMS;
    }
}
