package waymark.rule.workchoice;

import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Plan;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.CurrentPlanRule;

/** Whether the current plan shows how the participant may come to work without support. */
@Guidance(clause = "000 para 9.6", title = "Work Choice, section 09: Development Plans", text = """
    9.6     The plan lives: the participant takes part in it throughout, and it says by which steps work \
    without support may be reached, where that suits.
    """)
public final class PlanProgression extends CurrentPlanRule {

    public PlanProgression(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judge(Plan current, Case participant, AsOf asOf) {
        return Stream.of(PlanAnswer.to("steps to work without support", words(current), current.progression())
                .askedIfSuitable(on(current, participant, asOf)));
    }
}
