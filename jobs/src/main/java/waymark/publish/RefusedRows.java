package waymark.publish;

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
}
