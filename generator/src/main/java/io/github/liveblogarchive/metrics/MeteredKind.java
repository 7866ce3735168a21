package io.github.liveblogarchive.metrics;

import io.github.liveblogarchive.archive.BlogHeader;
import io.github.liveblogarchive.site.Content;
import io.github.liveblogarchive.site.Page;
import io.github.liveblogarchive.site.PageKind;
import io.github.liveblogarchive.site.PageSet;
import io.github.liveblogarchive.site.SiteView;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A kind of pages as it is, whose pages tell a meter how long they took to be found and to be shown. */
record MeteredKind(PageKind kind, Meter.Rendering rendering, Meter meter) implements PageKind {
    @Override
    public String name() {
        return kind.name();
    }

    @Override
    public boolean isOptional() {
        return kind.isOptional();
    }

    @Override
    public Stream<PageSet> sets(SiteView site) {
        return kind.sets(site).map(this::metered);
    }

    @Override
    public Stream<PageSet> sets(SiteView site, BlogHeader blog) {
        return kind.sets(site, blog).map(this::metered);
    }

    private PageSet metered(PageSet set) {
        return new PageSet(set.id(), set.fingerprint(), () -> pages(set), set.listed());
    }

    private Stream<Page> pages(PageSet set) {
        long start = meter.now();
        Stream<Page> pages = set.pages().get();
        Finding finding = new Finding(pages.spliterator(), set, meter.now() - start);
        return StreamSupport.stream(finding, false).onClose(pages::close);
    }

    /** Takes the time until a page and its view are there. */
    private final class Finding extends Spliterators.AbstractSpliterator<Page> {
        private final Spliterator<Page> pages;
        private final PageSet set;
        private long spent;

        Finding(Spliterator<Page> pages, PageSet set, long spent) {
            super(pages.estimateSize(), pages.characteristics() & Spliterator.ORDERED);
            this.pages = pages;
            this.set = set;
            this.spent = spent;
        }

        @Override
        public boolean tryAdvance(Consumer<? super Page> action) {
            long start = meter.now();
            return pages.tryAdvance(page -> {
                long found = spent + meter.now() - start;
                spent = 0;
                action.accept(new Page(page.path(), new Content.Stream(out -> show(set, page, found, out))));
            });
        }
    }

    private void show(PageSet set, Page page, long found, OutputStream out) throws IOException {
        long start = meter.now();
        CountingStream counting = new CountingStream(out);
        if (page.content() instanceof Content.Template template) {
            rendering.render(template.name(), page.path(), template.view(), counting);
            meter.rendered(template.name(), meter.now() - start);
        } else if (page.content() instanceof Content.Stream stream) {
            stream.writer().write(counting);
        } else if (page.content() instanceof Content.Copy copy) {
            Files.copy(copy.file(), counting);
        }
        meter.made(kind.name(), set.id(), page.path(), counting.bytes(), found + meter.now() - start);
    }
}
