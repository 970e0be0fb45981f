package waymark.publish;

import java.util.List;
import java.util.Locale;

/** The exported files, their columns, and the order of their rows. */
public enum ExportFile {
    /** Every finding. */
    FINDING(
            List.of("metric", "referral_id", "contract_id", "subject_id", "month", "outcome", "clause", "reason",
                    "opened_on", "due_on", "closed_on", "amount", "dimension"),
            List.of("metric", "referral_id", "subject_id", "dimension"),
            Repeats.REFUSED),
    /** Every measure. */
    MEASURE(
            List.of("metric", "contract_id", "month", "dimension", "numerator", "denominator", "excluded", "not_due",
                    "unknown", "value", "p50", "p90", "target", "as_of", "maturity"),
            List.of("metric", "contract_id", "month", "dimension"),
            Repeats.REFUSED),
    /** Every offered file; those of one name in the order of deliveries. */
    DELIVERY(
            List.of("file", "feed", "sender", "sent_on", "status", "reason", "rows_in", "accepted", "rejected",
                    "waiting", "duplicate", "superseded"),
            List.of("file"),
            Repeats.ALLOWED),
    /** Every refused row with its first fault. */
    PROBLEM(List.of("file", "row", "code", "column"), List.of("file", "row"), Repeats.ALLOWED);

    /** Whether two rows may agree in all columns that they are sorted by. */
    enum Repeats {
        ALLOWED,
        REFUSED
    }

    private final List<String> columns;
    private final List<String> sortedBy;
    private final Repeats repeats;

    ExportFile(List<String> columns, List<String> sortedBy, Repeats repeats) {
        this.columns = columns;
        this.sortedBy = sortedBy;
        this.repeats = repeats;
    }

    /** The file's name. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    /** The header; a row's values come in this order. */
    public List<String> columns() {
        return columns;
    }

    /**
     * Columns by which rows have to come sorted, one after the other: {@code row} as a number, all others by the bytes of their text,
     * none as empty text.
     */
    public List<String> sortedBy() {
        return sortedBy;
    }

    Repeats repeats() {
        return repeats;
    }
}
