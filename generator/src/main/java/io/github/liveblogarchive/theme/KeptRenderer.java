package io.github.liveblogarchive.theme;

import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import io.github.liveblogarchive.theme.files.ThemeFiles;
import java.util.Optional;
import java.util.function.Function;

/**
 * Keeps what a run made of the theme for the next run of the same process: to read the templates takes as long as to
 * show a small change.
 */
public final class KeptRenderer {
    private record Last(Settings settings, String theme, Renderer renderer) {}

    private Optional<Last> last = Optional.empty();

    /**
     * As {@link Renderer#of(Settings, ThemeFiles, Function, Problems)}, and no more than a look at the theme's files
     * where neither they nor the settings differ from the last time, and nothing was wrong with them then.
     */
    public synchronized Renderer of(
            Settings settings, ThemeFiles theme, Function<String, Place> places, Problems problems) {
        String digest = theme.digest();
        Optional<Renderer> same = last.filter(before -> before.theme.equals(digest) && before.settings.equals(settings))
                .map(before -> before.renderer.forNextRun());
        if (same.isPresent()) {
            return same.get();
        }
        // Where mistakes stand may be another place the next time, so they are looked for again.
        Problems found = new Problems(problems::add);
        Renderer renderer = Renderer.of(settings, theme, places, found);
        // Not the one that is used now, which gathers what pages share.
        last = found.list().isEmpty()
                ? Optional.of(new Last(settings, digest, renderer.forNextRun()))
                : Optional.empty();
        return renderer;
    }
}
