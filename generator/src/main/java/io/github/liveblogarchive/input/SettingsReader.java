package io.github.liveblogarchive.input;

import io.github.liveblogarchive.input.body.References;
import io.github.liveblogarchive.input.body.Values;
import io.github.liveblogarchive.input.strict.Fields;
import io.github.liveblogarchive.input.strict.Node;
import io.github.liveblogarchive.input.strict.Zones;
import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads settings by the components of their record, so that a new setting is a new component and nothing else. */
final class SettingsReader {
    private static final Node.Mapping NOTHING = new Node.Mapping(Map.of(), 0, 0);

    /** Each of them is made, kept and named for every picture. */
    private static final int MOST_WIDTHS = 8;

    private final Problems problems;
    private final References references;
    private final SettingTexts texts;
    private final Map<String, Place> places = new TreeMap<>();

    /** @param references gets the pictures of the site, and what the texts of its slots lead to */
    SettingsReader(Problems problems, References references) {
        this.problems = problems;
        this.references = references;
        this.texts = new SettingTexts(problems, references);
    }

    /** Where settings stand that were given, by their names with dots. */
    Map<String, Place> places() {
        return places;
    }

    Settings read(Optional<Fields.Item> file, Map<String, String> overrides) {
        Fields none = new Fields(NOTHING, Place.NONE, problems);
        Fields inFile = file.flatMap(item -> none.fields(item, "")).orElse(none);
        Fields given = new Fields(Overrides.tree(overrides), Place.NONE, problems);
        return record(Settings.class, Settings.DEFAULTS, inFile, given);
    }

    private <R extends Record> R record(Class<R> type, R defaults, Fields file, Fields given) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = value(components[i], part(components[i], defaults), file, given);
        }
        finish(file);
        finish(given);
        return made(type, values);
    }

    private static Object part(RecordComponent component, Record whole) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The settings are a public record of public types", e);
        }
    }

    private static <R extends Record> R made(Class<R> type, Object[] values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The settings are a public record of public types", e);
        }
    }

    private static void finish(Fields fields) {
        fields.finish(Code.UNKNOWN_SETTING, "setting");
    }

    private Object value(RecordComponent component, Object otherwise, Fields file, Fields given) {
        String name = component.getName();
        Class<?> type = component.getType();
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
        Class<?> owner = component.getDeclaringRecord();
        if (!inFile && !overridden) {
            texts.checkNothing(owner, name, file);
            return otherwise;
        }
        Fields from = overridden ? given : file;
        places.put(from.place(name).field(), from.place(name));
        if (type == String.class) {
            return texts.read(owner, name, from);
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
            Class<?> item = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            if (item.isRecord()) {
                return records(name, item, from);
            }
            List<String> list = texts.list(owner, name, from, overridden);
            return name.equals("widths") ? widths(list, from, otherwise) : list;
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

    private List<Record> records(String name, Class<?> type, Fields from) {
        Class<? extends Record> item = type.asSubclass(Record.class);
        List<Record> list = new ArrayList<>();
        for (Fields.Item one : from.items(name)) {
            // A text alone is the first of the fields.
            from.fields(one, item.getRecordComponents()[0].getName())
                    .ifPresent(fields -> list.add(texts.whole(item(item, fields), fields)));
        }
        return list;
    }

    private <R extends Record> R item(Class<R> type, Fields fields) {
        return record(type, empty(type), fields, new Fields(NOTHING, Place.NONE, problems));
    }

    private static <R extends Record> R empty(Class<R> type) {
        Object[] texts = new Object[type.getRecordComponents().length];
        Arrays.fill(texts, "");
        return made(type, texts);
    }

    private void addTexts(Fields fields, boolean slots, Map<String, String> map) {
        for (String name : fields.names()) {
            map.put(name, fields.text(name));
            places.put(fields.place(name).field(), fields.place(name));
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
        SettingTexts.bad(problems, from.place(name), name, value, wanted);
        return otherwise;
    }
}
