package waymark.rule.workchoice;

import java.time.Duration;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.rule.Amount;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;

/** How many minutes a full month in Module Two that is over lacks of eight hours of participation. */
@Guidance(clause = "001 para 5.10", title = "Work Choice, section 05 (2017): least support in Module Two", text = """
    5.10    In each month the participant spends eight hours or more on activity that leads towards work \
    without support.
    """)
public final class ModuleTwoHoursShortfall extends ModuleTwoRule {

    public ModuleTwoHoursShortfall(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        return ModuleTwoMonths.in(participant, asOf).stream()
                .filter(month -> asOf.isAfter(month.lastDay()) && month.isFull())
                .filter(month -> month.minutes() < ModuleTwoMonths.MINIMUM_MINUTES)
                .map(month ->
                        decide(month.begin(this, participant), participant, asOf, finding -> count(month, finding)));
    }

    private static Finding count(ModuleTwoMonths.Month month, Finding.Draft finding) {
        long missing = ModuleTwoMonths.MINIMUM_MINUTES - month.minutes();
        return finding.why(
                        "{} of {}, {} short.",
                        Duration.ofMinutes(month.minutes()),
                        ModuleTwoMonths.MINIMUM,
                        Duration.ofMinutes(missing))
                .counted(Amount.of(missing));
    }
}
