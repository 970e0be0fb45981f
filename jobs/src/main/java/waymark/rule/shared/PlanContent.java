package waymark.rule.shared;

import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Plan;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.AllOf;
import waymark.rule.terms.CurrentPlanRule;

/** Whether the current plan shows aspirations, job goals and support. */
@Guidance(
        clause = "000 para 9.2; 002 para 4.06",
        title = "Work Choice, section 9; Specialist Employability Support, chapter 4",
        text = """
        9.2     A plan shows what the participant hopes for and which job is aimed at, and holds all support agreed on. That
                it holds all of it cannot be seen in data; that it holds some can.
        4.06    The same.
        """)
public final class PlanContent extends CurrentPlanRule {

    public PlanContent(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judge(Plan current, Case participant, AsOf asOf) {
        Integer items = current.supportItemCount();
        return Stream.of(AllOf.in(words(current))
                .part("aspirations", current.hasAspirations())
                .part("job goals", current.hasJobGoals())
                .part("items of support", items == null ? null : items >= 1)
                .decide(on(current, participant, asOf)));
    }
}
