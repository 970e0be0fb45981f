package waymark.rule.shared;

import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Plan;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.AccessibleFormat;
import waymark.rule.terms.CurrentPlanRule;

/** Whether the current plan is in the format that the participant needs. */
@Guidance(
        clause = "000 para 9.5; 002 para 4.08",
        title = "Work Choice, section 9; Specialist Employability Support, chapter 4",
        text = """
        9.5     Plans come in a format that the participant can use and understand. Understanding cannot be measured; the
                format can.
        4.08    The same.
        """)
public final class PlanAccessibleFormat extends CurrentPlanRule {

    public PlanAccessibleFormat(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judge(Plan current, Case participant, AsOf asOf) {
        return Stream.of(AccessibleFormat.judge(on(current, participant, asOf), participant, current.format()));
    }
}
