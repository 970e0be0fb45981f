package waymark.cases;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.contract.FeedContract;
import waymark.contract.FeedField;
import waymark.contract.FieldType;
import waymark.problem.WaymarkException;

/**
 * Reads the rows of one feed as records of one type: bound once by name, then made by a direct constructor call. A record
 * that names a column the feed does not have, or with another type, fails here, at start.
 *
 * @param <T> the record type
 */
public final class FeedReading<T> {

    private final FeedContract contract;
    private final MethodHandle constructor;
    private final Component[] components;
    private final int[] emptiedWith;
    private final Object[] readsInstead;

    /**
     * @throws WaymarkException when the record does not fit the contract
     */
    public FeedReading(Class<T> type, FeedContract contract) {
        this.contract = contract;
        RecordComponent[] parts = type.getRecordComponents();
        components = Arrays.stream(parts).map(part -> bind(type, part)).toArray(Component[]::new);
        constructor = constructor(type, parts);
        List<FeedField> fields = contract.fields();
        emptiedWith = fields.stream().mapToInt(field -> indexOf(field.emptiedWith())).toArray();
        readsInstead = fields.stream().map(FeedField::readsInstead).toArray();
    }

    public FeedContract contract() {
        return contract;
    }

    /**
     * The record that a row reads as on {@code asOf}: dates after that day are empty, with the columns that depend on them.
     * Whether the row is visible at all is asked with {@link #eventOn}.
     */
    public T read(RawRow row, LocalDate asOf) {
        Object[] values = asOn(row.values(), asOf);
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = components[i].value(values, row.source());
        }
        try {
            @SuppressWarnings("unchecked")
            T made = (T) (Object) constructor.invokeExact(arguments);
            return made;
        } catch (Throwable e) {
            throw WaymarkException.failed(
                    contract.feed() + " row " + row.source().row() + " of " + row.source().file()
                            + " does not fit its record: take it in anew with this version of Waymark",
                    e);
        }
    }

    /** The date that makes a row visible: the first given one of the feed's event columns; null when none is given. */
    public LocalDate eventOn(RawRow row) {
        for (String column : contract.eventOn()) {
            int index = indexOf(column);
            if (index >= 0 && row.values()[index] != null) {
                return (LocalDate) row.values()[index];
            }
        }
        return null;
    }

    /** The value of a column of a row, as delivered. */
    public Object value(RawRow row, String column) {
        return row.values()[indexOf(column)];
    }

    private Object[] asOn(Object[] delivered, LocalDate asOf) {
        Object[] values = delivered;
        for (int i = 0; i < values.length; i++) {
            int gate = emptiedWith[i];
            if (gate >= 0 && delivered[gate] != null && ((LocalDate) delivered[gate]).isAfter(asOf)) {
                if (values == delivered) {
                    values = delivered.clone();
                }
                values[i] = instead((String) readsInstead[i], delivered);
            }
        }
        return values;
    }

    private Object instead(String reads, Object[] delivered) {
        if (reads == null || !reads.startsWith("=")) {
            return reads;
        }
        return delivered[indexOf(reads.substring(1))];
    }

    private int indexOf(String column) {
        if (column != null) {
            for (int i = 0; i < contract.fields().size(); i++) {
                if (contract.fields().get(i).name().equals(column)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private Component bind(Class<T> type, RecordComponent part) {
        if (part.getType() == Source.class) {
            return (values, source) -> source;
        }
        Column named = part.getAnnotation(Column.class);
        String column = named != null ? named.value() : columnOf(part.getName());
        int index = indexOf(column.equals("person_key") ? "nino" : column);
        if (index < 0) {
            throw unfit(type, part, "the feed has no column " + column);
        }
        FeedField field = contract.fields().get(index);
        if (field.type() == FieldType.CODE && part.getType().isEnum()) {
            Map<String, Object> constants = constants(type, part, part.getType(), field);
            return (values, source) -> values[index] == null ? null : constants.get(values[index]);
        }
        if (field.type() == FieldType.CODES && part.getType() == Set.class) {
            Type element = ((ParameterizedType) part.getGenericType()).getActualTypeArguments()[0];
            Map<String, Object> constants = constants(type, part, (Class<?>) element, field);
            return (values, source) -> codes((String) values[index], constants);
        }
        if (part.getType() != javaType(field.type())) {
            throw unfit(type, part, "column " + column + " is of type " + field.type());
        }
        return (values, source) -> values[index];
    }

    private static Set<Object> codes(String joined, Map<String, Object> constants) {
        if (joined == null) {
            return null;
        }
        return Arrays.stream(joined.split("\\|"))
                .map(constants::get)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Map<String, Object> constants(
            Class<?> type, RecordComponent part, Class<?> codes, FeedField field) {
        Map<String, Object> byName = new HashMap<>();
        for (Object constant : codes.getEnumConstants()) {
            byName.put(((Enum<?>) constant).name(), constant);
        }
        List<String> missing = new ArrayList<>(field.codes());
        missing.removeAll(byName.keySet());
        if (!missing.isEmpty()) {
            throw unfit(type, part, codes.getSimpleName() + " lacks the codes " + missing);
        }
        return byName;
    }

    private static WaymarkException unfit(Class<?> type, RecordComponent part, String why) {
        return WaymarkException.failed("record " + type.getSimpleName() + " does not fit its feed contract: component "
                + part.getName() + ": " + why);
    }

    private static Class<?> javaType(FieldType type) {
        return switch (type) {
            case STRING, NINO, CODE, CODES -> String.class;
            case INT -> Integer.class;
            case DECIMAL -> BigDecimal.class;
            case DATE -> LocalDate.class;
            case BOOL -> Boolean.class;
        };
    }

    private static String columnOf(String component) {
        String snake = component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return snake.endsWith("_on") ? snake.substring(0, snake.length() - 3) + "_date" : snake;
    }

    private static MethodHandle constructor(Class<?> type, RecordComponent[] parts) {
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return MethodHandles.lookup()
                    .unreflectConstructor(type.getDeclaredConstructor(types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw WaymarkException.failed("record " + type.getSimpleName() + " cannot be made", e);
        }
    }

    private interface Component {
        Object value(Object[] values, Source source);
    }
}
