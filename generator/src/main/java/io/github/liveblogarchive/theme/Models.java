package io.github.liveblogarchive.theme;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.site.Html;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Shows templates data and nothing but data: texts, numbers, booleans, lists, maps, and records by their components.
 * No object's methods or class can be reached.
 */
final class Models implements ObjectWrapper {
    /** Record components by record class, so that reflection is paid once a class. */
    static final class Components {
        private final Map<Class<?>, Map<String, Method>> known = new ConcurrentHashMap<>();

        Map<String, Method> of(Class<?> type) {
            return known.computeIfAbsent(type, Components::read);
        }

        private static Map<String, Method> read(Class<?> type) {
            Map<String, Method> accessors = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                Method accessor = component.getAccessor();
                accessor.setAccessible(true);
                accessors.put(component.getName(), accessor);
            }
            return accessors;
        }
    }

    private final Components components;
    private final Function<Html, String> markup;
    private final UnaryOperator<String> link;
    private String missed = "";
    private String entry = "";

    /** Markup is resolved for the place where it is shown. For one rendering only. */
    Models(Components components, Function<Html, String> markup, UnaryOperator<String> link) {
        this.components = components;
        this.markup = markup;
        this.link = link;
    }

    /** What was asked for last and is not there, with what is; empty when all was there. */
    String missed() {
        return missed;
    }

    /** The id of the entry that was shown last, empty when there was none. */
    String entry() {
        return entry;
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value == null || value instanceof TemplateModel) {
            return (TemplateModel) value;
        }
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(markup.apply(html));
        }
        if (value instanceof Html.Piece piece) {
            return new PageBytes.Shown(piece, link);
        }
        if (value instanceof Boolean flag) {
            return flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        if (value instanceof List<?> list) {
            return new ListModel(list);
        }
        if (value instanceof Moment moment) {
            return new MomentModel(moment);
        }
        if (value instanceof ZoneId zone) {
            return new ZoneModel(zone);
        }
        if (value instanceof Enum<?> choice) {
            return new SimpleScalar(choice.name().toLowerCase(Locale.ROOT));
        }
        if (value instanceof Map<?, ?> map) {
            return new MapModel(map);
        }
        return wrapRecord(value);
    }

    private TemplateModel wrapRecord(Object value) throws TemplateModelException {
        if (value instanceof Block.Value.Text text) {
            return new SimpleScalar(text.text());
        }
        if (value instanceof Block.Value.Items items) {
            return new ListModel(items.items());
        }
        if (value instanceof Block.Value.Fields fields) {
            return new MapModel(fields.fields());
        }
        if (value instanceof Record data) {
            return new RecordModel(data, components.of(data.getClass()));
        }
        throw new TemplateModelException("A " + value.getClass().getSimpleName() + " cannot be shown by a template");
    }

    /** The Java value of a function's argument. */
    static Object unwrap(TemplateModel model) throws TemplateModelException {
        if (model instanceof AdapterTemplateModel adapter) {
            return adapter.getAdaptedObject(Object.class);
        }
        if (model instanceof freemarker.template.TemplateNumberModel number) {
            return number.getAsNumber();
        }
        if (model instanceof freemarker.template.TemplateScalarModel text) {
            String string = text.getAsString();
            return string == null ? "" : string;
        }
        if (model instanceof freemarker.core.TemplateHTMLOutputModel html) {
            return new Html(HTMLOutputFormat.INSTANCE.getMarkupString(html));
        }
        throw new TemplateModelException("This cannot be given to a function");
    }

    /** A function for templates. */
    interface Call extends TemplateMethodModelEx {}

    private final class RecordModel implements TemplateHashModel, AdapterTemplateModel {
        private final Record data;
        private final Map<String, Method> accessors;

        RecordModel(Record data, Map<String, Method> accessors) {
            this.data = data;
            this.accessors = accessors;
            Method id = accessors.get("id");
            if (id != null && accessors.containsKey("legacyIds")) {
                entry = value(id).toString();
            }
        }

        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            Method accessor = accessors.get(key);
            if (accessor == null) {
                missed = "There is no \"" + key + "\" here, but " + String.join(", ", accessors.keySet()) + ".";
                return null;
            }
            return wrap(value(accessor));
        }

        private Object value(Method accessor) {
            try {
                Object value = accessor.invoke(data);
                return value == null ? "" : value;
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("Cannot read " + accessor, e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }

        @Override
        public Object getAdaptedObject(Class<?> hint) {
            return data;
        }
    }

    private final class ListModel implements TemplateSequenceModel, AdapterTemplateModel {
        private final List<?> list;

        ListModel(List<?> list) {
            this.list = list;
        }

        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            return index < 0 || index >= list.size() ? null : wrap(list.get(index));
        }

        @Override
        public int size() {
            return list.size();
        }

        @Override
        public Object getAdaptedObject(Class<?> hint) {
            return list;
        }
    }

    private final class MapModel implements TemplateHashModelEx, AdapterTemplateModel {
        private final Map<?, ?> map;

        MapModel(Map<?, ?> map) {
            this.map = map;
        }

        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            if (!map.containsKey(key)) {
                missed = "There is no \"" + key + "\" here.";
            }
            return wrap(map.get(key));
        }

        @Override
        public boolean isEmpty() {
            return map.isEmpty();
        }

        @Override
        public int size() {
            return map.size();
        }

        @Override
        public TemplateCollectionModel keys() {
            return new freemarker.template.SimpleCollection(List.copyOf(map.keySet()), Models.this);
        }

        @Override
        public TemplateCollectionModel values() {
            return new freemarker.template.SimpleCollection(List.copyOf(map.values()), Models.this);
        }

        @Override
        public Object getAdaptedObject(Class<?> hint) {
            return map;
        }
    }

    /** A moment: functions say what it is; {@code known} and {@code timed} say how much of it there is. */
    private record MomentModel(Moment moment) implements TemplateHashModel, AdapterTemplateModel {
        @Override
        public @Nullable TemplateModel get(String key) {
            return switch (key) {
                case "known" -> moment.isKnown() ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
                case "timed" -> moment.hasTime() ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
                default -> null;
            };
        }

        @Override
        public boolean isEmpty() {
            return !moment.isKnown();
        }

        @Override
        public Object getAdaptedObject(Class<?> hint) {
            return moment;
        }
    }

    private record ZoneModel(ZoneId zone) implements freemarker.template.TemplateScalarModel, AdapterTemplateModel {
        @Override
        public String getAsString() {
            return zone.getId();
        }

        @Override
        public Object getAdaptedObject(Class<?> hint) {
            return zone;
        }
    }
}
