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
import waymark.rule.Sentence;
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
        Sentence.Part noInterval = noInterval(current);
        Sentence.Part noSchedule = noSchedule(current, participant);
        return Stream.of(
                noInterval == null || noSchedule == null
                        ? finding.met()
                        : finding.why("{} {}, and {}.", words(current), noInterval, noSchedule)
                                .notMet());
    }

    /** Why no interval was agreed in advance; null when one was. */
    private static Sentence.Part noInterval(Plan current) {
        if (current.reviewIntervalDays() == null) {
            return Sentence.part("sets no review interval");
        }
        String interval = Sentence.count(current.reviewIntervalDays(), "day");
        if (!ReviewInterval.isSetBy(current)) {
            return Sentence.part("sets a review interval of {}, which is none", interval);
        }
        LocalDate firstOn = current.agreedOn().plusDays(current.reviewIntervalDays());
        LocalDate agreedOn = current.reviewIntervalAgreedOn();
        if (agreedOn == null) {
            return Sentence.part("sets a review interval of {} without the day on which it was agreed", interval);
        }
        return agreedOn.isAfter(firstOn)
                ? Sentence.part(
                        "sets a review interval of {} that was agreed on {}, after the first review was due on {}",
                        interval,
                        agreedOn,
                        firstOn)
                : null;
    }

    /** Why no day of a review was agreed in advance; null when the first was. */
    private static Sentence.Part noSchedule(Plan current, Case participant) {
        List<PlanReview> scheduled = participant.of(PlanReview.class).stream()
                .filter(review -> review.planId().equals(current.planId()) && review.scheduledOn() != null)
                .toList();
        if (scheduled.isEmpty()) {
            return Sentence.part("no review of it is scheduled");
        }
        LocalDate firstOn = Earliest.of(scheduled.stream().map(PlanReview::scheduledOn));
        LocalDate agreedOn = Earliest.of(scheduled.stream()
                .filter(review -> review.scheduledOn().equals(firstOn))
                .map(PlanReview::scheduleAgreedOn));
        if (agreedOn == null) {
            return Sentence.part(
                    "its first review, on {}, is scheduled without the day on which that was agreed", firstOn);
        }
        return agreedOn.isAfter(firstOn)
                ? Sentence.part("its first review, on {}, was agreed only on {}", firstOn, agreedOn)
                : null;
    }
}
