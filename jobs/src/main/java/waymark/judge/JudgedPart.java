package waymark.judge;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import waymark.lake.DataFile;

/**
 * What a task found in its cases.
 *
 * @param standings by place of the delivery, how many rows stand how: an array in the order of the standings
 * @param contributions sums for the rules on contracts
 */
record JudgedPart(
        List<DataFile> findings,
        List<DataFile> warnings,
        List<DataFile> unsettled,
        Map<Integer, long[]> standings,
        Map<TallyKey, Tally> tallies,
        Map<ContributionKey, Long> contributions,
        long cases)
        implements Serializable {

    /** All but the tallies and contributions. */
    JudgedPart outline() {
        return new JudgedPart(findings, warnings, unsettled, standings, Map.of(), Map.of(), cases);
    }
}
