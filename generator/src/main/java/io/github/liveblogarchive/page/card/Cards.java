package io.github.liveblogarchive.page.card;

import io.github.liveblogarchive.archive.BlogHeader;
import io.github.liveblogarchive.model.Direction;
import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.model.look.Colors;
import io.github.liveblogarchive.pictures.card.Card;
import io.github.liveblogarchive.site.SiteView;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The cards of a site: what stands on them, and where they are. */
public final class Cards {
    private Cards() {}

    /** That of a live blog; nothing where none are made, or where no font has its letters. */
    static Optional<Card> of(SiteView site, BlogHeader blog) {
        return areMade(site) ? Optional.of(card(site, blog)).filter(Card::isCovered) : Optional.empty();
    }

    private static Card card(SiteView site, BlogHeader blog) {
        return new Card(
                site.settings().title(),
                blog.title(),
                date(site, blog),
                blog.dir() == Direction.RTL,
                colours(site),
                site.cardFont());
    }

    private static String date(SiteView site, BlogHeader blog) {
        if (!blog.start().isKnown()) {
            return "";
        }
        LocalDate first = blog.start().day(blog.zone());
        LocalDate last = blog.end().isKnown() ? blog.end().day(blog.zone()) : first;
        String day = site.bodies().day(first);
        return last.equals(first) ? day : day + " – " + site.bodies().day(last);
    }

    /** Where the card of a live blog is, empty where it has none. */
    public static String path(SiteView site, BlogHeader blog) {
        return of(site, blog).isPresent() ? site.paths().blog(blog) + "card.png" : "";
    }

    /** That of the site, for all pages without a picture of their own. */
    static Optional<Card> site(SiteView site) {
        Settings settings = site.settings();
        if (!settings.image().isEmpty() || !areMade(site)) {
            return Optional.empty();
        }
        Card card = new Card(
                settings.publisher().name().equals(settings.title())
                        ? ""
                        : settings.publisher().name(),
                settings.title(),
                "",
                Direction.of(settings.language()) == Direction.RTL,
                colours(site),
                site.cardFont());
        return Optional.of(card).filter(Card::isCovered);
    }

    /** Where the card of the site is, empty where it has none. */
    public static String path(SiteView site) {
        return site(site).isPresent() ? "cards/site.png" : "";
    }

    /** Whether networks show a picture; they take none that is drawn in lines. */
    public static boolean isShared(String path) {
        return !path.isEmpty() && !path.endsWith(".svg");
    }

    /** The keys of all cards. */
    public static Stream<String> keys(SiteView site) {
        return Stream.concat(
                site(site).stream().map(Card::key),
                site.archive().blogs().stream()
                        .filter(blog -> areMade(site))
                        .map(blog -> card(site, blog).key()));
    }

    private static Card.Colours colours(SiteView site) {
        Colors set = site.settings().look().colors();
        Card.Colours theme = Card.Colours.LIGHT;
        return new Card.Colours(
                rgb(set.paper(), theme.paper()),
                rgb(set.ink(), theme.ink()),
                rgb(set.soft(), theme.soft()),
                rgb(set.accent(), theme.accent()),
                rgb(set.rule(), theme.rule()));
    }

    private static int rgb(String set, int otherwise) {
        return set.matches("#[0-9a-fA-F]{6}") ? Integer.parseInt(set.substring(1), 16) : otherwise;
    }

    private static boolean areMade(SiteView site) {
        return site.makes("card") && site.settings().cards() == Settings.Cards.BLOGS;
    }
}
