package waymark.judge;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waymark.lake.DataFile;

/**
 * What a task found in its cases.
 *
 * @param facts by name of the table
 * @param standings by block of deliveries, how many rows stand how
 * @param tallies packed, by the task that adds them up
 * @param months by metric, the months in which a subject is counted
 * @param contributions sums for the rules on contracts
 */
record JudgedPart(
        List<DataFile> findings,
        List<DataFile> warnings,
        List<DataFile> distances,
        Map<String, List<DataFile>> facts,
        List<DataFile> unsettled,
        Map<Integer, long[]> standings,
        Map<Integer, byte[]> tallies,
        Map<String, Set<LocalDate>> months,
        Map<ContributionKey, Long> contributions)
        implements Serializable {

    /** All but what grows with the number of deliveries or figures. */
    JudgedPart outline() {
        return new JudgedPart(findings, warnings, distances, facts, unsettled, Map.of(), Map.of(), months, Map.of());
    }
}
