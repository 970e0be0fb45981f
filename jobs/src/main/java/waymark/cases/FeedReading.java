package waymark.cases;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import waymark.contract.FeedContract;
import waymark.contract.FeedField;
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
    private final ComponentBinding[] components;
    private final int[] eventColumns;
    private final Gated[] gated;

    /**
     * @throws WaymarkException when the record does not fit the contract
     */
    public FeedReading(Class<T> type, FeedContract contract) {
        this.contract = contract;
        RecordComponent[] parts = type.getRecordComponents();
        components = Arrays.stream(parts)
                .map(part -> ComponentBinding.of(type, part, contract))
                .toArray(ComponentBinding[]::new);
        constructor = constructor(type, parts);
        eventColumns = contract.eventOn().stream()
                .mapToInt(this::indexOf)
                .filter(column -> column >= 0)
                .toArray();
        List<FeedField> fields = contract.fields();
        gated = IntStream.range(0, fields.size())
                .filter(column -> indexOf(fields.get(column).emptiedWith()) >= 0)
                .mapToObj(column -> gated(column, fields.get(column)))
                .toArray(Gated[]::new);
    }

    /**
     * A column that reads differently while the day in another column lies in the future.
     *
     * @param gate the other column, which may be the same one
     * @param insteadColumn the column that it then reads as; below 0 when it reads as {@code instead}
     */
    private record Gated(int column, int gate, int insteadColumn, String instead) {}

    private Gated gated(int column, FeedField field) {
        String reads = field.readsInstead();
        boolean readsColumn = reads != null && reads.startsWith("=");
        return new Gated(column, indexOf(field.emptiedWith()), readsColumn ? indexOf(reads.substring(1)) : -1, reads);
    }

    public FeedContract contract() {
        return contract;
    }

    /** The record that a row reads as on {@code asOf}, as {@link #asOn} says. */
    public T read(RawRow row, LocalDate asOf) {
        return read(asOn(row, asOf));
    }

    /** The record that a row holds, all of it visible. */
    T read(RawRow row) {
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = components[i].value(row.values(), row.source());
        }
        try {
            @SuppressWarnings("unchecked")
            T made = (T) (Object) constructor.invokeExact(arguments);
            return made;
        } catch (Throwable e) {
            throw WaymarkException.failed(
                    contract.feed() + " row " + row.source().row() + " of "
                            + row.source().file()
                            + " does not fit its record: take it in anew with this version of Waymark",
                    e);
        }
    }

    /** The date that makes a row visible: the first given one of the feed's event columns; null when none is given. */
    public LocalDate eventOn(RawRow row) {
        for (int column : eventColumns) {
            if (row.values()[column] != null) {
                return (LocalDate) row.values()[column];
            }
        }
        return null;
    }

    /** The value of a column of a row, as delivered. */
    public Object value(RawRow row, String column) {
        return row.values()[indexOf(column)];
    }

    /**
     * How a row reads on {@code asOf}: dates after that day are empty, with the columns that depend on them. Whether the row is
     * visible at all is asked with {@link #eventOn}.
     */
    RawRow asOn(RawRow row, LocalDate asOf) {
        Object[] delivered = row.values();
        Object[] values = delivered;
        for (Gated each : gated) {
            LocalDate day = (LocalDate) delivered[each.gate];
            if (day != null && day.isAfter(asOf)) {
                if (values == delivered) {
                    values = delivered.clone();
                }
                values[each.column] = each.insteadColumn < 0 ? each.instead : delivered[each.insteadColumn];
            }
        }
        return values == delivered ? row : new RawRow(row.feed(), values, row.source());
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
}
