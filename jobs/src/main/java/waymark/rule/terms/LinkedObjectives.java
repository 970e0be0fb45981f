package waymark.rule.terms;

import java.util.HashSet;
import java.util.Set;
import waymark.cases.Case;
import waymark.cases.PlanAction;
import waymark.cases.SupportActivity;

/** The objectives that a participant's plan actions serve, whatever the state or the plan of the action. */
public final class LinkedObjectives {

    private final Set<String> objectiveIds = new HashSet<>();

    private LinkedObjectives(Case participant) {
        participant.of(PlanAction.class).forEach(action -> {
            if (action.objectiveId() != null) {
                objectiveIds.add(action.objectiveId());
            }
        });
    }

    public static LinkedObjectives of(Case participant) {
        return new LinkedObjectives(participant);
    }

    /** The objectives of a case, worked out once. */
    public static LinkedObjectives in(Case participant) {
        return participant.once(LinkedObjectives.class, LinkedObjectives::of);
    }

    /** Whether an activity names one of these objectives. */
    public boolean isLinked(SupportActivity activity) {
        return activity.objectiveId() != null && objectiveIds.contains(activity.objectiveId());
    }
}
