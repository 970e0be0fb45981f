package waymark.rule.workandhealth;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import waymark.cases.PlanAction;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;

/** Whether the provider says that an action is SMART in all five respects, and a due date stands beside it. */
@Guidance(clause = "003 para 4 bullet 2", title = "Work and Health Programme, chapter 4: action planning", text = """
    4(2)    Activities on the plan are specific, measurable, achievable, realistic and time bound.
    """)
public final class SmartAction extends PlanActionRule {

    public SmartAction(Metric metric) {
        super(metric);
    }

    @Override
    Finding judge(PlanAction action, LocalDate setOn, Finding.Draft finding) {
        List<Boolean> smart = Arrays.asList(
                action.smartSpecific(),
                action.smartMeasurable(),
                action.smartAchievable(),
                action.smartRealistic(),
                action.smartTimeBound());
        if (smart.contains(false)) {
            return finding.notMet();
        }
        if (smart.contains(null)) {
            return finding.unknown("SMART_BLANK");
        }
        return action.dueOn() == null ? finding.notMet() : finding.met();
    }
}
