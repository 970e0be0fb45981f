package waymark.rule.workandhealth;

import waymark.cases.PlanAction;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;

/**
 * Whether an action is SMART as far as records can tell without the provider's word: time bound by a due date that is
 * not past when it is set, measurable by a decision on what evidence is needed.
 */
@Guidance(clause = "003 para 4 bullet 2", title = "Work and Health Programme, chapter 4: action planning", text = """
    4(2)    Activities on the plan are specific, measurable, achievable, realistic and time bound.
    """)
public final class SmartActionChecked extends PlanActionRule {

    public SmartActionChecked(Metric metric) {
        super(metric);
    }

    @Override
    Finding judge(PlanAction action, SetDay set, Finding.Draft finding) {
        boolean measurable = action.evidenceRequired() != null;
        if (action.dueOn() == null) {
            return finding.why(measurable ? "No due date." : "No due date; it is blank whether evidence is needed.")
                    .notMet();
        }
        if (action.dueOn().isBefore(set.on())) {
            return finding.why(
                            measurable
                                    ? "Due {}, before {} on {}."
                                    : "Due {}, before {} on {}; it is blank whether evidence is needed.",
                            action.dueOn(),
                            set.event(),
                            set.on())
                    .notMet();
        }
        return measurable
                ? finding.met()
                : finding.why("It is blank whether evidence is needed.").notMet();
    }
}
