package io.github.liveblogarchive;

import io.github.liveblogarchive.input.SiteFiles;
import io.github.liveblogarchive.input.strict.Addresses;
import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.model.look.MenuLink;
import io.github.liveblogarchive.output.OutputFolder;
import io.github.liveblogarchive.page.PageKinds;
import io.github.liveblogarchive.pictures.card.OwnFont;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Nearest;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import io.github.liveblogarchive.site.PageKind;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Checks settings against what there is: kinds of pages, pages to link to, and what pictures are made with. */
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

    /** Tells where the address is a placeholder: only what leaves the site has it, so that it is seen late. */
    static void address(SiteFiles files, Problems problems) {
        if (!files.places().containsKey("baseUrl")) {
            problems.note(
                    Code.NO_BASE_URL,
                    Place.NONE.field("baseUrl"),
                    "No \"baseUrl\" is set: feeds, canonical links, the site map, cards and citations say \""
                            + Settings.DEFAULTS.baseUrl() + "\", where the site is not.",
                    "Write the address at which it will be published into site.yaml, like \"baseUrl:"
                            + " https://www.example.org/archive/\".");
        }
    }

    /** Warns of links in menu and footer that lead to no page of the new site. */
    static void links(SiteFiles files, OutputFolder output, Problems problems) {
        links("menu", files.settings().menu(), files, output, problems);
        links("footer", files.settings().footer(), files, output, problems);
    }

    private static void links(
            String name, List<MenuLink> links, SiteFiles files, OutputFolder output, Problems problems) {
        for (int i = 0; i < links.size(); i++) {
            String to = links.get(i).to();
            String path = Addresses.decoded(to.replaceFirst("[?#].*", "")).replaceFirst("^/", "");
            if (!to.startsWith("/") || leads(path, output)) {
                continue;
            }
            boolean isFile = path.lastIndexOf('.') > path.lastIndexOf('/');
            String page = isFile ? path : (path + "/index.html").replaceFirst("^/|/(?=/)", "");
            problems.warning(
                    Code.DEAD_LINK,
                    files.place(name + "[" + i + "].to"),
                    "The link \"" + to + "\" leads to no page of the site.",
                    "Correct it, or put a page of your own there, as \"static/" + page + "\".");
        }
    }

    // A path without a slash is a file, or one of the forms in which hosts look for pages.
    private static boolean leads(String path, OutputFolder output) {
        if (path.isEmpty() || path.endsWith("/")) {
            return output.willHave(path + "index.html");
        }
        return output.willHave(path) || output.willHave(path + "/index.html") || output.willHave(path + ".html");
    }

    /** The owner's font for cards, where there is one and it can be read. */
    static Optional<OwnFont> cardFont(SiteFiles files, Path content, Problems problems) throws IOException {
        String name = files.settings().cardFont();
        if (name.isEmpty() || !drawsCards(files.settings())) {
            return Optional.empty();
        }
        Place place = files.place("cardFont");
        Optional<Path> file = inside(content, name);
        if (file.isEmpty()) {
            problems.error(
                    Code.BAD_SETTING,
                    place,
                    "There is no font \"" + name + "\" in the content folder.",
                    "Put it there and write its path, like \"fonts/name.ttf\".");
            return Optional.empty();
        }
        try {
            return Optional.of(OwnFont.of(file.get(), files.settings().maxFileBytes()));
        } catch (OwnFont.Unreadable e) {
            problems.error(
                    Code.BAD_SETTING,
                    place,
                    "The font \"" + name + "\" cannot be read: " + e.getMessage(),
                    e.advice() + " Or take the setting out.");
            return Optional.empty();
        } catch (AccessDeniedException e) {
            problems.error(
                    Code.BAD_SETTING,
                    place,
                    "The font \"" + name + "\" cannot be read: this user may not.",
                    "Change its permissions, or take the setting out.");
            return Optional.empty();
        }
    }

    private static boolean drawsCards(Settings settings) {
        return settings.cards() == Settings.Cards.BLOGS
                && (settings.pages().isEmpty() || settings.pages().contains("card"));
    }

    private static Optional<Path> inside(Path content, String name) throws IOException {
        try {
            Path file = content.resolve(name);
            return Files.isRegularFile(file) && file.toRealPath().startsWith(content.toRealPath())
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
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
