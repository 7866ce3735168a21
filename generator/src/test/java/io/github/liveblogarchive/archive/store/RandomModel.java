package io.github.liveblogarchive.archive.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes any record of the model of a seed, by asking the record what it holds; so a new component is tried at once. */
final class RandomModel {
    private static final List<String> TEXTS = List.of(
            "",
            "",
            "word",
            "Zürich — „Brücke“",
            "Київ",
            "مرحبا",
            "🙂",
            "line\nline\u2028",
            "x".repeat(130),
            "y".repeat(700));
    private static final List<String> ZONES = List.of("Europe/Oslo", "Z", "+05:30", "America/St_Johns", "UTC");
    private static final int DEEPEST = 5;

    private final Random random;

    RandomModel(long seed) {
        this.random = new Random(seed);
    }

    <T> T make(Class<T> type) {
        return type.cast(value(type, 0));
    }

    private Object value(Type type, int depth) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == Map.class ? map(generic, depth) : list(generic, depth);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return oneOf(Arrays.asList(plain.getEnumConstants()));
        }
        // Later JDKs seal some of their own classes.
        if (plain.isSealed() && !plain.getName().startsWith("java.")) {
            // Compilers list them in orders of their own.
            List<Class<?>> kinds = Arrays.<Class<?>>stream(plain.getPermittedSubclasses())
                    .sorted(Comparator.comparing(Class::getName))
                    .toList();
            return value(depth > DEEPEST ? kinds.get(0) : oneOf(kinds), depth);
        }
        return plain.isRecord() ? record(plain, depth) : scalar(plain);
    }

    private Object scalar(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> oneOf(TEXTS);
            case "int" -> oneOf(List.of(0, 1, 127, 128, 1920, Integer.MAX_VALUE));
            case "long" -> oneOf(List.of(-1L, 0L, 64L, 1_000_000_000_000_000L, Long.MIN_VALUE));
            case "double" -> oneOf(List.of(Double.NaN, 0.0, -0.0, 1.5, -1e300));
            case "boolean" -> random.nextBoolean();
            case "ZoneId" -> ZoneId.of(oneOf(ZONES));
            case "OffsetDateTime" ->
                OffsetDateTime.of(
                        LocalDateTime.of(1500 + random.nextInt(8500), 1 + random.nextInt(12), 28, 23, 59, 58, 7),
                        ZoneOffset.ofTotalSeconds(random.nextInt(36 * 3600) - 18 * 3600));
            default -> throw new IllegalArgumentException("Say how a " + type + " is made");
        };
    }

    private Object record(Class<?> type, int depth) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> value(component.getGenericType(), depth + 1))
                .toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Object> list(ParameterizedType type, int depth) {
        List<Object> list = new ArrayList<>();
        for (int i = depth > DEEPEST ? 0 : random.nextInt(4); i > 0; i--) {
            list.add(value(type.getActualTypeArguments()[0], depth + 1));
        }
        return list;
    }

    private Map<String, Object> map(ParameterizedType type, int depth) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = depth > DEEPEST ? 0 : random.nextInt(4); i > 0; i--) {
            map.put("name" + random.nextInt(100), value(type.getActualTypeArguments()[1], depth + 1));
        }
        return map;
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
