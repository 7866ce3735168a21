package io.github.liveblogarchive.theme;

import io.github.liveblogarchive.model.Direction;
import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Nearest;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import io.github.liveblogarchive.site.Bodies.Media;
import io.github.liveblogarchive.site.Bodies.References;
import io.github.liveblogarchive.site.Bodies.Where;
import io.github.liveblogarchive.site.Html;
import io.github.liveblogarchive.theme.files.ThemeFiles;
import io.github.liveblogarchive.theme.text.BodyText;
import io.github.liveblogarchive.theme.text.Scope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The site's own texts, which stand on pages at any depth and refer to nothing by id. */
final class Slots {
    private static final Pattern SHOWN = Pattern.compile("\\bslots\\.(\\w+)");

    private static final References NOWHERE = new References() {
        @Override
        public Optional<String> link(String blogId, String target) {
            return Optional.empty();
        }

        @Override
        public Optional<Media> media(String src, String base) {
            return src.startsWith("/") && !src.contains("..")
                    ? Optional.of(new Media(src.substring(1), 0, 0, List.of()))
                    : Optional.empty();
        }
    };

    private Slots() {}

    static Map<String, Html> of(Settings settings, BodyText texts) {
        Direction dir = Direction.of(settings.language());
        Where where = new Where("", "", "", settings.timeZone(), settings.language(), dir, NOWHERE);
        Map<String, Html> slots = new TreeMap<>();
        settings.slots()
                .forEach((name, text) ->
                        slots.put(name, new Html(texts.markdown(text, new Scope(where, "_" + name + ".")))));
        return slots;
    }

    /** Warns of texts that no template shows. */
    static void check(Set<String> names, ThemeFiles files, Function<String, Place> places, Problems problems) {
        if (names.isEmpty()) {
            return;
        }
        Set<String> shown = new TreeSet<>();
        for (String folder : new String[] {"pages", "parts", "blocks"}) {
            for (String template : files.names(folder)) {
                SHOWN.matcher(files.text(template)).results().forEach(found -> shown.add(found.group(1)));
            }
        }
        for (String name : names) {
            if (!shown.contains(name)) {
                problems.warning(
                        Code.UNKNOWN_SETTING,
                        places.apply("slots." + name),
                        "No template has a slot \"" + name + "\", so its text is shown nowhere.",
                        Nearest.hint(name, shown));
            }
        }
    }
}
