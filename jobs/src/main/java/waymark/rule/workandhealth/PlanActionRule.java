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

    @Override
    public final Stream<Finding> judge(Case participant, AsOf asOf) {
        return participant.of(PlanAction.class).stream().map(action -> {
            LocalDate setOn = setOn(action, participant);
            Finding.Draft finding = Finding.of(this, participant, action.actionId(), setOn)
                    .opened(action.agreedOn())
                    .closed(closedOn(action));
            return action.status() == PlanAction.Status.CANCELLED
                    ? finding.excluded("CANCELLED")
                    : judge(action, setOn, finding);
        });
    }

    /** The day of the fact that fulfils the duty; null where the duty has none. */
    LocalDate closedOn(PlanAction action) {
        return null;
    }

    /**
     * Judges an action that was not cancelled.
     *
     * @param setOn the day on which it was set, as nearly as the records tell
     */
    abstract Finding judge(PlanAction action, LocalDate setOn, Finding.Draft finding);

    private static LocalDate setOn(PlanAction action, Case participant) {
        if (action.agreedOn() != null) {
            return action.agreedOn();
        }
        if (action.recordedOn() != null) {
            return action.recordedOn();
        }
        for (Plan plan : participant.of(Plan.class)) {
            if (plan.planId().equals(action.planId()) && plan.versionNo().equals(action.versionNo())) {
                return plan.createdOn();
            }
        }
        return participant.referral().referredOn();
    }
}
