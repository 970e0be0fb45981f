package waymark.rule.support;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Plan;
import waymark.cases.PlanReview;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.CurrentPlanRule;
import waymark.rule.terms.Earliest;

/** Whether it was agreed, before the first review fell due, when the current plan would be reviewed. */
@Guidance(clause = "002 para 4.12", title = "Specialist Employability Support, chapter 4", text = """
        4.12    How often a plan is reviewed depends on the length of the support and on the participant. It is agreed and
                laid down beforehand: as an interval, or as dates.
        """)
public final class ReviewIntervalDefined extends CurrentPlanRule {

    public ReviewIntervalDefined(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judge(Plan current, Case participant, AsOf asOf) {
        Finding.Draft finding = on(current, participant, asOf);
        boolean defined = hasIntervalInAdvance(current) || hasScheduleInAdvance(current, participant);
        return Stream.of(defined ? finding.met() : finding.notMet());
    }

    private static boolean hasIntervalInAdvance(Plan current) {
        return ReviewInterval.isSetBy(current)
                && current.reviewIntervalAgreedOn() != null
                && !current.reviewIntervalAgreedOn().isAfter(current.agreedOn().plusDays(current.reviewIntervalDays()));
    }

    private static boolean hasScheduleInAdvance(Plan current, Case participant) {
        List<PlanReview> scheduled = participant.of(PlanReview.class).stream()
                .filter(review -> review.planId().equals(current.planId()) && review.scheduledOn() != null)
                .toList();
        LocalDate firstOn = Earliest.of(scheduled.stream().map(PlanReview::scheduledOn));
        return scheduled.stream()
                .filter(review -> review.scheduledOn().equals(firstOn))
                .anyMatch(review -> review.scheduleAgreedOn() != null
                        && !review.scheduleAgreedOn().isAfter(firstOn));
    }
}
