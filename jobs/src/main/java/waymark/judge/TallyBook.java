package waymark.judge;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waymark.rule.Finding;
import waymark.rule.Measure;
import waymark.rule.Outcome;

/** The tallies of many findings. */
final class TallyBook {

    private final Map<TallyKey, Tally> tallies = new HashMap<>();

    /**
     * Adds the findings that one metric has on one referral (or on one contract): all of them at once, because a subject with
     * several dimension values counts once over all.
     */
    void add(List<Finding> findings) {
        Set<String> counted = null;
        for (Finding finding : findings) {
            Tally all = of(finding, Measure.ALL);
            all.add(finding);
            Tally part = finding.dimension() == null ? null : of(finding, finding.dimension());
            if (part != null) {
                part.add(finding);
            }
            if (finding.outcome() == Outcome.COUNTED) {
                counted = counted == null ? new HashSet<>() : counted;
                if (counted.add(finding.contractId() + '\n' + finding.month() + '\n' + finding.subjectId())) {
                    all.addSubjects(1);
                }
                if (part != null) {
                    part.addSubjects(1);
                }
            }
        }
    }

    Map<TallyKey, Tally> tallies() {
        return tallies;
    }

    /** By metric, the months in which a subject is counted. */
    Map<String, Set<LocalDate>> months() {
        Map<String, Set<LocalDate>> months = new HashMap<>();
        tallies.forEach((key, tally) -> {
            if (tally.subjects() > 0) {
                months.computeIfAbsent(key.metric(), metric -> new HashSet<>()).add(key.month());
            }
        });
        return months;
    }

    private Tally of(Finding finding, String dimension) {
        return tallies.computeIfAbsent(
                new TallyKey(finding.metric(), finding.contractId(), finding.month(), dimension), key -> new Tally());
    }
}
