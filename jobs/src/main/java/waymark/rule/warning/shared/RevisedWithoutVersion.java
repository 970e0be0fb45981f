package waymark.rule.warning.shared;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Plan;
import waymark.cases.PlanReview;
import waymark.cases.Programme;
import waymark.rule.AsOf;
import waymark.rule.Guidance;
import waymark.rule.terms.PlanVersions;
import waymark.rule.warning.Warning;
import waymark.rule.warning.WarningCheck;
import waymark.rule.warning.WarningCode;

/** A review found that the plan has to change, and no version was agreed in the month after it. */
@Guidance(
        clause = "000 para 9.4; 002 para 4.09",
        title = "Work Choice, section 09; Specialist Employability Support, chapter 4",
        text = """
            9.4     Plans are revised where a review shows the need.
            4.09    The same.
            """)
public final class RevisedWithoutVersion implements WarningCheck {

    private static final int MONTHS_TO_REVISE = 1;

    @Override
    public Set<WarningCode> codes() {
        return EnumSet.of(WarningCode.REVISED_WITHOUT_VERSION);
    }

    @Override
    public Set<Programme> programmes() {
        return EnumSet.of(Programme.WC, Programme.SES);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        return participant.of(PlanReview.class).stream()
                .filter(review -> review.outcome() == PlanReview.Outcome.REVISED && review.heldOn() != null)
                .filter(review -> isOver(dueOn(review), participant, asOf) && !isRevised(review, participant))
                .map(review -> warning(review, participant));
    }

    private static LocalDate dueOn(PlanReview review) {
        return review.heldOn().plusMonths(MONTHS_TO_REVISE);
    }

    /** Nothing is asked for that falls due after leaving. */
    private static boolean isOver(LocalDate dueOn, Case participant, AsOf asOf) {
        LocalDate leftOn = participant.participation().leftOn();
        return asOf.isAfter(dueOn) && (leftOn == null || !dueOn.isAfter(leftOn));
    }

    private static boolean isRevised(PlanReview review, Case participant) {
        return PlanVersions.in(participant).agreed().stream()
                .map(Plan::agreedOn)
                .anyMatch(agreedOn -> !agreedOn.isBefore(review.heldOn()) && !agreedOn.isAfter(dueOn(review)));
    }

    private static Warning warning(PlanReview review, Case participant) {
        return Warning.ofCase(
                WarningCode.REVISED_WITHOUT_VERSION,
                participant,
                review.reviewId(),
                dueOn(review),
                "plan_review " + review.reviewId() + " of " + review.heldOn()
                        + " revised the plan, and no version was agreed by " + dueOn(review)
                        + "; send the version, or correct the outcome of the review");
    }
}
