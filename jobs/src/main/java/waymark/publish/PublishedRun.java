package waymark.publish;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The run whose results are published.
 *
 * @param knownOn null when all deliveries existed for it
 * @param firstMonth first day of the earliest month that has a measure; null, like {@code lastMonth}, when there is
 * none
 * @param soon last day of what is due soon: the fifth working day after {@code asOf}, in England and Wales
 * @param soonInScotland the same in Scotland
 */
public record PublishedRun(
        String runId,
        LocalDate asOf,
        LocalDate knownOn,
        Instant publishedAt,
        String version,
        LocalDate firstMonth,
        LocalDate lastMonth,
        LocalDate soon,
        LocalDate soonInScotland) {

    /** Working days after the as-of day within which something is due soon. */
    public static final int SOON = 5;

    Object[] row() {
        return new Object[] {runId, asOf, knownOn, publishedAt, version, firstMonth, lastMonth, soon, soonInScotland};
    }
}
