package waymark.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What one command did, as the run ledger keeps it.
 *
 * @param asOf the day as of which was judged; null when nothing was
 * @param knownOn the last day whose deliveries were known; null when all were
 * @param fingerprint names all that the figures depend on; null when nothing was judged
 * @param versions of the tables that were judged together, by name; empty when nothing was
 * @param ignored files of the landing folder that are no deliveries
 */
public record RunRecord(
        String runId,
        String command,
        Instant startedAt,
        Instant finishedAt,
        LocalDate asOf,
        LocalDate knownOn,
        String fingerprint,
        Map<String, Long> versions,
        List<StepRecord> steps,
        List<String> ignored,
        String outcome,
        String waymarkVersion) {

    /** Whether it left figures behind. */
    public boolean judged() {
        return !versions.isEmpty();
    }
}
