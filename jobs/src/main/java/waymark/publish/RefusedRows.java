package waymark.publish;

import java.util.Iterator;
import java.util.NoSuchElementException;
import waymark.lake.LakeTable;
import waymark.lake.LakeTables;

/** Rows refused because of other rows, in the words of the list of checks. */
final class RefusedRows {

    private static final LakeTable TABLE = LakeTables.UNSETTLED;
    private static final String WAITING = "WAITING";
    private static final String OUT_OF_SCALE = "OUT_OF_SCALE";

    private RefusedRows() {}

    static boolean isWaiting(Object[] unsettled) {
        return WAITING.equals(unsettled[TABLE.indexOf("standing")]);
    }

    static int delivery(Object[] unsettled) {
        return (Integer) unsettled[TABLE.indexOf("delivery")];
    }

    static Integer row(Object[] unsettled) {
        return (Integer) unsettled[TABLE.indexOf("row")];
    }

    static String code(Object[] unsettled) {
        return (String) unsettled[TABLE.indexOf("standing")];
    }

    static String text(Object[] unsettled, String column) {
        return (String) unsettled[TABLE.indexOf(column)];
    }

    /** The column that the check names. */
    static String column(Object[] unsettled, Object[] delivery) {
        if (OUT_OF_SCALE.equals(code(unsettled))) {
            return "score";
        }
        return "exit_report".equals(Ledger.text(delivery, "feed")) ? "contract_id" : "referral_id";
    }

    static String message(Object[] unsettled, Object[] delivery) {
        String where = Ledger.text(delivery, "file") + " row " + row(unsettled) + ": ";
        return OUT_OF_SCALE.equals(code(unsettled))
                ? where
                        + "score lies outside the scale of its instrument and dimension; send the row again with a score"
                        + " inside it"
                : where + "contract " + Ledger.text(delivery, "sender")
                        + " neither holds nor held this referral; the contract that does sends the row, or hands the"
                        + " referral over first";
    }

    /** What is left of {@code rows} when those that {@code keep} refuses are passed over and the others are changed. */
    static RowStream each(Iterator<Object[]> rows, Change change) {
        return new RowStream() {
            private Object[] next = advance();

            private Object[] advance() {
                while (rows.hasNext()) {
                    Object[] changed = change.of(rows.next());
                    if (changed != null) {
                        return changed;
                    }
                }
                return null;
            }

            @Override
            public boolean hasNext() {
                return next != null;
            }

            @Override
            public Object[] next() {
                if (next == null) {
                    throw new NoSuchElementException();
                }
                Object[] row = next;
                next = advance();
                return row;
            }

            @Override
            public void close() {}
        };
    }

    /** Makes another row of a row; null to pass it over. */
    interface Change {
        Object[] of(Object[] row);
    }
}
