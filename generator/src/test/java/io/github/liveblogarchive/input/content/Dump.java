package io.github.liveblogarchive.input.content;

import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Source;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes a record as text, a component a line, and leaves out what is absent. */
final class Dump {
    private static final Set<Object> ABSENT =
            Set.of("", false, Double.NaN, 0, -1L, List.of(), Map.of(), Moment.UNKNOWN, Image.NONE, Source.NONE);

    private final StringBuilder out = new StringBuilder();

    static String of(Object value) {
        Dump dump = new Dump();
        dump.value("", value, "");
        return dump.out.toString();
    }

    private void value(String name, Object value, String indent) {
        if (value instanceof Moment moment) {
            line(name, moment(moment), indent);
        } else if (value instanceof Record part) {
            line(name, part.getClass().getSimpleName(), indent);
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                component(part, component, indent + "  ");
            }
        } else if (value instanceof List<?> list) {
            if (list.stream().allMatch(String.class::isInstance)) {
                line(name, list.toString(), indent);
            } else {
                list.forEach(item -> value(name, item, indent));
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> value(name.isEmpty() ? "" + key : name + "." + key, item, indent));
        } else {
            line(name, value.toString().replace("\n", "\n" + indent + "    "), indent);
        }
    }

    private void component(Record part, RecordComponent component, String indent) {
        try {
            component.getAccessor().setAccessible(true);
            Object value = component.getAccessor().invoke(part);
            if (!ABSENT.contains(value)) {
                value(component.getName(), value, indent);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String moment(Moment moment) {
        return switch (moment.precision()) {
            case UNKNOWN -> "unknown";
            case DAY -> moment.at().toLocalDate().toString();
            case TIME -> moment.at().toString();
        };
    }

    private void line(String name, String value, String indent) {
        out.append(indent)
                .append(name.isEmpty() ? "" : name + ": ")
                .append(value)
                .append('\n');
    }
}
