package waymark.rule.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.MandatoryActivity;
import waymark.cases.PlanAction;
import waymark.cases.SupportActivity;
import waymark.rule.AsOf;
import waymark.rule.terms.LinkedObjectives;

/** An action or objective that is named, and that no action on any plan of the referral has. */
final class MeasureUnlinked implements WarningCheck {

    @Override
    public Set<WarningCode> codes() {
        return Set.of(WarningCode.MEASURE_UNLINKED);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        List<Warning> warnings = new ArrayList<>();
        for (MandatoryActivity activity : participant.of(MandatoryActivity.class)) {
            if (activity.actionId() != null && !isSet(activity.actionId(), participant)) {
                warnings.add(Warning.ofRow(
                        WarningCode.MEASURE_UNLINKED,
                        participant,
                        activity.mandatoryId(),
                        activity.dueOn(),
                        activity.source(),
                        "mandatory_activity " + activity.mandatoryId() + ", due " + activity.dueOn() + ", names action "
                                + activity.actionId() + message()));
            }
        }
        for (SupportActivity activity : participant.of(SupportActivity.class)) {
            if (activity.objectiveId() != null
                    && !LinkedObjectives.in(participant).isLinked(activity)) {
                warnings.add(Warning.ofRow(
                        WarningCode.MEASURE_UNLINKED,
                        participant,
                        activity.activityId(),
                        activity.doneOn(),
                        activity.source(),
                        "support_activity " + activity.activityId() + " of " + activity.doneOn() + " names objective "
                                + activity.objectiveId() + message()));
            }
        }
        return warnings.stream();
    }

    private static boolean isSet(String actionId, Case participant) {
        return participant.of(PlanAction.class).stream()
                .anyMatch(action -> action.actionId().equals(actionId));
    }

    private static String message() {
        return ", which is nowhere on the plan; send the action, or correct the id";
    }
}
