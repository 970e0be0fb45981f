package waymark.rule.warning;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.MandatoryActivity;
import waymark.cases.PlanAction;
import waymark.cases.SupportActivity;
import waymark.rule.AsOf;

/** An action or objective that is named, and that no action on any plan of the referral has. */
final class MeasureUnlinked implements WarningCheck {

    @Override
    public Set<WarningCode> codes() {
        return Set.of(WarningCode.MEASURE_UNLINKED);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        Set<String> actions = new HashSet<>();
        Set<String> objectives = new HashSet<>();
        for (PlanAction action : participant.of(PlanAction.class)) {
            actions.add(action.actionId());
            objectives.add(action.objectiveId());
        }
        Stream<Warning> mandatory = participant.of(MandatoryActivity.class).stream()
                .filter(activity -> activity.actionId() != null && !actions.contains(activity.actionId()))
                .map(activity -> Warning.ofRow(
                        WarningCode.MEASURE_UNLINKED,
                        participant,
                        activity.mandatoryId(),
                        activity.dueOn(),
                        activity.source(),
                        "mandatory_activity " + activity.mandatoryId() + ", due " + activity.dueOn() + ", names action "
                                + activity.actionId() + message()));
        Stream<Warning> support = participant.of(SupportActivity.class).stream()
                .filter(activity -> activity.objectiveId() != null && !objectives.contains(activity.objectiveId()))
                .map(activity -> Warning.ofRow(
                        WarningCode.MEASURE_UNLINKED,
                        participant,
                        activity.activityId(),
                        activity.doneOn(),
                        activity.source(),
                        "support_activity " + activity.activityId() + " of " + activity.doneOn() + " names objective "
                                + activity.objectiveId() + message()));
        return Stream.concat(mandatory, support);
    }

    private static String message() {
        return ", which is nowhere on the plan; send the action, or correct the id";
    }
}
