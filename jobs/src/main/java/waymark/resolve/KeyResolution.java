package waymark.resolve;

import java.util.Comparator;
import java.util.List;

/**
 * Settles the rows of one key: the latest that passes counts, those before it are superseded. Rows that wait or are refused
 * have been settled so before, and change nothing.
 */
final class KeyResolution {

    private static final Comparator<PooledRow> DELIVERY_ORDER =
            Comparator.comparingInt(PooledRow::delivery).thenComparingInt(PooledRow::row);

    private KeyResolution() {}

    /** Settles the rows of a key in place; {@code rows} must be modifiable and is sorted. */
    static void settle(List<PooledRow> rows, Withdrawals withdrawals) {
        if (rows.size() == 1 && !rows.get(0).deleted()) {
            if (rows.get(0).standing() == null) {
                rows.get(0).settle(Standing.CURRENT);
            }
            return;
        }
        rows.sort(DELIVERY_ORDER);
        PooledRow earlier = null;
        PooledRow current = null;
        for (PooledRow row : rows) {
            if (row.deleted()) {
                if (earlier != null && withdrawals.isForeign(row, earlier)) {
                    row.settle(Standing.FOREIGN);
                }
            } else if (row.standing() == null || !row.standing().isRefused()) {
                earlier = row;
            }
            if (row.standing() == null) {
                if (current != null) {
                    current.settle(Standing.SUPERSEDED);
                }
                row.settle(Standing.CURRENT);
                current = row;
            }
        }
    }

    /** Who may withdraw what. */
    interface Withdrawals {

        /** Nobody is asked. */
        Withdrawals ANY = (withdrawal, earlier) -> false;

        /**
         * Whether a contract may not withdraw a row.
         *
         * @param earlier the latest row of the key before the withdrawal that was not refused by other rows
         */
        boolean isForeign(PooledRow withdrawal, PooledRow earlier);
    }
}
