package io.github.liveblogarchive.input;

import io.github.liveblogarchive.input.body.References;
import io.github.liveblogarchive.input.body.Values;
import io.github.liveblogarchive.input.strict.Addresses;
import io.github.liveblogarchive.input.strict.Fields;
import io.github.liveblogarchive.input.strict.Node;
import io.github.liveblogarchive.input.strict.Zones;
import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads settings by the components of their record, so that a new setting is a new component and nothing else. */
final class SettingsReader {
    private static final Node.Mapping NOTHING = new Node.Mapping(Map.of(), 0, 0);

    /** Each of them is made, kept and named for every picture. */
    private static final int MOST_WIDTHS = 8;

    private final Problems problems;
    private final References references;

    /** @param references gets the pictures of the site, and what the texts of its slots lead to */
    SettingsReader(Problems problems, References references) {
        this.problems = problems;
        this.references = references;
    }

    Settings read(Optional<Fields.Item> file, Map<String, String> overrides) {
        Fields none = new Fields(NOTHING, Place.NONE, problems);
        Fields inFile = file.flatMap(item -> none.fields(item, "")).orElse(none);
        Fields given = new Fields(Overrides.tree(overrides), Place.NONE, problems);
        return record(Settings.class, Settings.DEFAULTS, inFile, given);
    }

    private <R extends Record> R record(Class<R> type, R defaults, Fields file, Fields given) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                Object otherwise = components[i].getAccessor().invoke(defaults);
                values[i] = value(components[i].getName(), types[i], otherwise, file, given);
            }
            finish(file);
            finish(given);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The settings are a public record of public types", e);
        }
    }

    private static void finish(Fields fields) {
        fields.finish(Code.UNKNOWN_SETTING, "setting");
    }

    private Object value(String name, Class<?> type, Object otherwise, Fields file, Fields given) {
        boolean inFile = file.node(name).isPresent();
        boolean overridden = given.node(name).isPresent();
        if (otherwise instanceof Record inner) {
            return inner(name, inner, file, given);
        }
        if (type == Map.class) {
            Map<String, String> map = new LinkedHashMap<>();
            for (Fields from : List.of(file, given)) {
                from.fields(name, "").ifPresent(fields -> addTexts(fields, name.equals("slots"), map));
            }
            return map;
        }
        if (!inFile && !overridden) {
            return otherwise;
        }
        Fields from = overridden ? given : file;
        if (type == String.class) {
            return text(name, from.text(name), from);
        }
        if (type == ZoneId.class) {
            return Zones.read(from.text(name), (ZoneId) otherwise, from.place(name), problems);
        }
        if (type == int.class) {
            int count = from.count(name).orElse((Integer) otherwise);
            return count > 0 ? count : bad(from, name, "0", "a number from 1 on", otherwise);
        }
        if (type == boolean.class) {
            return from.optionalFlag(name).orElse((Boolean) otherwise);
        }
        if (type == List.class) {
            List<String> texts = overridden ? Arrays.asList(from.text(name).split("\\s*,\\s*")) : from.texts(name);
            return name.equals("widths") ? widths(texts, from, otherwise) : texts;
        }
        if (type.isEnum()) {
            return word(from, name, type.getEnumConstants(), otherwise);
        }
        throw new IllegalStateException("No settings of type " + type + " can be read");
    }

    private Object widths(List<String> texts, Fields from, Object otherwise) {
        List<Integer> widths = new ArrayList<>();
        for (String text : texts) {
            if (text.matches("[1-9][0-9]{1,3}")) {
                widths.add(Integer.valueOf(text));
            } else if (!text.isEmpty()) {
                return bad(from, "widths", text, "a list of numbers from 10 to 9999", otherwise);
            }
        }
        return widths.size() <= MOST_WIDTHS
                ? widths
                : bad(from, "widths", String.join(", ", texts), "a list of at most " + MOST_WIDTHS, otherwise);
    }

    private <R extends Record> Object inner(String name, R otherwise, Fields file, Fields given) {
        Fields none = new Fields(NOTHING, Place.NONE, problems);
        @SuppressWarnings("unchecked")
        Class<R> type = (Class<R>) otherwise.getClass();
        return record(
                type,
                otherwise,
                file.fields(name, "").orElse(none),
                given.fields(name, "").orElse(none));
    }

    private void addTexts(Fields fields, boolean slots, Map<String, String> map) {
        for (String name : fields.names()) {
            map.put(name, fields.text(name));
            if (slots) {
                checkSlot(fields, name);
            }
        }
    }

    // A slot stands on pages of every depth and belongs to no live blog.
    private void checkSlot(Fields fields, String name) {
        References found = new References();
        new Values(problems, ZoneOffset.UTC, "", found).markdown(fields, name);
        for (References.Reference one : found.list()) {
            if (one.target().startsWith("/")) {
                references.add(one.target(), one.base(), one.place());
            } else {
                problems.error(
                        Code.DEAD_LINK,
                        one.place(),
                        "\"" + one.target() + "\" leads nowhere from the slot \"" + name + "\".",
                        "Write an address from the root on, like \"/2024/11/08/name/\" or \"/file.pdf\".");
            }
        }
    }

    private Object word(Fields from, String name, Object[] words, Object otherwise) {
        String text = from.text(name);
        List<String> possible = new ArrayList<>();
        for (Object word : words) {
            String written = word.toString().toLowerCase(Locale.ROOT);
            if (written.equals(text)) {
                return word;
            }
            possible.add(written);
        }
        return bad(from, name, text, "one of " + String.join(", ", possible), otherwise);
    }

    private Object bad(Fields from, String name, String value, String wanted, Object otherwise) {
        problems.error(
                Code.BAD_SETTING,
                from.place(name),
                "\"" + name + "\" cannot be \"" + value + "\".",
                "It is " + wanted + ".");
        return otherwise;
    }

    private Object text(String name, String text, Fields from) {
        return switch (name) {
            case "baseUrl" -> baseUrl(text, from);
            case "language" -> language(text, from);
            case "image", "logo" -> picture(name, text, from);
            case "url", "license" -> Addresses.link(text, from.place(name), problems);
            default -> text;
        };
    }

    private String picture(String name, String text, Fields from) {
        String src = Addresses.media(text, "", from.place(name), problems);
        if (!Addresses.isLocal(src)) {
            return src;
        }
        if (!src.startsWith("/")) {
            bad(from, name, text, "a path below static/ that begins with a slash, like \"/" + src + "\"", "");
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
        bad(from, "baseUrl", url, "the whole public address, like \"https://archive.example/live/\"", url);
        return Settings.DEFAULTS.baseUrl();
    }

    private String language(String tag, Fields from) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            bad(from, "language", tag, "a language tag like \"en\" or \"pt-BR\"", tag);
            return Settings.DEFAULTS.language();
        }
    }
}
