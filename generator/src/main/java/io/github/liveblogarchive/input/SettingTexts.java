package io.github.liveblogarchive.input;

import io.github.liveblogarchive.input.body.References;
import io.github.liveblogarchive.input.body.Values;
import io.github.liveblogarchive.input.strict.Addresses;
import io.github.liveblogarchive.input.strict.Fields;
import io.github.liveblogarchive.input.strict.Languages;
import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.model.look.Colors;
import io.github.liveblogarchive.model.look.FontFile;
import io.github.liveblogarchive.model.look.Fonts;
import io.github.liveblogarchive.model.look.MenuLink;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Nearest;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Judges the settings that are texts of a certain form: addresses, languages, colours, names of fonts. */
final class SettingTexts {
    private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})");
    // Nothing that could end a quoted name in a style sheet, or begin something else there.
    private static final Pattern FAMILY = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} _.&+-]{0,79}");
    private static final Pattern WEIGHT =
            Pattern.compile("[1-9][0-9]{0,2}|1000|[1-9][0-9]{0,2} ([1-9][0-9]{0,2}|1000)");
    private static final Pattern FONT_FILE = Pattern.compile("(?i).+\\.(woff2|woff|ttf|otf)");

    private final Problems problems;
    private final References references;

    SettingTexts(Problems problems, References references) {
        this.problems = problems;
        this.references = references;
    }

    /** @param owner the record of settings that the text is a component of */
    String read(Class<?> owner, String name, Fields from) {
        String text = from.text(name);
        if (owner == Colors.class) {
            return color(name, text, from);
        }
        if (owner == FontFile.class) {
            return fontFile(name, text, from);
        }
        return switch (name) {
            case "baseUrl" -> baseUrl(text, from);
            case "language" -> language(text, from);
            case "image", "logo" -> picture(name, text, from);
            case "src", "dark" -> ownPicture(name, text, from);
            case "url", "license" -> Addresses.link(text, from.place(name), problems);
            case "to" -> target(text, from);
            case "page" -> page(text, from);
            default -> text;
        };
    }

    /** A list of texts, without those that are not of the form they should have. */
    List<String> list(Class<?> owner, String name, Fields from, boolean hasCommas) {
        List<String> texts = hasCommas ? List.of(from.text(name).split("\\s*,\\s*")) : from.texts(name);
        return owner == Fonts.class
                ? texts.stream().filter(text -> isFamily(name, text, from)).toList()
                : texts;
    }

    /** A colour is often lost, since YAML takes what follows a # for a comment. */
    void checkNothing(Class<?> owner, String name, Fields from) {
        if (owner == Colors.class && from.has(name) && from.node(name).isEmpty()) {
            problems.error(
                    Code.BAD_SETTING,
                    from.place(name),
                    "\"" + name + "\" has no colour.",
                    "In YAML a # begins a comment: write the colour in quotation marks, like \"#0b5345\".");
        }
    }

    /** An item of a list of settings; says what it lacks. */
    Record whole(Record item, Fields from) {
        if (item instanceof MenuLink link && link.page().isEmpty()) {
            require(link.label(), "label", "The link", from);
            require(from.text("to"), "to", "The link", from);
        } else if (item instanceof FontFile) {
            require(from.text("family"), "family", "The font", from);
            require(from.text("src"), "src", "The font", from);
        }
        return item;
    }

    private void require(String text, String name, String what, Fields from) {
        if (text.isEmpty()) {
            problems.error(
                    Code.MISSING_FIELD, from.place(), what + " has no \"" + name + "\".", "Write \"" + name + "\".");
        }
    }

    private String color(String name, String text, Fields from) {
        if (!HEX.matcher(text).matches()) {
            bad(problems, from.place(name), name, text, "a colour like \"#0b5345\"");
            return "";
        }
        String digits = text.replace("#", "").toLowerCase(Locale.ROOT);
        return "#" + (digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits);
    }

    private String fontFile(String name, String text, Fields from) {
        boolean fits = switch (name) {
            case "family" -> isFamily(name, text, from);
            case "src" -> isFontFile(text, from);
            case "weight" ->
                WEIGHT.matcher(text).matches()
                        || isBad(name, text, "a number from 1 to 1000, or two of them like \"300 700\"", from);
            default -> List.of("normal", "italic").contains(text) || isBad(name, text, "normal or italic", from);
        };
        return fits ? text : "";
    }

    private boolean isFontFile(String text, Fields from) {
        boolean local = text.startsWith("/") && !text.startsWith("//");
        if (!local || !FONT_FILE.matcher(text).matches()) {
            return isBad("src", text, "a file below static/ like \"/fonts/name.woff2\" (woff2, woff, ttf, otf)", from);
        }
        return !picture("src", text, from).isEmpty();
    }

    private boolean isFamily(String name, String text, Fields from) {
        return FAMILY.matcher(text).matches()
                || isBad(name, text, "the name of a family of fonts, without quotation marks", from);
    }

    private boolean isBad(String name, String text, String wanted, Fields from) {
        bad(problems, from.place(name), name, text, wanted);
        return false;
    }

    private String page(String text, Fields from) {
        if (text.isEmpty() || MenuLink.PAGES.contains(text)) {
            return text;
        }
        problems.error(
                Code.BAD_SETTING,
                from.place("page"),
                "There is no page \"" + text + "\" to link to.",
                Nearest.hint(text, MenuLink.PAGES) + " Other links have \"label\" and \"to\".");
        return "";
    }

    private String target(String text, Fields from) {
        if (text.startsWith("/") && !text.startsWith("//") && !text.contains("..")) {
            return new Values(problems, ZoneOffset.UTC, "", references).link(from, "to");
        }
        if (List.of("http", "https", "mailto").contains(Addresses.scheme(text))) {
            return text;
        }
        isBad("to", text, "an address from the root on like \"/about/\", or one of another site with https:", from);
        return "";
    }

    // Pages ask no other host for anything.
    private String ownPicture(String name, String text, Fields from) {
        if (text.startsWith("//") || !Addresses.scheme(text).isEmpty()) {
            isBad(name, text, "a path below static/ that begins with a slash, like \"/logo.svg\"", from);
            return "";
        }
        return picture(name, text, from);
    }

    private String picture(String name, String text, Fields from) {
        String src = Addresses.media(text, "", from.place(name), problems);
        if (!Addresses.isLocal(src)) {
            return src;
        }
        if (!src.startsWith("/")) {
            isBad(name, text, "a path below static/ that begins with a slash, like \"/" + src + "\"", from);
            return "";
        }
        references.add(src, "", from.place(name));
        return src;
    }

    private String baseUrl(String url, Fields from) {
        try {
            URI uri = new URI(url);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            if (web && uri.getRawAuthority() != null && uri.getRawQuery() == null && uri.getRawFragment() == null) {
                return url.endsWith("/") ? url : url + "/";
            }
        } catch (URISyntaxException e) {
            // Said below, as of every address that is none.
        }
        isBad("baseUrl", url, "the whole public address, like \"https://archive.example/live/\"", from);
        return Settings.DEFAULTS.baseUrl();
    }

    private String language(String tag, Fields from) {
        Optional<String> good = Languages.tag(tag);
        if (good.isEmpty()) {
            String like = Languages.meant(tag).map(one -> "\"" + one + "\"").orElse("\"en\" or \"pt-BR\"");
            isBad("language", tag, "a language tag like " + like, from);
        }
        return good.orElse(Settings.DEFAULTS.language());
    }

    static void bad(Problems problems, Place place, String name, String value, String wanted) {
        problems.error(
                Code.BAD_SETTING, place, "\"" + name + "\" cannot be \"" + value + "\".", "It is " + wanted + ".");
    }
}
