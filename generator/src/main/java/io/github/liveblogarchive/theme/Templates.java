package io.github.liveblogarchive.theme;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateProcessingTracer;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import io.github.liveblogarchive.report.Problems;
import io.github.liveblogarchive.site.Html;
import io.github.liveblogarchive.theme.files.ThemeFiles;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Runs templates: the only place that sets up FreeMarker. Templates cannot load classes, reach methods, read files, or
 * depend on the machine's language, zone or encoding.
 */
final class Templates {
    private static final int DEEPEST = 1_000;
    private static final long LONGEST = 100_000_000;

    private final Configuration configuration;
    private final Faults faults;
    private final Models.Components components;
    /** Pieces of pages, which may show what the archive has. */
    private final Map<String, Html.Piece> kept = new ConcurrentHashMap<>();

    Templates(ThemeFiles files) {
        configuration = new Configuration(Configuration.VERSION_2_3_34);
        faults = new Faults(files);
        components = new Models.Components();
        StringTemplateLoader loader = new StringTemplateLoader();
        for (String folder : new String[] {"pages", "parts", "blocks"}) {
            files.names(folder).forEach(name -> loader.putTemplate(name, files.text(name), 0));
        }
        configuration.setTemplateLoader(loader);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocalizedLookup(false);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(false);
        configuration.setAttemptExceptionReporter((problem, environment) -> {});
        configuration.setObjectWrapper(new Models(components, html -> html.text(), path -> path));
    }

    private Templates(Templates read) {
        configuration = read.configuration;
        faults = read.faults;
        components = read.components;
    }

    /** The same templates, without the pieces that were made for the pages of one archive. */
    Templates forNextRun() {
        return new Templates(this);
    }

    /** Reads templates before anything needs them, so that all their mistakes are told at once. */
    void check(Iterable<String> names, Problems problems) {
        for (String name : names) {
            try {
                load(name, "");
            } catch (TemplateProblem e) {
                problems.add(e.problem());
            } catch (IOException e) {
                throw new IllegalStateException("Templates lie in memory", e);
            }
        }
    }

    /** Runs a template. */
    void run(String name, Record view, Frame place, Site site, Writer out) throws IOException {
        Frame.Keeping frame = new Frame.Keeping(place);
        Template template = load(name, frame.what());
        Models models = new Models(components, frame::resolve, frame::link);
        try {
            Functions functions = new Functions(view, frame, models, site, kept);
            Environment environment = template.createProcessingEnvironment(functions, out, models);
            environment.setTemplateProcessingTracer(new Guard());
            environment.process();
        } catch (TemplateException e) {
            throw new TemplateProblem(faults.failed(e, frame.what(), models), e);
        } catch (Endless e) {
            throw new TemplateProblem(faults.endless(e, frame.what(), models), e);
        } catch (StackOverflowError e) {
            // On a thread with a small stack the guard comes too late; this must not take the whole run down.
            Endless endless = new Endless("The template calls itself without an end", name, 0, 0);
            throw new TemplateProblem(faults.endless(endless, frame.what(), models), e);
        }
    }

    private Template load(String name, String what) throws IOException {
        try {
            return configuration.getTemplate(name);
        } catch (ParseException e) {
            throw new TemplateProblem(faults.syntax(e), e);
        } catch (TemplateNotFoundException e) {
            throw new TemplateProblem(faults.missing(name, what), e);
        } catch (IOException e) {
            // FreeMarker remembers that a template is broken and wraps its mistake from then on.
            if (e.getCause() instanceof ParseException broken) {
                throw new TemplateProblem(faults.syntax(broken), e);
            }
            throw e;
        }
    }

    /** A template that does not come to an end. */
    static final class Endless extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String reason;
        private final String template;
        private final int line;
        private final int column;

        Endless(String reason, String template, int line, int column) {
            super(reason);
            this.reason = reason;
            this.template = template;
            this.line = line;
            this.column = column;
        }

        String reason() {
            return reason;
        }

        String template() {
            return template;
        }

        int line() {
            return line;
        }

        int column() {
            return column;
        }
    }

    /** Counts how deep and how long a template runs. */
    private static final class Guard implements TemplateProcessingTracer {
        private int depth;
        private long steps;

        @Override
        public void enterElement(Environment environment, TracedElement element) {
            if (++depth > DEEPEST) {
                throw endless("The template calls itself without an end", element);
            }
            if (++steps > LONGEST) {
                throw endless("The template does not come to an end", element);
            }
        }

        @Override
        public void exitElement(Environment environment, TracedElement element) {
            depth--;
        }

        private static Endless endless(String reason, TracedElement element) {
            String name = element.getTemplate().getSourceName();
            return new Endless(reason, name == null ? "" : name, element.getBeginLine(), element.getBeginColumn());
        }
    }
}
