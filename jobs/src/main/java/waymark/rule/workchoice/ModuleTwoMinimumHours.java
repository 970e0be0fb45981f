package waymark.rule.workchoice;

import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;

/** Whether a full month in Module Two holds eight hours of participation, in all or in agreed activities only. */
@Guidance(clause = "001 para 5.10", title = "Work Choice, section 05 (2017): least support in Module Two", text = """
    5.10    In each month the participant spends eight hours or more on activity that leads towards work \
    without support, with the provider or through others.
    5.11    Whether support is enough is told by what the participant does of the activities agreed in the \
    plan.
    5.12    Specialist help from elsewhere counts too.
    5.13    Support may rise and fall with need, but the least is kept up month by month: no month makes \
    up for another.
    """)
public final class ModuleTwoMinimumHours extends ModuleTwoRule {

    private final ToLongFunction<ModuleTwoMonths.Month> minutes;

    private ModuleTwoMinimumHours(Metric metric, ToLongFunction<ModuleTwoMonths.Month> minutes) {
        super(metric);
        this.minutes = minutes;
    }

    /** Counts every activity. */
    public static ModuleTwoMinimumHours ofAll(Metric metric) {
        return new ModuleTwoMinimumHours(metric, ModuleTwoMonths.Month::minutes);
    }

    /** Counts only activities that serve an agreed objective. */
    public static ModuleTwoMinimumHours ofLinked(Metric metric) {
        return new ModuleTwoMinimumHours(metric, ModuleTwoMonths.Month::linkedMinutes);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        return ModuleTwoMonths.in(participant, asOf).stream()
                .map(month -> decide(
                        month.begin(this, participant), participant, asOf, finding -> judge(month, finding, asOf)));
    }

    private Finding judge(ModuleTwoMonths.Month month, Finding.Draft finding, AsOf asOf) {
        if (!asOf.isAfter(month.lastDay())) {
            return finding.notDue();
        }
        if (!month.isFull()) {
            return finding.excluded("PARTIAL_MONTH");
        }
        return minutes.applyAsLong(month) >= ModuleTwoMonths.MINIMUM_MINUTES ? finding.met() : finding.notMet();
    }
}
