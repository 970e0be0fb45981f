package waymark.publish;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import waymark.lake.Lake;
import waymark.lake.LakeTable;
import waymark.lake.LakeTables;
import waymark.problem.ProblemCode;

/** The mart of problems: refused files, extra columns, rows refused by themselves, rows refused because of others. */
final class ProblemRows {

    private static final LakeTable FAULTS = LakeTables.PROBLEM;

    private final Lake lake;
    private final Iterator<Object[]> unsettled;
    private final Ledger ledger;

    ProblemRows(Lake lake, Iterator<Object[]> unsettled, Ledger ledger) {
        this.lake = lake;
        this.unsettled = unsettled;
        this.ledger = ledger;
    }

    RowStream all() {
        List<Object[]> ofFiles = new ArrayList<>();
        ledger.rows().forEach(delivery -> addFaults(delivery, ofFiles));
        return chain(List.of(
                ofFiles.iterator(),
                RowStream.each(lake.rows(FAULTS), this::fault),
                RowStream.each(unsettled, this::refused)));
    }

    private static void addFaults(Object[] delivery, List<Object[]> problems) {
        String reason = Ledger.text(delivery, "reason");
        if (reason != null) {
            problems.add(row(delivery, null, reason, null, ProblemCode.Level.FILE, Ledger.text(delivery, "message")));
        }
        String extra = Ledger.text(delivery, "extra_columns");
        if (extra != null) {
            for (String column : extra.split(",", -1)) {
                problems.add(row(
                        delivery,
                        null,
                        ProblemCode.COLUMN_EXTRA.name(),
                        column,
                        ProblemCode.Level.WARNING,
                        Ledger.text(delivery, "file") + ": the feed has no column " + column
                                + "; it was passed over, leave it out"));
            }
        }
    }

    private static Object[] row(
            Object[] delivery, Integer row, String code, String column, ProblemCode.Level level, String message) {
        return new Object[] {
            Ledger.text(delivery, "file"),
            row,
            code,
            column,
            level.name(),
            null,
            null,
            message == null ? code : message,
            null,
            Ledger.text(delivery, "feed"),
            Ledger.text(delivery, "sender")
        };
    }

    private Object[] fault(Object[] stored) {
        Object[] delivery = ledger.accepted((String) stored[FAULTS.indexOf("delivery_id")]);
        if (delivery == null) {
            return null;
        }
        return new Object[] {
            Ledger.text(delivery, "file"),
            stored[FAULTS.indexOf("row")],
            stored[FAULTS.indexOf("code")],
            stored[FAULTS.indexOf("column")],
            stored[FAULTS.indexOf("level")],
            stored[FAULTS.indexOf("line")],
            stored[FAULTS.indexOf("referral_id")],
            stored[FAULTS.indexOf("message")],
            stored[FAULTS.indexOf("value")],
            Ledger.text(delivery, "feed"),
            Ledger.text(delivery, "sender")
        };
    }

    private Object[] refused(Object[] row) {
        if (RefusedRows.isWaiting(row)) {
            return null;
        }
        Object[] delivery = ledger.at(RefusedRows.delivery(row));
        return new Object[] {
            Ledger.text(delivery, "file"),
            RefusedRows.row(row),
            RefusedRows.code(row),
            RefusedRows.column(row, delivery),
            ProblemCode.Level.ROW.name(),
            null,
            RefusedRows.text(row, "referral_id"),
            RefusedRows.message(row, delivery),
            null,
            Ledger.text(delivery, "feed"),
            Ledger.text(delivery, "sender")
        };
    }

    private static RowStream chain(List<Iterator<Object[]>> parts) {
        Iterator<Iterator<Object[]>> next = parts.iterator();
        return new RowStream() {
            private Iterator<Object[]> part = next.next();

            @Override
            public boolean hasNext() {
                while (!part.hasNext() && next.hasNext()) {
                    part = next.next();
                }
                return part.hasNext();
            }

            @Override
            public Object[] next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return part.next();
            }

            @Override
            public void close() {}
        };
    }
}
