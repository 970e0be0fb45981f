package waymark.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import waymark.lake.LakeTable;
import waymark.lake.LakeTables;

/** The ledger as the last judging wrote it, to look deliveries up by their place or id. */
public final class Ledger {

    private static final LakeTable TABLE = LakeTables.LEDGER;

    private final List<Object[]> rows = new ArrayList<>();
    private final Map<Integer, Object[]> byOrdinal = new HashMap<>();
    private final Map<String, Object[]> byId = new HashMap<>();

    /** From the rows of the lake's ledger. */
    public Ledger(Iterator<Object[]> stored) {
        stored.forEachRemaining(row -> {
            rows.add(row);
            byOrdinal.put((Integer) row[TABLE.indexOf("ordinal")], row);
            byId.put((String) row[TABLE.indexOf("delivery_id")], row);
        });
    }

    /** Every offered file, in no particular order. */
    public List<Object[]> rows() {
        return rows;
    }

    Object[] at(int ordinal) {
        return byOrdinal.get(ordinal);
    }

    /** The date in the name of a delivery. */
    public LocalDate sentOn(int ordinal) {
        return date(at(ordinal), "sent_on");
    }

    /** The delivery when it is ACCEPTED; null when it is not, or did not exist for the judging. */
    Object[] accepted(String deliveryId) {
        Object[] row = byId.get(deliveryId);
        return row != null && "ACCEPTED".equals(text(row, "status")) ? row : null;
    }

    /** A text of a ledger row. */
    public static String text(Object[] row, String column) {
        return (String) row[TABLE.indexOf(column)];
    }

    /** A number of a ledger row. */
    public static long number(Object[] row, String column) {
        return ((Number) row[TABLE.indexOf(column)]).longValue();
    }

    static LocalDate date(Object[] row, String column) {
        return (LocalDate) row[TABLE.indexOf(column)];
    }

    /** Values of a ledger row in another order. */
    static Object[] values(Object[] row, List<String> columns) {
        return columns.stream().map(column -> row[TABLE.indexOf(column)]).toArray();
    }
}
