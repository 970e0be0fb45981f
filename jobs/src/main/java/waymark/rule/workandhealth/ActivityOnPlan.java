package waymark.rule.workandhealth;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.PlanAction;
import waymark.cases.SupportActivity;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Rule;

/** Whether each activity serves an objective that is on the participant's plan. */
@Guidance(clause = "003 para 4", title = "Work and Health Programme, chapter 4: action planning", text = """
    4       The least that is asked: every activity is recorded in the evidence of action planning.
    """)
public final class ActivityOnPlan extends Rule {

    public ActivityOnPlan(Metric metric) {
        super(metric);
    }

    @Override
    public Stream<Finding> judge(Case participant, AsOf asOf) {
        Set<String> planned = new HashSet<>();
        for (PlanAction action : participant.of(PlanAction.class)) {
            if (action.objectiveId() != null) {
                planned.add(action.objectiveId());
            }
        }
        return participant.of(SupportActivity.class).stream().map(activity -> {
            Finding.Draft finding = Finding.of(this, participant, activity.activityId(), activity.doneOn())
                    .opened(activity.doneOn());
            return planned.contains(activity.objectiveId())
                    ? finding.met()
                    : finding.why(
                                    activity.objectiveId() == null
                                            ? "The activity names no objective."
                                            : "No action on a plan has its objective.")
                            .notMet();
        });
    }
}
