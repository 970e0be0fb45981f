package waymark.publish;

import java.util.List;
import java.util.Locale;

/** The exported files, their columns, and the order of their rows. */
public enum ExportFile {
    /** Every finding. */
    FINDING(
            "metric referral_id contract_id subject_id month outcome clause reason opened_on due_on closed_on amount"
                    + " dimension",
            "metric referral_id subject_id dimension",
            Repeats.REFUSED),
    /** Every measure. */
    MEASURE(
            "metric contract_id month dimension numerator denominator excluded not_due unknown value p50 p90 target"
                    + " as_of maturity",
            "metric contract_id month dimension",
            Repeats.REFUSED),
    /** Every offered file; those of one name in the order of deliveries. */
    DELIVERY(
            "file feed sender sent_on status reason rows_in accepted rejected waiting duplicate superseded",
            "file",
            Repeats.ALLOWED),
    /** Every refused row with its first fault. */
    PROBLEM("file row code column", "file row", Repeats.ALLOWED);

    /** Whether two rows may agree in all columns that they are sorted by. */
    enum Repeats {
        ALLOWED,
        REFUSED
    }

    private final String columns;
    private final String sortedBy;
    private final Repeats repeats;

    ExportFile(String columns, String sortedBy, Repeats repeats) {
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
        return List.of(columns.split(" ", -1));
    }

    /**
     * Columns by which rows have to come sorted, one after the other: {@code row} as a number, all others by the bytes
     * of their text, none as empty text.
     */
    public List<String> sortedBy() {
        return List.of(sortedBy.split(" ", -1));
    }

    Repeats repeats() {
        return repeats;
    }
}
