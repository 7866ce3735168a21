package io.github.liveblogarchive;

import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.page.PageKinds;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Nearest;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import io.github.liveblogarchive.site.PageKind;
import java.util.List;

/** Checks the setting that names kinds of pages against the kinds that there are. */
final class PageNames {
    private PageNames() {}

    static void check(Settings settings, Place place, Problems problems) {
        List<String> known = PageKinds.all().stream()
                .filter(PageKind::isOptional)
                .map(PageKind::name)
                .toList();
        for (String name : settings.pages()) {
            if (!known.contains(name)) {
                problems.error(
                        Code.BAD_SETTING,
                        place,
                        "There is no kind of pages \"" + name + "\".",
                        Nearest.to(name, known)
                                        .map(n -> "Did you mean \"" + n + "\"? ")
                                        .orElse("") + "The kinds are " + String.join(", ", known) + ".");
            }
        }
    }
}
