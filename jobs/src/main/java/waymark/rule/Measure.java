package waymark.rule;

import java.time.LocalDate;

/**
 * The figure of one metric, contract, month and dimension value ({@link #ALL} for all findings).
 *
 * @param numerator met, sum of amounts, or number of subjects
 * @param denominator judged, or number of amounts; null for a count
 * @param value percent, mean or number; null when nothing could be judged
 * @param p50 median amount by linear interpolation; null unless the metric is an amount
 * @param p90 ninth decile likewise
 * @param target the contract's own target in percent on the month's first day, as delivered, or null
 */
public record Measure(
        String metric,
        String contractId,
        LocalDate month,
        String dimension,
        Amount numerator,
        Long denominator,
        long excluded,
        long notDue,
        long unknown,
        Amount value,
        Amount p50,
        Amount p90,
        Amount target,
        LocalDate asOf,
        Maturity maturity) {

    /** The dimension value of the row over all findings. */
    public static final String ALL = "ALL";

    /** Whether the figure can still change with time alone. */
    public enum Maturity {
        PROVISIONAL,
        FINAL
    }
}
