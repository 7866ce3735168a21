package io.github.liveblogarchive.theme;

import io.github.liveblogarchive.model.Direction;
import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.model.look.Logo;
import io.github.liveblogarchive.site.Html;
import io.github.liveblogarchive.site.Urls;
import io.github.liveblogarchive.theme.text.Links;
import io.github.liveblogarchive.theme.words.Language;
import io.github.liveblogarchive.theme.words.Languages;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is the same on every page. */
record Site(Data data, Urls urls, ZoneId zone, Languages languages, Assets assets) {
    /** The words of the site's own language. */
    Language language() {
        return languages.ofSite().language();
    }

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
            boolean saved,
            Look look,
            List<MenuLink> menu,
            List<MenuLink> footer,
            Map<String, Html> slots,
            Map<String, String> theme) {}

    /** The logo: paths below the root, empty for none. */
    record Look(String logo, String darkLogo, String logoAlt, int logoWidth, int logoHeight) {}

    /** A link of the menu or the footer: a page of the theme's, else a path of this site, else an address. */
    record MenuLink(String page, String label, String path, String url) {}

    static Site of(Settings settings, Languages languages, Assets assets, Map<String, Html> slots) {
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
                makes(settings, "saved"),
                look(settings),
                links(settings.menu()),
                links(settings.footer()),
                slots,
                settings.theme());
        return new Site(data, new Urls(settings.baseUrl()), settings.timeZone(), languages, assets);
    }

    private static Look look(Settings settings) {
        Logo logo = settings.look().logo();
        return new Look(
                own(logo.src()),
                own(logo.dark()),
                logo.alt().isEmpty() ? settings.title() : logo.alt(),
                logo.width(),
                logo.height());
    }

    private static List<MenuLink> links(List<io.github.liveblogarchive.model.look.MenuLink> links) {
        return links.stream()
                .map(link -> new MenuLink(link.page(), link.label(), own(link.to()), Links.outer(link.to())))
                .toList();
    }

    private static String own(String address) {
        return address.startsWith("/") ? address.substring(1) : "";
    }

    private static boolean makes(Settings settings, String kind) {
        return settings.pages().isEmpty() || settings.pages().contains(kind);
    }
}
