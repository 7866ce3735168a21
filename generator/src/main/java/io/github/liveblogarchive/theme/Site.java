package io.github.liveblogarchive.theme;

import io.github.liveblogarchive.model.Direction;
import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.site.Html;
import io.github.liveblogarchive.site.Urls;
import io.github.liveblogarchive.theme.text.Links;
import io.github.liveblogarchive.theme.words.Language;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

/** What is the same on every page. */
record Site(Data data, Urls urls, ZoneId zone, Language language, Assets assets) {
    /** The variable {@code site} of templates. */
    record Data(
            String title,
            String description,
            String language,
            String dir,
            String publisher,
            String publisherUrl,
            String rights,
            String license,
            boolean home,
            boolean search,
            Map<String, Html> slots,
            Map<String, String> theme) {}

    static Site of(Settings settings, Language language, Assets assets, Map<String, Html> slots) {
        Data data = new Data(
                settings.title(),
                settings.description(),
                settings.language(),
                Direction.of(settings.language()).name().toLowerCase(Locale.ROOT),
                settings.publisher().name(),
                Links.outer(settings.publisher().url()),
                settings.rights(),
                Links.outer(settings.license()),
                makes(settings, "home"),
                makes(settings, "search"),
                slots,
                settings.theme());
        return new Site(data, new Urls(settings.baseUrl()), settings.timeZone(), language, assets);
    }

    private static boolean makes(Settings settings, String kind) {
        return settings.pages().isEmpty() || settings.pages().contains(kind);
    }
}
