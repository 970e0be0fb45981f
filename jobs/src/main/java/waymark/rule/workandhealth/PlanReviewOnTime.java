package waymark.rule.workandhealth;

import java.time.LocalDate;
import java.util.List;
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
import waymark.rule.Sentence;
import waymark.rule.workandhealth.PlanReviewSlots.Anchor;
import waymark.rule.workandhealth.PlanReviewSlots.Slot;

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
                slots.withoutInterval().map(anchor -> withoutInterval(participant, anchor)).stream());
    }

    private Finding judge(Slot slot, Case participant, AsOf asOf) {
        LocalDate dueOn = slot.dueOn();
        PlanReview review = slot.review();
        Finding.Draft finding = Finding.of(this, participant, participant.referralId() + "/" + dueOn, dueOn)
                .opened(slot.anchor().on())
                .due(dueOn)
                .closed(review == null ? null : review.heldOn());
        if (review != null
                && asOf.isAfter(dueOn)
                && signaturesPromised(slot.anchor().on(), participant, asOf)) {
            List<String> unsigned = unsigned(review);
            if (!unsigned.isEmpty()) {
                return finding.why(
                                "{}; a review was held on {}, without the signature of {} that the contract asks for.",
                                slot.due().words(),
                                review.heldOn(),
                                unsigned)
                        .notMet();
            }
        }
        return slot.due().judge(finding, asOf, slot.reviewedOn(), "a review was held");
    }

    private Finding withoutInterval(Case participant, Anchor anchor) {
        return Finding.of(this, participant, participant.referralId() + "/none", anchor.on())
                .opened(anchor.on())
                .why(
                        "Contract {} had no interval for reviews in force on {}, when {}.",
                        participant.holderOn(anchor.on()),
                        anchor.on(),
                        anchor.event())
                .excluded("NO_TENDER_FREQUENCY");
    }

    private static boolean signaturesPromised(LocalDate anchor, Case participant, AsOf asOf) {
        return asOf.term(participant.holderOn(anchor), Term.REVIEW_SIGNATURE_REQUIRED, anchor)
                .map(Boolean::valueOf)
                .orElse(false);
    }

    /** Who of the two parties has not signed the review. */
    private static List<String> unsigned(PlanReview review) {
        Set<Party> signedBy = review.signedBy() == null ? Set.of() : review.signedBy();
        return Stream.of(Party.PARTICIPANT, Party.PROVIDER)
                .filter(party -> !signedBy.contains(party))
                .map(party -> "the " + Sentence.words(party.name()))
                .toList();
    }
}
