package waymark.rule.workchoice;

import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.PlanReview;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Sentence;
import waymark.rule.terms.AllOf;
import waymark.rule.terms.ModuleStays;

/** Whether a review held in Module Two established everything that it should. */
@Guidance(clause = "001 para 5.6", title = "Work Choice, section 05 (2017): support in Module Two", text = """
    5.6     A review makes sure that what was agreed was done, that the participant comes nearer to work \
    without support, that changes to the support or the job are agreed where they are due, and that the \
    course of it is recorded and agreed.
    """)
public final class ModuleTwoReviewContent extends ModuleTwoRule {

    public ModuleTwoReviewContent(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        return participant.of(PlanReview.class).stream()
                .filter(review -> review.heldOn() != null)
                .filter(review -> ModuleStays.in(participant).inModuleTwoOn(review.heldOn()))
                .map(review -> decide(
                        Finding.of(this, participant, review.reviewId(), review.heldOn())
                                .closed(review.heldOn()),
                        participant,
                        asOf,
                        content(review)::decide));
    }

    private static AllOf content(PlanReview review) {
        return AllOf.in(Sentence.part("the review of {}", review.heldOn()))
                .part("a check of the actions agreed", review.actionsChecked())
                .part("agreement on changes", review.adjustmentsAgreed())
                .part("a record that all agree on", review.recordedAndAgreed())
                .part("a rating of progress", review.progressRating() == null ? null : true);
    }
}
