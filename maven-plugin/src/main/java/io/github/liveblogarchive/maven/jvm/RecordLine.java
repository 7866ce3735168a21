package io.github.liveblogarchive.maven.jvm;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A record as one line of ASCII, and back: its components in their order between tabs, lists and maps after their size.
 *
 * <p>It follows the record's own declaration, so a new component of a report needs nothing here. Only what the
 * declarations name is made, whatever the line says.
 */
final class RecordLine {
    private static final char TAB = '\t';

    private RecordLine() {}

    static String write(Record record) {
        StringBuilder line = new StringBuilder();
        write(record.getClass(), record, line);
        return line.toString();
    }

    /** @throws IllegalArgumentException where the line is of another record, or cut off */
    static <T extends Record> T read(Class<T> type, String line) {
        Iterator<String> texts = Arrays.asList(line.split("\t", -1)).iterator();
        T record = type.cast(read(type, texts));
        if (!texts.next().isEmpty() || texts.hasNext()) {
            throw new IllegalArgumentException("More than a " + type.getSimpleName() + ": " + line);
        }
        return record;
    }

    private static void write(Type type, Object value, StringBuilder line) {
        if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                write(component.getGenericType(), get(component, record), line);
            }
        } else if (value instanceof List<?> list) {
            line.append(list.size()).append(TAB);
            list.forEach(item -> write(argument(type, 0), item, line));
        } else if (value instanceof Optional<?> optional) {
            write(type, optional.stream().toList(), line);
        } else if (value instanceof Map<?, ?> map) {
            line.append(map.size()).append(TAB);
            map.forEach((key, item) -> {
                write(argument(type, 0), key, line);
                write(argument(type, 1), item, line);
            });
        } else {
            escape(value instanceof Enum<?> constant ? constant.name() : value.toString(), line);
            line.append(TAB);
        }
    }

    private static Object read(Type type, Iterator<String> texts) {
        if (type instanceof ParameterizedType generic) {
            if (generic.getRawType() == List.class) {
                return list(type, texts);
            }
            if (generic.getRawType() == Optional.class) {
                return list(type, texts).stream().findFirst();
            }
            if (generic.getRawType() == Map.class) {
                Map<Object, Object> map = new LinkedHashMap<>();
                count(texts).forEach(i -> map.put(read(argument(type, 0), texts), read(argument(type, 1), texts)));
                return map;
            }
        } else if (type instanceof Class<?> plain) {
            if (plain.isRecord()) {
                return make(
                        plain,
                        Stream.of(plain.getRecordComponents())
                                .map(component -> read(component.getGenericType(), texts))
                                .toArray());
            }
            return value(plain, next(texts));
        }
        throw new IllegalArgumentException("A record in a line cannot hold a " + type.getTypeName());
    }

    private static List<Object> list(Type type, Iterator<String> texts) {
        List<Object> list = new ArrayList<>();
        count(texts).forEach(i -> list.add(read(argument(type, 0), texts)));
        return list;
    }

    private static Object value(Class<?> type, String text) {
        if (type == String.class) {
            return text;
        } else if (type == int.class) {
            return Integer.parseInt(text);
        } else if (type == long.class) {
            return Long.parseLong(text);
        } else if (type == double.class) {
            return Double.parseDouble(text);
        } else if (type == boolean.class) {
            return Boolean.parseBoolean(text);
        } else if (type == Path.class) {
            return Path.of(text);
        } else if (type.isEnum()) {
            return Stream.of(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No " + type.getSimpleName() + ": " + text));
        }
        throw new IllegalArgumentException("A record in a line cannot hold a " + type.getName());
    }

    private static IntStream count(Iterator<String> texts) {
        return IntStream.range(0, Integer.parseInt(next(texts)));
    }

    private static String next(Iterator<String> texts) {
        String text = texts.next();
        if (!texts.hasNext()) {
            throw new IllegalArgumentException("The line is cut off");
        }
        return unescape(text);
    }

    private static Type argument(Type generic, int index) {
        return ((ParameterizedType) generic).getActualTypeArguments()[index];
    }

    private static Object get(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Cannot be read: " + component, e);
        }
    }

    private static Object make(Class<?> type, Object[] components) {
        try {
            Class<?>[] types = Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(components);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Cannot be made: " + type, e);
        }
    }

    // ASCII, since the two JVMs may differ in their encoding; each char, since content can hold half a pair.
    private static void escape(String text, StringBuilder line) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '\\') {
                line.append(String.format("\\%04x", (int) c));
            } else {
                line.append(c);
            }
        }
    }

    private static String unescape(String text) {
        int escape = text.indexOf('\\');
        if (escape < 0) {
            return text;
        }
        StringBuilder clear = new StringBuilder();
        int start = 0;
        for (; escape >= 0; escape = text.indexOf('\\', start)) {
            clear.append(text, start, escape)
                    .append((char) Integer.parseInt(text.substring(escape + 1, escape + 5), 16));
            start = escape + 5;
        }
        return clear.append(text, start, text.length()).toString();
    }
}
