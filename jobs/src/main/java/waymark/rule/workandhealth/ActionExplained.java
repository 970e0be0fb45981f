package waymark.rule.workandhealth;

import waymark.cases.PlanAction;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;

/** Whether an action was explained to the participant. */
@Guidance(clause = "003 para 4 bullet 1", title = "Work and Health Programme, chapter 4: action planning", text = """
    4(1)    The participant understands what is asked, why, and by when it has to be done.
    """)
public final class ActionExplained extends PlanActionRule {

    public ActionExplained(Metric metric) {
        super(metric);
    }

    @Override
    Finding judge(PlanAction action, SetDay set, Finding.Draft finding) {
        if (action.explained() == null) {
            return finding.why("It is blank whether the action was explained to the participant.")
                    .unknown("EXPLAINED_BLANK");
        }
        return action.explained()
                ? finding.met()
                : finding.why("The action was not explained to the participant.")
                        .notMet();
    }
}
