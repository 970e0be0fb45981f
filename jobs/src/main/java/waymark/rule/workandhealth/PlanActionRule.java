package waymark.rule.workandhealth;

import java.time.LocalDate;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Plan;
import waymark.cases.PlanAction;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Metric;
import waymark.rule.Rule;

/** Judges every action on every version of a participant's plan. An action that was cancelled is excluded. */
abstract class PlanActionRule extends Rule {

    PlanActionRule(Metric metric) {
        super(metric);
    }

    /** The day on which an action was set, and what happened that day in words. */
    record SetDay(LocalDate on, String event) {}

    @Override
    public final Stream<Finding> judge(Case participant, AsOf asOf) {
        return participant.of(PlanAction.class).stream().map(action -> {
            SetDay set = set(action, participant);
            Finding.Draft finding = Finding.of(this, participant, action.actionId(), set.on())
                    .opened(action.agreedOn())
                    .closed(closedOn(action));
            return action.status() == PlanAction.Status.CANCELLED
                    ? finding.why("The action was cancelled.").excluded("CANCELLED")
                    : judge(action, set, finding);
        });
    }

    /** The day of the fact that fulfils the duty; null where the duty has none. */
    LocalDate closedOn(PlanAction action) {
        return null;
    }

    /**
     * Judges an action that was not cancelled.
     *
     * @param set the day on which it was set, as nearly as the records tell
     */
    abstract Finding judge(PlanAction action, SetDay set, Finding.Draft finding);

    private static SetDay set(PlanAction action, Case participant) {
        if (action.agreedOn() != null) {
            return new SetDay(action.agreedOn(), "it was agreed");
        }
        if (action.recordedOn() != null) {
            return new SetDay(action.recordedOn(), "it was recorded");
        }
        for (Plan plan : participant.of(Plan.class)) {
            if (plan.planId().equals(action.planId()) && plan.versionNo().equals(action.versionNo())) {
                return new SetDay(plan.createdOn(), "its plan was drawn up");
            }
        }
        return new SetDay(participant.referral().referredOn(), "the referral was made");
    }
}
