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
    Finding judge(PlanAction action, SetDay set, Finding.Draft finding) {
        LocalDate notifiedOn = action.notifiedOn();
        LocalDate recordedOn = action.recordedOn();
        if (notifiedOn == null) {
            return recordedOn == null
                    ? finding.why("It is not on record that the participant was told of the action.")
                            .notMet()
                    : finding.why("Recorded on {}; it is not on record that the participant was told.", recordedOn)
                            .notMet();
        }
        return recordedOn != null && notifiedOn.isBefore(recordedOn)
                ? finding.why(
                                "The participant was told on {}, before the action was recorded on {}.",
                                notifiedOn,
                                recordedOn)
                        .notMet()
                : finding.met();
    }
}
