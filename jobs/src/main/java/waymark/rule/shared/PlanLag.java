package waymark.rule.shared;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.rule.Amount;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Sentence;
import waymark.rule.terms.PlanVersions;
import waymark.rule.terms.StartedRule;

/** The days from the start to the first agreed plan; negative when it was agreed before. */
@Guidance(
        clause = "000 para 9.4; 002 para 4.05",
        title = "Work Choice, section 9; Specialist Employability Support, chapter 4",
        text = """
        9.4     Everyone in Work Choice has an agreed Development Plan. No time is set for it, so the lag is only shown.
        4.05    In SES the plan is agreed as the participant begins.
        """)
public final class PlanLag extends StartedRule {

    public PlanLag(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        LocalDate startedOn = participant.participation().startedOn();
        LocalDate agreedOn = PlanVersions.in(participant).firstAgreedOn();
        if (agreedOn == null) {
            return Stream.empty();
        }
        long days = ChronoUnit.DAYS.between(startedOn, agreedOn);
        return Stream.of(Finding.of(this, participant, startedOn)
                .opened(startedOn)
                .closed(agreedOn)
                .why("started on {}; a plan was first agreed on {}, {}.", startedOn, agreedOn, lag(days))
                .counted(Amount.of(days)));
    }

    private static String lag(long days) {
        if (days == 0) {
            return "the same day";
        }
        return Sentence.count(Math.abs(days), "day") + (days > 0 ? " later" : " before");
    }
}
