package waymark.rule.shared;

import java.time.Duration;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.rule.Amount;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Rule;
import waymark.rule.terms.ProgrammeMonths;
import waymark.rule.terms.StartedRule;

/** The minutes of support, or of participation, in each month in the programme. One never stands in for the other. */
@Guidance(
        clause = "000 para 9.8; 002 para 4.17",
        title = "Work Choice, section 9; Specialist Employability Support, chapter 4",
        text = """
        9.8     The hours of support that a participant was really given, and the hours that the participant really took
                part, are on record for every week and month, whoever gave the support. A month with nothing on record
                counts as none.
        4.17    The same.
        """)
public final class MinutesInMonth extends StartedRule {

    private final String what;
    private final ToLongFunction<ProgrammeMonths.Month> minutes;

    private MinutesInMonth(Metric metric, String what, ToLongFunction<ProgrammeMonths.Month> minutes) {
        super(metric);
        this.what = what;
        this.minutes = minutes;
    }

    /** What the participant was given. */
    public static Rule ofSupport(Metric metric) {
        return new MinutesInMonth(metric, "support", ProgrammeMonths.Month::supportMinutes);
    }

    /** What the participant did. */
    public static Rule ofParticipation(Metric metric) {
        return new MinutesInMonth(metric, "participation", ProgrammeMonths.Month::participantMinutes);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        return ProgrammeMonths.in(participant, asOf).months().stream().map(month -> {
            Finding.Draft finding = month.finding(this, participant);
            if (!asOf.isAfter(month.lastDay())) {
                return month.due().notDue(finding);
            }
            long recorded = minutes.applyAsLong(month);
            return finding.why("{} of {}: {}.", Duration.ofMinutes(recorded), what, month.records())
                    .counted(Amount.of(recorded));
        });
    }
}
