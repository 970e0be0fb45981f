package waymark.rule.workandhealth;

import java.time.LocalDate;
import waymark.cases.PlanAction;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;

/** Whether the participant was told of an action once it was on the plan. */
@Guidance(clause = "003 must do 3", title = "Work and Health Programme, chapter 4: action planning", text = """
    must do 2   Every activity goes on the action plan.
    must do 3   The participant is told of it.
    """)
public final class ActionNotified extends PlanActionRule {

    public ActionNotified(Metric metric) {
        super(metric);
    }

    @Override
    LocalDate closedOn(PlanAction action) {
        return action.notifiedOn();
    }

    @Override
    Finding judge(PlanAction action, LocalDate setOn, Finding.Draft finding) {
        boolean notified = action.notifiedOn() != null
                && (action.recordedOn() == null || !action.notifiedOn().isBefore(action.recordedOn()));
        return notified ? finding.met() : finding.notMet();
    }
}
