package waymark.rule.workchoice;

import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;

/** Whether each quarter in Module Two has its review. */
@Guidance(clause = "001 para 5.6", title = "Work Choice, section 05 (2017): support in Module Two", text = """
    5.6     Progress is reviewed with participant and employer, at the pace the participant needs, often \
    perhaps at first, and never less than once a quarter.
    """)
public final class ModuleTwoReviewOnTime extends ModuleTwoRule {

    public ModuleTwoReviewOnTime(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        return ModuleTwoReviewSlots.in(participant, asOf).stream()
                .map(slot ->
                        decide(slot.begin(this, participant), participant, asOf, finding -> slot.judge(finding, asOf)));
    }
}
