package waymark.rule.workandhealth;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Participation;
import waymark.cases.Participation.LeaveReason;
import waymark.cases.Referral;
import waymark.cases.Referral.Status;
import waymark.cases.Referral.StatusReason;
import waymark.rule.AsOf;
import waymark.rule.Outcome;
import waymark.rule.Sentence;

/**
 * How a referral stands with the duty to complete an action plan in time.
 *
 * @param closedOn day of the completion that decided or, where none did, of the first one; null when there is none, and
 *     when the referral is excluded
 * @param why the outcome in a sentence, with the clock and who has signed when
 */
public record ActionPlanStanding(Outcome outcome, String reason, LocalDate dueOn, LocalDate closedOn, String why) {

    /** A referral past its due day that has neither started nor ended. */
    static final String OPEN_NOT_STARTED = "OPEN_NOT_STARTED";

    private static final Set<Status> ENDS_UNSTARTED =
            Set.of(Status.WITHDRAWN, Status.CANCELLED, Status.FAILED_TO_ATTEND, Status.DID_NOT_START);

    /** By the contract's own kind of days, a reason standing for the participant's signature: the headline reading. */
    public static ActionPlanStanding asContracted(Case participant, AsOf asOf) {
        return participant.once(
                ActionPlanStanding.class,
                one -> of(one, ActionPlanDeadline.asContracted(one, asOf), CompletePlans.of(one), asOf));
    }

    /** With only {@code plans} counting as complete, by {@code deadline}. */
    static ActionPlanStanding of(Case participant, ActionPlanDeadline deadline, CompletePlans plans, AsOf asOf) {
        LocalDate dueOn = deadline.dueOn();
        Referral referral = participant.referral();
        Optional<LocalDate> diedOn = diedOn(participant).filter(day -> !day.isAfter(dueOn));
        if (diedOn.isPresent()) {
            return excluded("DIED", dueOn, "Died on {}; the plan was due {}.", diedOn.get(), deadline.words());
        }
        if (!participant.started() && ENDS_UNSTARTED.contains(referral.status())) {
            return excluded(
                    referral.status().name(),
                    dueOn,
                    "Never started; the referral ended on {}: {}.",
                    referral.statusOn(),
                    referral.status());
        }
        if (!asOf.isAfter(dueOn)) {
            return notDue(deadline, plans);
        }
        if (!participant.started()) {
            return excluded(
                    OPEN_NOT_STARTED, dueOn, "Due {}; the referral has neither started nor ended.", deadline.words());
        }
        return plans.firstSigned()
                .filter(signed -> signed.isBy(dueOn))
                .or(() -> plans.firstByReason().filter(byReason -> byReason.isBy(dueOn)))
                .map(complete -> inTime(complete, deadline))
                .orElseGet(() -> missed(participant, deadline, plans));
    }

    private static ActionPlanStanding excluded(String reason, LocalDate dueOn, String template, Object... facts) {
        return new ActionPlanStanding(Outcome.EXCLUDED, reason, dueOn, null, Sentence.of(template, facts));
    }

    private static ActionPlanStanding notDue(ActionPlanDeadline deadline, CompletePlans plans) {
        LocalDate completedOn = plans.first().map(CompletePlan::completedOn).orElse(null);
        String why = completedOn == null
                ? Sentence.of("Due {}; that day has not passed.", deadline.words())
                : Sentence.of("Due {}; complete on {}, and the due day has not passed.", deadline.words(), completedOn);
        return new ActionPlanStanding(Outcome.NOT_DUE, null, deadline.dueOn(), completedOn, why);
    }

    private static ActionPlanStanding inTime(CompletePlan plan, ActionPlanDeadline deadline) {
        String why = Sentence.of("Due {}; {}.", deadline.words(), plan.words());
        return plan.signed()
                ? new ActionPlanStanding(Outcome.MET, null, deadline.dueOn(), plan.completedOn(), why)
                : new ActionPlanStanding(
                        Outcome.MET_EXCEPTION, plan.refusalReason().name(), deadline.dueOn(), plan.completedOn(), why);
    }

    private static ActionPlanStanding missed(Case participant, ActionPlanDeadline deadline, CompletePlans plans) {
        LocalDate dueOn = deadline.dueOn();
        if (plans.first().isEmpty()) {
            String why = Sentence.of("Due {}; {}.", deadline.words(), plans.nearest(participant));
            return new ActionPlanStanding(Outcome.NOT_MET, "NO_PLAN", dueOn, null, why);
        }
        CompletePlan late = plans.first().get();
        LocalDate lateOn = late.completedOn();
        String why = Sentence.of("Due {}; complete {}: {}.", deadline.words(), deadline.late(lateOn), late.words());
        return new ActionPlanStanding(Outcome.NOT_MET, "LATE", dueOn, lateOn, why);
    }

    /** The first day on which the participant is known to have died, by the referral or by leaving. */
    private static Optional<LocalDate> diedOn(Case participant) {
        Referral referral = participant.referral();
        Participation participation = participant.participation();
        return Stream.of(
                        referral.statusReason() == StatusReason.DIED ? referral.statusOn() : null,
                        participation.leaveReason() == LeaveReason.DIED ? participation.leftOn() : null)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }
}
