package waymark.rule.workandhealth;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.rule.Amount;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Rule;
import waymark.rule.Sentence;

/** How many calendar days each complete action plan took from the referral, in whatever way it was completed. */
@Guidance(clause = "003 para 3", title = "Work and Health Programme, chapter 4: action planning", text = """
    3       Within 20 days of the referral there is an action plan that provider and participant have agreed
            and signed.
    """)
public final class ActionPlanDays extends Rule {

    public ActionPlanDays(Metric metric) {
        super(metric);
    }

    @Override
    public Stream<Finding> judge(Case participant, AsOf asOf) {
        LocalDate referredOn = participant.referral().referredOn();
        return CompletePlans.of(participant).first().stream().map(complete -> {
            long days = ChronoUnit.DAYS.between(referredOn, complete.completedOn());
            return Finding.of(this, participant, referredOn)
                    .opened(referredOn)
                    .due(ActionPlanDeadline.asContracted(participant, asOf).dueOn())
                    .closed(complete.completedOn())
                    .why(
                            "Complete on {}, {} after the referral on {}: {}.",
                            complete.completedOn(),
                            Sentence.count(days, "day"),
                            referredOn,
                            complete.words())
                    .counted(Amount.of(days));
        });
    }
}
