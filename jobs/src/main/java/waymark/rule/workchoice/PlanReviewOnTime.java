package waymark.rule.workchoice;

import java.time.LocalDate;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.PlanVersions;
import waymark.rule.terms.Provision;
import waymark.rule.terms.Slots;
import waymark.rule.terms.StartedRule;

/** Whether each quarter from the first agreed Development Plan has its review. */
@Guidance(clause = "000 para 9.4", title = "Work Choice, section 09: Development Plans", text = """
    9.4     Everyone on Work Choice has an agreed Development Plan. It is reviewed as often as the person \
    needs, and never less than once a quarter.
    """)
public final class PlanReviewOnTime extends StartedRule {

    public PlanReviewOnTime(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        LocalDate agreedOn = PlanVersions.in(participant).firstAgreedOn();
        if (agreedOn == null) {
            return Stream.empty();
        }
        LocalDate stop = Provision.in(participant, asOf)
                .endOr(participant.participation().leftOn());
        return Slots.in(participant).from(agreedOn, "a plan was first agreed", stop, Slots.QUARTERLY, asOf).stream()
                .map(slot -> slot.judge(slot.begin(this, participant), asOf));
    }
}
