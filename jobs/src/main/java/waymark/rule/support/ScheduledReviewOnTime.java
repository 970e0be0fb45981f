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
import waymark.rule.terms.Deadline;
import waymark.rule.terms.Slots;
import waymark.rule.terms.StartedRule;

/** Whether reviews were held by the days agreed for them, or, where only an interval was agreed, within it. */
@Guidance(clause = "002 para 4.09", title = "Specialist Employability Support, chapter 4", text = """
        4.09    The plan is reviewed regularly. There is no quarterly rule as in Work Choice: what was agreed counts.
        4.12    A date agreed on after it has passed was not laid down beforehand, and cannot be kept.
        """)
public final class ScheduledReviewOnTime extends StartedRule {

    public ScheduledReviewOnTime(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        List<PlanReview> scheduled = participant.of(PlanReview.class).stream()
                .filter(review -> review.scheduledOn() != null)
                .toList();
        return scheduled.isEmpty()
                ? slots(participant, asOf).map(slot -> slot.judge(slot.begin(this, participant), asOf))
                : scheduled.stream().map(review -> judge(review, participant, asOf));
    }

    private Finding judge(PlanReview review, Case participant, AsOf asOf) {
        LocalDate dueOn = review.scheduledOn();
        Finding.Draft finding = Finding.of(this, participant, review.reviewId(), dueOn)
                .opened(review.scheduleAgreedOn())
                .due(dueOn)
                .closed(review.heldOn());

        if (review.scheduleAgreedOn() != null && review.scheduleAgreedOn().isAfter(dueOn)) {
            return finding.why(
                            "Scheduled for {}, which was agreed on {}, after that day.",
                            dueOn,
                            review.scheduleAgreedOn())
                    .excluded("AGREED_LATE");
        }
        LocalDate leftOn = participant.participation().leftOn();
        if (leftOn != null && dueOn.isAfter(leftOn)) {
            return finding.why("Scheduled for {}; the participant left before, on {}.", dueOn, leftOn)
                    .excluded("LEFT");
        }
        return Deadline.of(dueOn, "due {}, the day it was scheduled for", dueOn)
                .judge(finding, asOf, review.heldOn(), "the review was held");
    }

    private static Stream<Slots.Slot> slots(Case participant, AsOf asOf) {
        List<Plan> versions = ReviewInterval.versions(participant);
        if (versions.isEmpty()) {
            return Stream.empty();
        }
        return Slots.in(participant)
                .from(
                        versions.get(0).agreedOn(),
                        "an interval was first agreed",
                        participant.participation().leftOn(),
                        opensOn -> ReviewInterval.from(opensOn, versions),
                        asOf)
                .stream();
    }
}
