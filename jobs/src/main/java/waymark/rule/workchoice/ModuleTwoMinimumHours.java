package waymark.rule.workchoice;

import java.time.Duration;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Sentence;

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
    private final Function<ModuleTwoMonths.Month, Object> linkedInWords;

    private ModuleTwoMinimumHours(
            Metric metric,
            ToLongFunction<ModuleTwoMonths.Month> minutes,
            Function<ModuleTwoMonths.Month, Object> linkedInWords) {
        super(metric);
        this.minutes = minutes;
        this.linkedInWords = linkedInWords;
    }

    /** Counts every activity. */
    public static ModuleTwoMinimumHours ofAll(Metric metric) {
        return new ModuleTwoMinimumHours(metric, ModuleTwoMonths.Month::minutes, month -> "");
    }

    /** Counts only activities that serve an agreed objective. */
    public static ModuleTwoMinimumHours ofLinked(Metric metric) {
        return new ModuleTwoMinimumHours(
                metric,
                ModuleTwoMonths.Month::linkedMinutes,
                month -> Sentence.part(" linked to the plan, {} in all", Duration.ofMinutes(month.minutes())));
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        return ModuleTwoMonths.in(participant, asOf).stream()
                .map(month -> decide(
                        month.begin(this, participant), participant, asOf, finding -> judge(month, finding, asOf)));
    }

    private Finding judge(ModuleTwoMonths.Month month, Finding.Draft finding, AsOf asOf) {
        if (!asOf.isAfter(month.lastDay())) {
            return month.due().notDue(finding);
        }
        if (!month.isFull()) {
            return finding.why(
                            "in Module Two on {} of the {} days of {}, not the whole month.",
                            month.daysRun(),
                            month.month().lengthOfMonth(),
                            month.month())
                    .excluded("PARTIAL_MONTH");
        }
        long done = minutes.applyAsLong(month);
        Object linked = linkedInWords.apply(month);
        if (done < ModuleTwoMonths.MINIMUM_MINUTES) {
            return finding.why("{} of {}{}.", Duration.ofMinutes(done), ModuleTwoMonths.MINIMUM, linked)
                    .notMet();
        }
        return finding.why("{}{}; {} are enough.", Duration.ofMinutes(done), linked, ModuleTwoMonths.MINIMUM)
                .met();
    }
}
