package waymark.rule.workandhealth;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.ContractTerm.Term;
import waymark.cases.Party;
import waymark.cases.PlanReview;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Rule;

/** Whether the plan was reviewed as often as the contract promised. */
@Guidance(clause = "003 para 4 bullet 6", title = "Work and Health Programme, chapter 4: action planning", text = """
    4(6)    The plan is reviewed, brought up to date and signed by both parties as regularly as the tender says.
    4(8)    Signatures are got where the tender said that they would be.
    """)
public final class PlanReviewOnTime extends Rule {

    public PlanReviewOnTime(Metric metric) {
        super(metric);
    }

    @Override
    public Stream<Finding> judge(Case participant, AsOf asOf) {
        PlanReviewSlots slots = PlanReviewSlots.in(participant, asOf);
        return Stream.concat(
                slots.all().stream().map(slot -> judge(slot, participant, asOf)),
                slots.noIntervalOn().map(anchor -> withoutInterval(participant, anchor)).stream());
    }

    private Finding judge(PlanReviewSlots.Slot slot, Case participant, AsOf asOf) {
        LocalDate dueOn = slot.dueOn();
        PlanReview review = slot.review();
        Finding.Draft finding = Finding.of(this, participant, participant.referralId() + "/" + dueOn, dueOn)
                .opened(slot.anchor())
                .due(dueOn)
                .closed(review == null ? null : review.heldOn());
        if (!asOf.isAfter(dueOn)) {
            return finding.notDue();
        }
        if (review == null) {
            return finding.notMet();
        }
        boolean signaturesPromised = asOf.term(
                        participant.holderOn(slot.anchor()), Term.REVIEW_SIGNATURE_REQUIRED, slot.anchor())
                .map(Boolean::valueOf)
                .orElse(false);
        return signaturesPromised && !signedByBoth(review) ? finding.notMet() : finding.met();
    }

    private Finding withoutInterval(Case participant, LocalDate anchor) {
        return Finding.of(this, participant, participant.referralId() + "/none", anchor)
                .opened(anchor)
                .excluded("NO_TENDER_FREQUENCY");
    }

    private static boolean signedByBoth(PlanReview review) {
        return review.signedBy() != null && review.signedBy().containsAll(Set.of(Party.PARTICIPANT, Party.PROVIDER));
    }
}
