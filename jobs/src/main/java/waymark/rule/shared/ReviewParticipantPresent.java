package waymark.rule.shared;

import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Party;
import waymark.cases.PlanReview;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.StartedRule;

/** Whether the participant was at each review that was held. */
@Guidance(
        clause = "000 para 9.6; 002 para 4.15",
        title = "Work Choice, section 9; Specialist Employability Support, chapter 4",
        text = """
        9.6     Participants take part, regularly, in working on a plan that keeps changing with them.
        4.15    The same, and beyond SES where that fits.
        """)
public final class ReviewParticipantPresent extends StartedRule {

    public ReviewParticipantPresent(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        return participant.of(PlanReview.class).stream()
                .filter(review -> review.heldOn() != null)
                .map(review -> judge(review, participant));
    }

    private Finding judge(PlanReview review, Case participant) {
        Finding.Draft finding = Finding.of(this, participant, review.reviewId(), review.heldOn())
                .closed(review.heldOn());
        if (review.attended() == null || review.attended().isEmpty()) {
            return finding.why("a review was held on {}; who attended is not recorded.", review.heldOn())
                    .unknown("ATTENDANCE_BLANK");
        }
        if (review.attended().contains(Party.PARTICIPANT)) {
            return finding.met();
        }
        return finding.why(
                        "a review was held on {} with {}, without the participant.",
                        review.heldOn(),
                        review.attended().stream().map(PlanParties::name).toList())
                .notMet();
    }
}
