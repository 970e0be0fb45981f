package waymark.rule.workchoice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.PlanReview;
import waymark.cases.SupportActivity;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Sentence;
import waymark.rule.terms.ModuleStays;
import waymark.rule.terms.Provision;
import waymark.rule.terms.StartedRule;

/** Activities, reviews and stays in a module that lie after the end of provision. */
@Guidance(clause = "000 End of Provision", title = "Work Choice, section 09: end of provision", text = """
    End of Provision   The last day of Work Choice is 31 October 2018 in Scotland and 31 March 2019 in \
    England and Wales.
    """)
public final class ActivityAfterProvision extends StartedRule {

    private static final List<String> MODULES = List.of("One", "Two", "Three");

    public ActivityAfterProvision(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        LocalDate lastDay = Provision.in(participant, asOf).endsOn();
        Stream<Finding> activities = participant.of(SupportActivity.class).stream()
                .filter(activity -> activity.doneOn().isAfter(lastDay))
                .map(activity -> after(lastDay, participant, "ACTIVITY", activity.activityId(), activity.doneOn())
                        .why("An activity on {}, {}.", activity.doneOn(), words(lastDay, activity.doneOn()))
                        .counted());
        Stream<Finding> reviews = participant.of(PlanReview.class).stream()
                .filter(review -> review.heldOn() != null && review.heldOn().isAfter(lastDay))
                .map(review -> after(lastDay, participant, "REVIEW", review.reviewId(), review.heldOn())
                        .why("A review on {}, {}.", review.heldOn(), words(lastDay, review.heldOn()))
                        .counted());
        Stream<Finding> stays = ModuleStays.in(participant).all().stream()
                .filter(stay -> stay.until(asOf.day()).last().isAfter(lastDay))
                .map(stay -> after(lastDay, participant, "MODULE_STAY", stay.stayId(), firstDayAfter(lastDay, stay))
                        .why(
                                "A stay in Module {} from {} {} runs beyond the end of provision on {}.",
                                MODULES.get(stay.module() - 1),
                                stay.startedOn(),
                                stay.isOpen() ? "with no end on record" : Sentence.part("to {}", stay.endedOn()),
                                lastDay)
                        .counted());
        return Stream.of(activities, reviews, stays).flatMap(each -> each);
    }

    private Finding.Draft after(LocalDate lastDay, Case participant, String what, String id, LocalDate day) {
        return Finding.of(this, participant, id, day).due(lastDay).closed(day).dimension(what);
    }

    private static Sentence.Part words(LocalDate lastDay, LocalDate day) {
        String days = Sentence.count(ChronoUnit.DAYS.between(lastDay, day), "day");
        return Sentence.part("{} after provision ended on {}", days, lastDay);
    }

    private static LocalDate firstDayAfter(LocalDate lastDay, ModuleStays.Stay stay) {
        return stay.startedOn().isAfter(lastDay) ? stay.startedOn() : lastDay.plusDays(1);
    }
}
