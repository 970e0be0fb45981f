package waymark.rule.workchoice;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Party;
import waymark.cases.PlanReview;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Outcome;
import waymark.rule.terms.AllOf;
import waymark.rule.terms.EmployerNeeded;
import waymark.rule.terms.Slots;

/** Whether each quarter in Module Two has a review for which all who should be there met face to face. */
@Guidance(clause = "001 para 5.6", title = "Work Choice, section 05 (2017): support in Module Two", text = """
    5.6     Reviews are held face to face and bring together the provider, the participant and the \
    employer, at least once a quarter.
    5.15    A participant may not want the employer involved; as far as can be that wish is followed.
    """)
public final class ModuleTwoReviewThreeWay extends ModuleTwoRule {

    public ModuleTwoReviewThreeWay(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        return ModuleTwoReviewSlots.in(participant, asOf).stream()
                .map(slot -> decide(
                        slot.begin(this, participant),
                        participant,
                        asOf,
                        finding -> judge(slot, finding, participant, asOf)));
    }

    private static Finding judge(Slots.Slot slot, Finding.Draft finding, Case participant, AsOf asOf) {
        if (!asOf.isAfter(slot.dueOn()) || slot.heldOn() == null) {
            return slot.judge(finding, asOf);
        }
        return switch (bestOf(slot.heldOn(), participant)) {
            case MET -> finding.met();
            case UNKNOWN -> finding.unknown("ATTENDANCE_BLANK");
            default -> finding.notMet();
        };
    }

    /** The best that any review held on a day can show. */
    private static Outcome bestOf(LocalDate heldOn, Case participant) {
        Set<Party> needed = EnumSet.of(Party.PARTICIPANT, Party.PROVIDER);
        if (EmployerNeeded.in(participant).on(heldOn)) {
            needed.add(Party.EMPLOYER);
        }
        Outcome best = Outcome.NOT_MET;
        for (PlanReview review : participant.of(PlanReview.class)) {
            if (heldOn.equals(review.heldOn())) {
                Outcome outcome = judge(review, needed);
                if (outcome == Outcome.MET) {
                    return outcome;
                }
                best = outcome == Outcome.UNKNOWN ? outcome : best;
            }
        }
        return best;
    }

    private static Outcome judge(PlanReview review, Set<Party> needed) {
        Boolean faceToFace = review.mode() == null ? null : review.mode() == PlanReview.Mode.FACE_TO_FACE;
        Boolean allThere = review.attended() == null ? null : review.attended().containsAll(needed);
        return AllOf.of(faceToFace, allThere).outcome();
    }
}
