package waymark.rule.support;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import waymark.cases.Case;
import waymark.cases.Plan;
import waymark.rule.terms.PlanVersions;

/** How often a plan is to be reviewed, as agreed in a version of it. A change applies to slots that open after it. */
final class ReviewInterval {

    private static final int LONGEST_DAYS = 3650;

    private ReviewInterval() {}

    /** Whether a version sets an interval: 1 to 3,650 days. Any other number is as none. */
    static boolean isSetBy(Plan version) {
        Integer days = version.reviewIntervalDays();
        return days != null && days >= 1 && days <= LONGEST_DAYS;
    }

    /** The agreed versions that set one, in the order in which they were agreed. */
    static List<Plan> versions(Case participant) {
        return PlanVersions.in(participant).agreed().stream()
                .filter(ReviewInterval::isSetBy)
                .toList();
    }

    /** How long a slot lasts that opens on {@code opensOn}, on or after the first agreement. */
    static Period from(LocalDate opensOn, List<Plan> versions) {
        Optional<Plan> inForce = Optional.empty();
        for (Plan version : versions) {
            if (!version.agreedOn().isAfter(opensOn)) {
                inForce = Optional.of(version);
            }
        }
        return Period.ofDays(inForce.orElseThrow().reviewIntervalDays());
    }
}
