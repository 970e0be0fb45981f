package waymark.rule.workandhealth;

import java.time.LocalDate;
import java.util.Set;
import waymark.cases.Case;
import waymark.cases.Participation;
import waymark.cases.Participation.LeaveReason;
import waymark.cases.Referral;
import waymark.cases.Referral.Status;
import waymark.cases.Referral.StatusReason;
import waymark.rule.AsOf;
import waymark.rule.Outcome;

/**
 * How a referral stands with the duty to complete an action plan in time.
 *
 * @param closedOn day of the completion that decided or, where none did, of the first one; null when there is none, and
 *     when the referral is excluded
 */
public record ActionPlanStanding(Outcome outcome, String reason, LocalDate dueOn, LocalDate closedOn) {

    /** A referral past its due day that has neither started nor ended. */
    static final String OPEN_NOT_STARTED = "OPEN_NOT_STARTED";

    private static final Set<Status> ENDS_UNSTARTED =
            Set.of(Status.WITHDRAWN, Status.CANCELLED, Status.FAILED_TO_ATTEND, Status.DID_NOT_START);

    /** By the contract's own kind of days, a reason standing for the participant's signature: the headline reading. */
    public static ActionPlanStanding asContracted(Case participant, AsOf asOf) {
        return participant.once(
                ActionPlanStanding.class,
                one -> of(one, ActionPlanDeadline.of(one, asOf).asContracted(), CompletePlans.of(one), asOf));
    }

    /** With only {@code plans} counting as complete, by {@code dueOn}. */
    static ActionPlanStanding of(Case participant, LocalDate dueOn, CompletePlans plans, AsOf asOf) {
        Status status = participant.referral().status();
        if (diedBy(dueOn, participant)) {
            return new ActionPlanStanding(Outcome.EXCLUDED, "DIED", dueOn, null);
        }
        if (!participant.started() && ENDS_UNSTARTED.contains(status)) {
            return new ActionPlanStanding(Outcome.EXCLUDED, status.name(), dueOn, null);
        }
        LocalDate firstOn = plans.first().map(CompletePlan::completedOn).orElse(null);
        if (!asOf.isAfter(dueOn)) {
            return new ActionPlanStanding(Outcome.NOT_DUE, null, dueOn, firstOn);
        }
        if (!participant.started()) {
            return new ActionPlanStanding(Outcome.EXCLUDED, OPEN_NOT_STARTED, dueOn, null);
        }
        return plans.firstSigned()
                .filter(signed -> signed.isBy(dueOn))
                .map(signed -> new ActionPlanStanding(Outcome.MET, null, dueOn, signed.completedOn()))
                .or(() -> plans.firstByReason()
                        .filter(byReason -> byReason.isBy(dueOn))
                        .map(byReason -> new ActionPlanStanding(
                                Outcome.MET_EXCEPTION, byReason.refusalReason().name(), dueOn, byReason.completedOn())))
                .orElseGet(() ->
                        new ActionPlanStanding(Outcome.NOT_MET, firstOn == null ? "NO_PLAN" : "LATE", dueOn, firstOn));
    }

    private static boolean diedBy(LocalDate day, Case participant) {
        Referral referral = participant.referral();
        Participation participation = participant.participation();
        return (referral.statusReason() == StatusReason.DIED
                        && !referral.statusOn().isAfter(day))
                || (participation.leaveReason() == LeaveReason.DIED
                        && participation.leftOn() != null
                        && !participation.leftOn().isAfter(day));
    }
}
