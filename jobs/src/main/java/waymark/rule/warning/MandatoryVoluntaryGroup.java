package waymark.rule.warning;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.MandatoryActivity;
import waymark.cases.PlanAction;
import waymark.cases.Programme;
import waymark.cases.Referral;
import waymark.rule.AsOf;
import waymark.rule.Guidance;

/** An activity made mandatory for somebody of a group that takes part of its own will; not where the group is not known. */
@Guidance(clause = "003 para 4 bullet 3", title = "Work and Health Programme, chapter 4", text = """
    4(3)    Mandatory activity is for long-term unemployed claimants.
    """)
final class MandatoryVoluntaryGroup implements WarningCheck {

    private static final Set<Referral.CustomerGroup> VOLUNTARY =
            EnumSet.of(Referral.CustomerGroup.DISABILITY, Referral.CustomerGroup.EARLY_ACCESS);

    @Override
    public Set<WarningCode> codes() {
        return Set.of(WarningCode.MANDATORY_VOLUNTARY_GROUP);
    }

    @Override
    public Set<Programme> programmes() {
        return EnumSet.of(Programme.WHP);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        Referral.CustomerGroup group = participant.referral().customerGroup();
        if (group == null || !VOLUNTARY.contains(group)) {
            return Stream.empty();
        }
        Stream<Warning> activities = participant.of(MandatoryActivity.class).stream()
                .map(activity -> Warning.ofRow(
                        WarningCode.MANDATORY_VOLUNTARY_GROUP,
                        participant,
                        activity.mandatoryId(),
                        activity.dueOn(),
                        activity.source(),
                        message("mandatory_activity " + activity.mandatoryId(), activity.dueOn())));
        Stream<Warning> actions = participant.of(PlanAction.class).stream()
                .filter(action -> Boolean.TRUE.equals(action.mandatory()))
                .map(action -> Warning.ofRow(
                        WarningCode.MANDATORY_VOLUNTARY_GROUP,
                        participant,
                        action.actionId(),
                        day(action, participant),
                        action.source(),
                        message("plan_action " + action.actionId(), action.dueOn())));
        return Stream.concat(activities, actions);
    }

    private static LocalDate day(PlanAction action, Case participant) {
        return Stream.of(action.dueOn(), action.agreedOn(), action.recordedOn())
                .filter(day -> day != null)
                .findFirst()
                .orElse(participant.referral().referredOn());
    }

    private static String message(String thing, LocalDate dueOn) {
        return thing + (dueOn == null ? "" : ", due " + dueOn + ",")
                + " is mandatory, and the participant is of a group "
                + "that takes part of its own will; make it voluntary, or correct the group";
    }
}
