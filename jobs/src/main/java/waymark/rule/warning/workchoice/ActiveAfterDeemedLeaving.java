package waymark.rule.warning.workchoice;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.ParticipantChange;
import waymark.cases.PlanReview;
import waymark.cases.Programme;
import waymark.cases.SupportActivity;
import waymark.rule.AsOf;
import waymark.rule.Guidance;
import waymark.rule.terms.Earliest;
import waymark.rule.terms.ModuleStays;
import waymark.rule.warning.Warning;
import waymark.rule.warning.WarningCheck;
import waymark.rule.warning.WarningCode;

/**
 * The episode went on after a move out of the area that, without a supported job to keep, counts as leaving: an activity,
 * a review or a stay in a module.
 */
@Guidance(clause = "000 para 9.19; 000 para 9.20", title = "Work Choice, section 09: Leaver Reports", text = """
    9.19    Who moves out of the contract's area and keeps the supported job stays with the same provider.
    9.20    Who moves and has no supported job, or leaves it, counts as having left of their own will.
    """)
public final class ActiveAfterDeemedLeaving implements WarningCheck {

    @Override
    public Set<WarningCode> codes() {
        return EnumSet.of(WarningCode.ACTIVE_AFTER_DEEMED_LEAVING);
    }

    @Override
    public Set<Programme> programmes() {
        return EnumSet.of(Programme.WC);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        if (participant.of(ParticipantChange.class).isEmpty() || !participant.started()) {
            return Stream.empty();
        }
        return DeemedLeaving.of(participant, asOf).flatMap(leaving -> judge(leaving, participant, asOf)).stream();
    }

    private static Optional<Warning> judge(DeemedLeaving leaving, Case participant, AsOf asOf) {
        LocalDate leftOn = participant.participation().leftOn();
        if (leftOn != null && !leftOn.isAfter(leaving.leftOn())) {
            return Optional.empty();
        }
        LocalDate dayAfter = leaving.leftOn().plusDays(1);
        LocalDate first = Earliest.of(Stream.of(
                        participant.of(SupportActivity.class).stream().map(SupportActivity::doneOn),
                        participant.of(PlanReview.class).stream().map(PlanReview::heldOn),
                        ModuleStays.in(participant).all().stream()
                                .map(stay -> stay.until(asOf.day()))
                                .filter(days -> !days.last().isBefore(dayAfter))
                                .map(days -> days.first().isBefore(dayAfter) ? dayAfter : days.first()))
                .flatMap(days -> days)
                .filter(day -> day != null && !day.isBefore(dayAfter)));
        return Optional.ofNullable(first).map(day -> warning(leaving, day, participant));
    }

    private static Warning warning(DeemedLeaving leaving, LocalDate first, Case participant) {
        return Warning.ofCase(
                WarningCode.ACTIVE_AFTER_DEEMED_LEAVING,
                participant,
                leaving.move().changeId(),
                first,
                "participant_change " + leaving.move().changeId() + " is a move out of the contract's area on "
                        + leaving.move().effectiveOn()
                        + "; keeping no supported job, the participant counts as having left on "
                        + leaving.leftOn() + ", and activities, reviews or stays go on from " + first
                        + "; send the leave date, or the supported job that was kept");
    }
}
