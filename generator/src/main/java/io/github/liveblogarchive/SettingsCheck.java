package io.github.liveblogarchive;

import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.page.PageKinds;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Nearest;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import io.github.liveblogarchive.site.PageKind;
import java.util.List;

/** Checks settings against what there is: kinds of pages, and what writes pictures. */
final class SettingsCheck {
    private SettingsCheck() {}

    static void pages(Settings settings, Place place, Problems problems) {
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

    // To go without would be to make another site on another machine.
    static void webp(boolean canBe, Place place, Problems problems) {
        if (!canBe) {
            problems.error(
                    Code.BAD_SETTING,
                    place.field("pictures.webp"),
                    "There is no library here that writes WebP.",
                    "Add com.github.usefulness:webp-imageio to the plugin's dependencies, or take the setting out.");
        }
    }
}
