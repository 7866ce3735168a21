package io.github.liveblogarchive;

import io.github.liveblogarchive.archive.Archive;
import io.github.liveblogarchive.archive.Intake;
import io.github.liveblogarchive.archive.source.KeptStore;
import io.github.liveblogarchive.archive.source.SourceStore;
import io.github.liveblogarchive.archive.store.Damage;
import io.github.liveblogarchive.archive.store.WorkFolder;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFormats;
import io.github.liveblogarchive.input.SiteFiles;
import io.github.liveblogarchive.metrics.HostLimits;
import io.github.liveblogarchive.metrics.Meter;
import io.github.liveblogarchive.metrics.Pace;
import io.github.liveblogarchive.metrics.SlowRun;
import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.output.OutputFolder;
import io.github.liveblogarchive.output.OutputReport;
import io.github.liveblogarchive.page.PageKinds;
import io.github.liveblogarchive.pictures.Easel;
import io.github.liveblogarchive.pictures.card.OwnFont;
import io.github.liveblogarchive.pictures.code.WebpWriter;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog;
import io.github.liveblogarchive.report.Metrics;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problem.Level;
import io.github.liveblogarchive.report.Problems;
import io.github.liveblogarchive.report.Report;
import io.github.liveblogarchive.site.PageKind;
import io.github.liveblogarchive.site.SitePlan;
import io.github.liveblogarchive.site.SiteView;
import io.github.liveblogarchive.theme.KeptRenderer;
import io.github.liveblogarchive.theme.Renderer;
import io.github.liveblogarchive.theme.files.ThemeFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The whole loop: read everything, stop if anything is wrong, make what changed, put it in place at once. */
final class Build {
    private final Generator.Builder options;
    private final KeptRenderer renderers;
    private final Problems problems = new Problems();
    private final List<Report.Phase> phases = new ArrayList<>();
    private final Meter meter;
    private final Pace pace;
    private int blogs;
    private int entries;
    private Settings settings = Settings.DEFAULTS;

    private final boolean isCacheDamaged;

    Build(Generator.Builder options, KeptRenderer renderers) {
        this(options, renderers, false);
    }

    private Build(Generator.Builder options, KeptRenderer renderers, boolean isCacheDamaged) {
        this.options = options;
        this.renderers = renderers;
        this.isCacheDamaged = isCacheDamaged;
        meter = new Meter(options.metrics.filter(folder -> whyNot(folder).isEmpty()), options.ticker);
        pace = new Pace(options.ticker, step -> options.progress.at(step));
    }

    /** Runs again without what is kept where it turns out to be damaged, which may be seen late. */
    Report run() throws IOException {
        try {
            return measured();
        } catch (Damage e) {
            if (isCacheDamaged || options.cache.isEmpty()) {
                throw e;
            }
            return new Build(options, renderers, true).run();
        }
    }

    private Report measured() throws IOException {
        Report report = site();
        Metrics metrics = meter.metrics();
        boolean hasEntryPages = settings.entryPages() != Settings.EntryPages.NONE;
        Report full = report.with(
                metrics,
                report.succeeded()
                        ? SlowRun.advice(report, options.content, options.cache.isPresent(), hasEntryPages, metrics)
                        : "");
        meter.write(full);
        return full;
    }

    private Report site() throws IOException {
        options.metrics.ifPresent(folder -> checkPlace("The metrics", folder));
        options.cache.ifPresent(folder -> checkPlace("The cache", folder));
        if (options.delta != null) {
            checkPlace("The list of changes", options.delta);
        }
        if (!Files.isDirectory(options.content)) {
            problems.error(
                    Code.CONTENT_NOT_FOUND,
                    Place.NONE,
                    "There is no content folder \"" + options.content + "\".",
                    "Make it, with a folder \"blogs\" in it, or name another one.");
            return report(Optional.empty());
        }
        if (problems.hasErrors()) {
            return report(Optional.empty());
        }
        Optional<OutputFolder> opened = OutputFolder.open(options.output, options.content, problems);
        if (opened.isEmpty()) {
            return report(Optional.empty());
        }
        try (OutputFolder output = opened.get();
                Workers.Beside<OutputFolder> prepared = Workers.Beside.start(options.threads, output::prepared);
                WorkFolder work = new WorkFolder(workFolder())) {
            return report(build(prepared, work.path()));
        }
    }

    private Optional<OutputReport> build(Workers.Beside<OutputFolder> opened, Path work) throws IOException {
        long start = options.ticker.getAsLong();
        SiteFiles files = SiteFiles.read(options.content, options.overrides, problems);
        settings = files.settings();
        SettingsCheck.pages(settings, files.place("pages"), problems);
        SettingsCheck.address(files, problems);
        HostLimits.check(settings, problems);
        SettingsCheck.webp(!settings.pictures().webp() || WebpWriter.isThere(), files.place("pictures"), problems);
        Optional<OwnFont> cardFont = SettingsCheck.cardFont(files, options.content, problems);
        ThemeFiles theme = ThemeFiles.of(templates(), options.themes, problems);
        InputContext context = new InputContext(
                options.content, files.settings(), theme.blockNames(), problems, new ImportLog(), Map.of());
        Intake intake = new Intake(
                context, InputFormats.content(), files, jobs -> Workers.each(jobs, options.threads, Runnable::run));
        pace.phase("entries read");
        try (Workers.Beside<Renderer> renderer = Workers.Beside.start(
                        options.threads, () -> renderers.of(files.settings(), theme, files::place, problems));
                SourceStore store = store(context, work);
                Archive archive = intake.read(store, pace::to)) {
            blogs = archive.blogs().size();
            entries = archive.entryCount();
            Renderer shown = renderer.get();
            OutputFolder output = opened.get();
            start = phase("read", start);
            if (stops()) {
                return Optional.empty();
            }
            Easel easel =
                    new Easel(options.cache.filter(folder -> store.keptFolder().isPresent()));
            SiteView site = new SiteView(
                    files.settings(),
                    archive,
                    shown,
                    new SiteView.Means(options.content, work, store.keptFolder(), easel, cardFont),
                    Version.get() + " " + shown.digest());
            List<PageKind> kinds = Stream.concat(PageKinds.all().stream(), Stream.of(new ThemeAssets(shown)))
                    .toList();
            SitePlan plan = new SitePlan(site, meter.kinds(kinds, shown::render));
            pace.phase("live blogs made", blogs, "other pages made");
            new Publishing(shown, output, problems, options, pace).publish(plan);
            start = phase("pages", start);
            if (!problems.hasErrors()) {
                SettingsCheck.links(files, output, problems);
            }
            if (stops()) {
                return Optional.empty();
            }
            if (options.delta != null) {
                output.listChanges(options.delta);
            }
            Optional<OutputReport> done = output.commit();
            if (done.isPresent() && done.get().written() + done.get().deleted() > 0) {
                easel.keepOnly(PageKinds.drawings(site));
            }
            phase("put in place", start);
            done.ifPresent(this::checkHost);
            return done;
        }
    }

    private void checkHost(OutputReport site) {
        HostLimits.check(
                settings,
                (long) site.written() + site.unchanged(),
                site.bytes(),
                site.largestPath(),
                site.largestBytes(),
                problems);
    }

    private void checkPlace(String what, Path place) {
        String why = whyNot(place);
        if (!why.isEmpty()) {
            problems.error(
                    Code.OUTPUT_FOLDER,
                    Place.NONE,
                    what + " cannot go into \"" + place + "\": that is in the " + why + '.',
                    "Name a place outside of the site and of the sources, for instance in target.");
        }
    }

    // In the one it would be published or be in the way of a page, in the others it would be read as a source.
    private String whyNot(Path place) {
        Path real = real(place);
        if (real.startsWith(real(options.output))) {
            return "output folder";
        }
        return Stream.of("blogs", "static", "templates")
                .filter(source -> real.startsWith(real(options.content.resolve(source))))
                .map(source -> "\"" + source + "\" folder of the content")
                .findFirst()
                .orElse("");
    }

    // Where links lead to; what is not there yet lies in a folder that is.
    private static Path real(Path path) {
        try {
            for (Path there = path; there != null; there = there.getParent()) {
                if (Files.exists(there)) {
                    return there.toRealPath().resolve(there.relativize(path)).normalize();
                }
            }
            return path;
        } catch (IOException e) {
            // Nobody may look at it, so nobody can tell more of it than its name.
            return path;
        }
    }

    private SourceStore store(InputContext context, Path work) throws IOException {
        // Local times were read by the rules of zones that this JDK has. The set is sorted, as its order differs by
        // run.
        String rules = ZoneRulesProvider.getVersions("UTC").lastKey();
        String circumstances = context.settings() + " " + rules + " " + new TreeSet<>(context.blockNames());
        Optional<SourceStore> kept = options.cache.flatMap(folder ->
                new KeptStore(options.content, Version.get(), circumstances, problems).open(folder, isCacheDamaged));
        return kept.isPresent() ? kept.get() : SourceStore.temporary(work);
    }

    // Beside the output, since a temporary folder of the system may be too small for a large archive.
    private Path workFolder() {
        return options.output.resolveSibling("." + options.output.getFileName() + ".liveblog-read");
    }

    private Optional<Path> templates() {
        return Optional.of(options.content.resolve("templates")).filter(Files::isDirectory);
    }

    private boolean stops() {
        return problems.hasErrors() || (options.failOnWarning && problems.count(Level.WARNING) > 0);
    }

    private long phase(String name, long start) {
        long now = options.ticker.getAsLong();
        phases.add(new Report.Phase(name, (now - start) / 1_000_000));
        return now;
    }

    private Report report(Optional<OutputReport> done) {
        return new Report(
                done.isPresent(),
                options.output,
                problems.list(),
                problems.count(Level.ERROR),
                problems.count(Level.WARNING),
                blogs,
                entries,
                done.map(OutputReport::written).orElse(0),
                done.map(OutputReport::unchanged).orElse(0),
                done.map(OutputReport::deleted).orElse(0),
                done.map(OutputReport::bytes).orElse(0L),
                phases);
    }
}
