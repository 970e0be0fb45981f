package waymark.cases;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import waymark.contract.FeedContract;
import waymark.contract.FeedField;
import waymark.contract.FieldType;
import waymark.problem.WaymarkException;

/** Where a component of a record gets its value from: a column of the feed, by name, or the source of the row. */
interface ComponentBinding {

    Object value(Object[] values, Source source);

    /**
     * Binds a component, once for all rows.
     *
     * @throws WaymarkException when the component does not fit the contract
     */
    static ComponentBinding of(Class<?> type, RecordComponent part, FeedContract contract) {
        if (part.getType() == Source.class) {
            return (values, source) -> source;
        }
        String column = column(part);
        int index = indexOf(contract, column.equals("person_key") ? "nino" : column);
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
            // Few lists of codes occur, each of them often.
            Map<String, Set<Object>> known = new ConcurrentHashMap<>();
            return (values, source) -> values[index] == null
                    ? null
                    : known.computeIfAbsent((String) values[index], joined -> codes(joined, constants));
        }
        if (part.getType() != javaType(field.type())) {
            throw unfit(type, part, "column " + column + " is of type " + field.type());
        }
        return (values, source) -> values[index];
    }

    /** The column that a component other than the source holds. */
    static String column(RecordComponent part) {
        Column named = part.getAnnotation(Column.class);
        return named != null ? named.value() : columnOf(part.getName());
    }

    private static Set<Object> codes(String joined, Map<String, Object> constants) {
        Set<Object> codes = new LinkedHashSet<>();
        for (String code : joined.split("\\|", -1)) {
            codes.add(constants.get(code));
        }
        return Collections.unmodifiableSet(codes);
    }

    private static Map<String, Object> constants(Class<?> type, RecordComponent part, Class<?> codes, FeedField field) {
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

    private static int indexOf(FeedContract contract, String column) {
        for (int i = 0; i < contract.fields().size(); i++) {
            if (contract.fields().get(i).name().equals(column)) {
                return i;
            }
        }
        return -1;
    }
}
