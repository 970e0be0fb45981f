package waymark.publish;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The run whose results are published.
 *
 * @param knownOn null when all deliveries existed for it
 * @param firstMonth first day of the earliest month that has a measure; null, like {@code lastMonth}, when there is
 * none
 */
public record PublishedRun(
        String runId,
        LocalDate asOf,
        LocalDate knownOn,
        Instant publishedAt,
        String version,
        LocalDate firstMonth,
        LocalDate lastMonth) {

    Object[] row() {
        return new Object[] {runId, asOf, knownOn, publishedAt, version, firstMonth, lastMonth};
    }
}
