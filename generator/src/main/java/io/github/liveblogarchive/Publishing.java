package io.github.liveblogarchive;

import io.github.liveblogarchive.output.OutputFolder;
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
import java.nio.file.Files;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Makes the pages of a plan whose sets are not in the output yet. */
final class Publishing {
    private static final int TELL_EVERY = 500;
    /** So many pages with a broken template are enough to show. */
    private static final int MAX_TEMPLATE_PROBLEMS = 20;

    private final Renderer renderer;
    private final OutputFolder output;
    private final Problems problems;
    private final Generator.Builder options;
    private final AtomicLong pages = new AtomicLong();

    Publishing(Renderer renderer, OutputFolder output, Problems problems, Generator.Builder options) {
        this.renderer = renderer;
        this.output = output;
        this.problems = problems;
        this.options = options;
    }

    void publish(SitePlan plan) throws IOException {
        try (Stream<List<PageSet>> jobs = plan.jobs()) {
            Iterator<List<PageSet>> each = jobs.iterator();
            Workers.each(each, options.threads, sets -> sets.forEach(this::publish));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            InterruptedIOException stopped = new InterruptedIOException("The run was interrupted");
            stopped.initCause(e);
            throw stopped;
        }
        tell(pages.get());
    }

    private void publish(PageSet set) {
        if (output.stands(set.id(), set.fingerprint())) {
            output.keep(set.id());
            return;
        }
        output.declare(set.id(), set.fingerprint());
        try (Stream<Page> made = set.pages().get()) {
            made.forEachOrdered(page -> write(set, page));
        }
    }

    private void write(PageSet set, Page page) {
        if (problems.count(Problem.Level.ERROR, Code.TEMPLATE_ERROR) >= MAX_TEMPLATE_PROBLEMS) {
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
            output.write(set.id(), set.fingerprint(), page.path(), out -> {
                if (page.content() instanceof Content.Template template) {
                    renderer.render(template.name(), page.path(), template.view(), out);
                } else if (page.content() instanceof Content.Stream stream) {
                    stream.writer().write(out);
                } else if (page.content() instanceof Content.Copy copy) {
                    Files.copy(copy.file(), out);
                }
            });
        } catch (TemplateProblem e) {
            problems.add(e.problem());
        }
        long done = pages.incrementAndGet();
        if (done % TELL_EVERY == 0) {
            tell(done);
        }
    }

    private synchronized void tell(long done) {
        options.progress.at("pages", done);
    }
}
