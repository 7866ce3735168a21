package io.github.liveblogarchive.theme;

import freemarker.core.Environment;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.site.Html;
import io.github.liveblogarchive.theme.text.Links;
import io.github.liveblogarchive.theme.words.Language;
import io.github.liveblogarchive.theme.words.Languages;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a template sees: the components of its record, {@code site}, and the functions. */
final class Functions implements TemplateHashModel {
    private final Record view;
    private final Frame.Keeping frame;
    private final Models models;
    private final Site site;
    /** The pieces of {@link Kept}, of all renderings. */
    private final Map<String, Html.Piece> kept;

    private final TemplateHashModel data;
    /** The words now: another's inside of {@link Speaking}. */
    private Languages.Spoken spoken;
    /** What was asked for before: a page names its head some fifty times. */
    private final Map<String, TemplateModel> known = new HashMap<>();

    Functions(Record view, Frame.Keeping frame, Models models, Site site, Map<String, Html.Piece> kept)
            throws TemplateModelException {
        this.kept = kept;
        this.view = view;
        this.frame = frame;
        this.models = models;
        this.site = site;
        if (!(models.wrap(view) instanceof TemplateHashModel hash)) {
            throw new TemplateModelException("A page's data must be a record");
        }
        this.data = hash;
        this.spoken = site.languages().of(language());
    }

    // A page names it in its head, a piece of pages among its own data.
    private String language() throws TemplateModelException {
        if (!frame.language().isEmpty()) {
            return frame.language();
        }
        TemplateHashModel holder = data.get("head") instanceof TemplateHashModel head ? head : data;
        return holder.get("language") instanceof TemplateScalarModel tag ? String.valueOf(tag.getAsString()) : "";
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        TemplateModel before = known.get(key);
        if (before != null) {
            return before;
        }
        TemplateModel found = find(key);
        // Markup is made for its place, and a kept piece is another place than the page around it.
        if (found != null && !(found instanceof TemplateHTMLOutputModel)) {
            known.put(key, found);
        }
        return found;
    }

    private @Nullable TemplateModel find(String key) throws TemplateModelException {
        TemplateMethodModelEx function = function(key);
        if (function != null) {
            return function;
        }
        return switch (key) {
            case "kept" -> new Kept(kept, frame, () -> spoken.tag());
            case "speaking" -> new Speaking();
            case "site" -> models.wrap(site.data());
            // Where a component has the name of a function: page.count.
            case "page" -> data;
            default -> data.get(key);
        };
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    private @Nullable TemplateMethodModelEx function(String name) {
        return switch (name) {
            case "link" -> call(name, 1, 1, a -> frame.link(Links.encode(text(a, 0))));
            case "absolute" -> call(name, 1, 1, a -> site.urls().absolute(Links.encode(text(a, 0))));
            case "asset" -> call(name, 1, 1, a -> frame.link(asset(text(a, 0))));
            case "assetUrl" -> call(name, 1, 1, a -> site.urls().absolute(asset(text(a, 0))));
            case "msg" -> call(name, 1, 9, a -> message(text(a, 0), a.subList(1, a.size())));
            case "spoken" -> call(name, 0, 0, a -> spoken.tag());
            case "count" -> call(name, 1, 1, a -> spoken.language().number(number(a)));
            case "day" -> call(name, 1, 2, a -> spoken.language().day(moment(a, 0), zone(a)));
            case "weekday" -> call(name, 1, 2, a -> spoken.language().weekday(moment(a, 0), zone(a)));
            case "month" -> call(name, 1, 2, a -> spoken.language().month(moment(a, 0), zone(a)));
            case "clock" -> call(name, 1, 2, a -> spoken.language().clock(moment(a, 0), zone(a)));
            case "zoneLabel" -> call(name, 1, 2, a -> spoken.language().zone(moment(a, 0), zone(a)));
            case "offset" -> call(name, 1, 2, a -> spoken.language().offset(moment(a, 0), zone(a)));
            case "siteZone" -> call(name, 0, 0, a -> spoken.language().zone(site.zone()));
            case "iso" -> call(name, 1, 2, a -> Language.iso(moment(a, 0), zone(a)));
            case "named" -> call(name, 1, 1, a -> spoken.language().named(text(a, 0)));
            case "length" -> call(name, 2, 2, a -> spoken.language().length(moment(a, 0), moment(a, 1)));
            case "scriptData" -> call(name, 1, 1, a -> new Html(scriptData(text(a, 0))));
            case "headings" -> call(name, 2, 2, a -> headings(a.get(0), number(a.subList(1, 2))));
            case "again" -> call(name, 2, 2, a -> again(a.get(0), text(a, 1)));
            case "outer" -> call(name, 1, 1, a -> Links.outer(text(a, 0)));
            case "host" -> call(name, 1, 1, a -> Links.host(text(a, 0)));
            case "markdown" -> call(name, 1, 1, a -> frame.markdown(text(a, 0)));
            case "picture" -> call(name, 1, 2, a -> frame.picture(text(a, 0), a.size() > 1 ? text(a, 1) : ""));
            default -> null;
        };
    }

    private interface Body {
        Object call(List<Object> arguments) throws TemplateModelException;
    }

    private static TemplateMethodModelEx call(String name, int least, int most, Body body) {
        return raw -> {
            List<?> given = raw;
            if (given.size() < least || given.size() > most) {
                throw new TemplateModelException(name + " takes " + (least == most ? least : least + " to " + most)
                        + " values, not " + given.size());
            }
            List<Object> arguments = new ArrayList<>();
            for (Object argument : given) {
                if (!(argument instanceof TemplateModel model)) {
                    throw new TemplateModelException(
                            "value " + (arguments.size() + 1) + " of " + name + " is not there");
                }
                arguments.add(Models.unwrap(model));
            }
            try {
                return body.call(arguments);
            } catch (IllegalArgumentException e) {
                throw new TemplateModelException(String.valueOf(e.getMessage()), e);
            }
        };
    }

    private String message(String key, List<Object> arguments) {
        return spoken.language().message(key, arguments);
    }

    private String asset(String name) throws TemplateModelException {
        return site.assets()
                .path(name)
                .orElseThrow(() -> new TemplateModelException("There is no file \"assets/" + name + "\""));
    }

    private static String text(List<Object> arguments, int index) throws TemplateModelException {
        if (arguments.get(index) instanceof String text) {
            return text;
        }
        throw new TemplateModelException("value " + (index + 1) + " is not a text");
    }

    private static long number(List<Object> arguments) throws TemplateModelException {
        if (arguments.get(0) instanceof Number number) {
            return number.longValue();
        }
        throw new TemplateModelException("value 1 is not a number");
    }

    private static Moment moment(List<Object> arguments, int index) throws TemplateModelException {
        if (arguments.get(index) instanceof Moment moment) {
            return moment;
        }
        throw new TemplateModelException("value " + (index + 1) + " is not a moment");
    }

    private ZoneId zone(List<Object> arguments) throws TemplateModelException {
        if (arguments.size() < 2) {
            return site.zone();
        }
        if (arguments.get(1) instanceof ZoneId zone) {
            return zone;
        }
        throw new TemplateModelException("value 2 is not a time zone");
    }

    // Inside a script element only these could end it or begin a comment; in JSON they stand in strings alone.
    private static String scriptData(String json) {
        return json.replace("<", "\\u003c");
    }

    // A body is made once, for the stream, where its headings begin at h4; elsewhere a level would be left out.
    private static Object headings(Object html, long level) throws TemplateModelException {
        if (!(html instanceof Html markup)) {
            throw new TemplateModelException("value 1 of headings is not markup");
        }
        if (level < 2 || level > 4) {
            throw new TemplateModelException("headings begin at 2, 3 or 4, not " + level);
        }
        String text = markup.text();
        if (level == 4 || !text.contains("<h")) {
            return markup;
        }
        // From the highest on, so that none is moved twice. Clean markup has no bracket outside of tags.
        for (long from = 4; from <= 6; from++) {
            long to = from - 4 + level;
            text = text.replace("<h" + from, "<h" + to).replace("</h" + from, "</h" + to);
        }
        return new Html(text);
    }

    // The second copy of a body on a page needs other ids. Clean markup has no quotation mark outside of attributes.
    private static Object again(Object html, String prefix) throws TemplateModelException {
        if (!(html instanceof Html markup)) {
            throw new TemplateModelException("value 1 of again is not markup");
        }
        return new Html(markup.text()
                .replaceAll(" (id|aria-labelledby|aria-describedby)=\"", " $1=\"" + prefix)
                .replaceAll(" href=\"#([^\"]*\\.fn)", " href=\"#" + prefix + "$1"));
    }

    @Override
    public String toString() {
        return view.getClass().getSimpleName();
    }

    /** {@code <@speaking language="…">…</@speaking>}: a piece with words in that language, or the site's. */
    private final class Speaking implements TemplateDirectiveModel {
        @Override
        @SuppressWarnings("rawtypes")
        public void execute(Environment environment, Map parameters, TemplateModel[] loop, TemplateDirectiveBody body)
                throws TemplateException, IOException {
            if (!(parameters.get("language") instanceof TemplateScalarModel tag) || body == null) {
                throw new TemplateException("speaking takes a language: <@speaking language=\"de\">…", environment);
            }
            Languages.Spoken before = spoken;
            spoken = site.languages().of(String.valueOf(tag.getAsString()));
            try {
                body.render(environment.getOut());
            } finally {
                spoken = before;
            }
        }
    }

    /**
     * {@code <@kept by="…">…</@kept>}: a piece of a template that is the same on all pages for which {@code by} is the
     * same, but for its links, and is made for the first of them.
     *
     * @param pieces what was made so far
     * @param language of the words around it
     */
    private record Kept(Map<String, Html.Piece> pieces, Frame.Keeping frame, Supplier<String> language)
            implements TemplateDirectiveModel {
        /** More than any theme has; a name that is another on each page shall not fill the memory. */
        private static final int MOST = 1_000;

        @Override
        @SuppressWarnings("rawtypes")
        public void execute(Environment environment, Map parameters, TemplateModel[] loop, TemplateDirectiveBody body)
                throws TemplateException, IOException {
            if (!(parameters.get("by") instanceof TemplateScalarModel by) || parameters.size() != 1 || body == null) {
                throw new TemplateException("kept takes a name: <@kept by=\"name\">…</@kept>", environment);
            }
            String key = environment.getCurrentTemplate().getName() + '\n' + language.get() + '\n' + by.getAsString();
            Html.Piece piece = pieces.get(key);
            if (piece == null) {
                piece = made(body);
                if (pieces.size() < MOST) {
                    pieces.put(key, piece);
                }
            }
            PageBytes.show(piece, frame::link, environment.getOut());
        }

        private Html.Piece made(TemplateDirectiveBody body) throws TemplateException, IOException {
            PageBytes made = new PageBytes();
            boolean before = frame.keep(true);
            try {
                body.render(made);
            } finally {
                frame.keep(before);
            }
            return new Html.Piece(made.toBytes());
        }
    }
}
