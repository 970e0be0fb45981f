package waymark.cases;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import waymark.contract.FeedContract;
import waymark.contract.FeedField;
import waymark.contract.FieldType;
import waymark.problem.WaymarkException;

/**
 * The records of one feed, column by column: for what is asked alike of many feeds, and of columns that the feed contracts
 * name. Bound once by name; a value is then read by a direct call.
 */
public final class RecordColumns {

    private static final MethodType ANY = MethodType.methodType(Object.class, Object.class);

    private final Class<?> type;
    private final FeedContract contract;
    private final Accessor[] accessors;
    private final Accessor source;
    private final int[] key;
    private final int[] eventOn;

    private RecordColumns(Class<?> type, FeedContract contract) {
        this.type = type;
        this.contract = contract;
        Map<String, Accessor> byColumn = new HashMap<>();
        Accessor ofSource = null;
        for (RecordComponent part : type.getRecordComponents()) {
            if (part.getType() == Source.class) {
                ofSource = accessor(type, part);
            } else {
                byColumn.put(ComponentBinding.column(part), accessor(type, part));
            }
        }
        source = ofSource;
        accessors = contract.fields().stream()
                .map(field -> byColumn.get(field.name()))
                .toArray(Accessor[]::new);
        key = contract.key().stream().mapToInt(this::column).toArray();
        eventOn = IntStream.concat(
                        contract.eventOn().stream().mapToInt(this::column),
                        IntStream.range(0, accessors.length)
                                .filter(i -> contract.fields().get(i).type() == FieldType.DATE))
                .filter(i -> i >= 0 && accessors[i] != null)
                .toArray();
    }

    /** The records that a case consists of, a feed each. */
    public static List<RecordColumns> ofCases(Collection<FeedContract> contracts) {
        return of(CaseAssembly.ABOUT_PEOPLE, contracts);
    }

    /** The records of the reference feeds. */
    public static List<RecordColumns> ofReferences(Collection<FeedContract> contracts) {
        return of(CaseAssembly.REFERENCES, contracts);
    }

    private static List<RecordColumns> of(List<Class<?>> types, Collection<FeedContract> contracts) {
        List<RecordColumns> all = new ArrayList<>();
        for (Class<?> type : types) {
            String feed = type.getAnnotation(Feed.class).value();
            contracts.stream()
                    .filter(contract -> contract.feed().equals(feed))
                    .forEach(contract -> all.add(new RecordColumns(type, contract)));
        }
        return all;
    }

    public Class<?> type() {
        return type;
    }

    public FeedContract contract() {
        return contract;
    }

    /** The place of a column among the feed's fields; -1 when the feed has no such column. */
    public int column(String name) {
        List<FeedField> fields = contract.fields();
        return IntStream.range(0, fields.size())
                .filter(i -> fields.get(i).name().equals(name))
                .findFirst()
                .orElse(-1);
    }

    /** What a record holds in a column; null for empty, and for a column that its type leaves out. */
    public Object value(Object row, int column) {
        return accessors[column] == null ? null : accessors[column].of(row);
    }

    /** Where the record was delivered. */
    public Source source(Object row) {
        return (Source) source.of(row);
    }

    /**
     * The record's key, its values joined by {@code /}.
     *
     * @param referralId stands for the referral and the person, of whom a record of a case does not speak
     */
    public String key(Object row, String referralId) {
        StringBuilder joined = new StringBuilder();
        for (int column : key) {
            Object value = accessors[column] == null ? referralId : value(row, column);
            joined.append(joined.isEmpty() ? "" : "/").append(value == null ? "" : value);
        }
        return joined.toString();
    }

    /** The first date that is given, the event date before all others; null when none is. */
    public LocalDate day(Object row) {
        for (int column : eventOn) {
            Object day = value(row, column);
            if (day != null) {
                return (LocalDate) day;
            }
        }
        return null;
    }

    /** A method that calls the component's own: as fast as if it were written out. */
    private static Accessor accessor(Class<?> type, RecordComponent part) {
        MethodHandles.Lookup here = MethodHandles.lookup();
        try {
            MethodHandle component = here.unreflect(part.getAccessor());
            return (Accessor) LambdaMetafactory.metafactory(
                            here, "of", MethodType.methodType(Accessor.class), ANY, component, component.type())
                    .getTarget()
                    .invokeExact();
        } catch (Throwable e) {
            throw WaymarkException.failed("record " + type.getSimpleName() + " cannot be read", e);
        }
    }

    /** Reads one component of a record. */
    @FunctionalInterface
    interface Accessor {
        Object of(Object row);
    }
}
