package waymark.rule.shared;

import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.SupportActivity;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.LinkedObjectives;
import waymark.rule.terms.StartedRule;

/** Whether each activity serves an objective of the participant's plan. */
@Guidance(
        clause = "000 para 9.8; 002 para 4.17",
        title = "Work Choice, section 9; Specialist Employability Support, chapter 4",
        text = """
        9.8     The record shows how activities serve each objective agreed on.
        4.17    The same.
        """)
public final class ActivityLinked extends StartedRule {

    public ActivityLinked(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        LinkedObjectives objectives = LinkedObjectives.in(participant);
        return participant.of(SupportActivity.class).stream().map(activity -> {
            Finding.Draft finding = Finding.of(this, participant, activity.activityId(), activity.doneOn())
                    .opened(activity.doneOn());
            if (objectives.isLinked(activity)) {
                return finding.met();
            }
            return finding.why(
                            activity.objectiveId() == null
                                    ? "The activity names no objective."
                                    : "The activity names an objective that no plan action serves.")
                    .notMet();
        });
    }
}
