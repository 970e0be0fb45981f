package waymark.rule.workchoice;

import java.time.Duration;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Sentence;

/** Whether a month only partly in Module Two holds its share of eight hours of participation. */
@Guidance(clause = "001 para 5.10", title = "Work Choice, section 05 (2017): least support in Module Two", text = """
    5.10    In each month the participant spends eight hours or more on activity that leads towards work \
    without support. (Of a month begun or ended in the module we ask the share of its days there.)
    """)
public final class ModuleTwoPartMonthHours extends ModuleTwoRule {

    public ModuleTwoPartMonthHours(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        return ModuleTwoMonths.in(participant, asOf).stream()
                .filter(ModuleTwoMonths.Month::gapSoFar)
                .map(month -> decide(
                        month.begin(this, participant), participant, asOf, finding -> judge(month, finding, asOf)));
    }

    private static Finding judge(ModuleTwoMonths.Month month, Finding.Draft finding, AsOf asOf) {
        if (!asOf.isAfter(month.lastDay())) {
            return month.due().notDue(finding);
        }
        Duration done = Duration.ofMinutes(month.minutes());
        Sentence.Part share = Sentence.part(
                "{}, the share of {} of {} days",
                Duration.ofMinutes(month.minimumForItsDays()),
                month.daysRun(),
                month.month().lengthOfMonth());
        return month.minutes() < month.minimumForItsDays()
                ? finding.why("{} of {}.", done, share).notMet()
                : finding.why("{}; enough are {}.", done, share).met();
    }
}
