package waymark.intake;

import java.util.List;
import waymark.problem.Problem;

/** Where the records of a delivery go: each to exactly one of these, in the order of the file. */
public interface RowSink {

    /**
     * A record that passed its checks.
     *
     * @param row ordinal of the record in its file, from 1
     * @param line line on which the record begins, from 1; null for Parquet
     * @param deleted whether it withdraws its key; then only the columns of the key are read
     * @param values one for each field of the feed contract, in its order: String for text, codes and person keys (several
     *     codes joined by {@code |}), Integer, BigDecimal, LocalDate or Boolean; null for empty. A new array for each record
     */
    void accepted(int row, Integer line, boolean deleted, Identity identity, Object[] values);

    /**
     * A record that did not.
     *
     * @param identity null when the record as a whole cannot be read
     * @param problems its faults, at least one; the first is the one that counts
     */
    void refused(int row, Integer line, Identity identity, List<Problem> problems);
}
