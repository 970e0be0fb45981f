package waymark.rule.workandhealth;

import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Plan;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.CurrentPlanRule;

/** Whether the plan in force of a participant with notified complex needs takes them into account; silence is a no. */
@Guidance(clause = "003 para 4 bullet 1", title = "Work and Health Programme, chapter 4: action planning", text = """
    4(1)    Where complex needs have been notified, the provider weighs what they mean for understanding the
            activity and for being able to do it.
    """)
public final class ComplexNeedsConsidered extends CurrentPlanRule {

    public ComplexNeedsConsidered(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judge(Plan current, Case participant, AsOf asOf) {
        if (!Boolean.TRUE.equals(participant.referral().complexNeeds())) {
            return Stream.empty();
        }
        Finding.Draft finding = on(current, participant, asOf);
        if (Boolean.TRUE.equals(current.complexNeedsConsidered())) {
            return Stream.of(finding.met());
        }
        return Stream.of(finding.why(
                        current.complexNeedsConsidered() == null
                                ? "Complex needs are known; it is blank whether {} considers them."
                                : "Complex needs are known; {} does not consider them.",
                        words(current))
                .notMet());
    }
}
