package waymark.rule.workchoice;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.SupportActivity;
import waymark.rule.Amount;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.ModuleStays;
import waymark.rule.terms.StartedRule;

/**
 * The support given in the last three full months of a Module Two stay as a share of that in its first three: below 1,
 * it tapered. Stays of fewer than six full months are too short to tell.
 */
@Guidance(clause = "000 para 9.21", title = "Work Choice, section 09: end of provision", text = """
    9.21    The goal is independent work, so support in work becomes less over a time that is realistic. \
    For somebody who needs support only for a short while this may not matter.
    """)
public final class ModuleTwoTaperIndex extends StartedRule {

    private static final int MONTHS = 3;

    public ModuleTwoTaperIndex(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        return ModuleStays.in(participant).of(ModuleStays.TWO).stream()
                .filter(stay -> !stay.isOpen())
                .filter(stay -> !firstFullMonth(stay).plusMonths(2 * MONTHS - 1).isAfter(lastFullMonth(stay)))
                .map(stay -> judge(stay, participant));
    }

    private Finding judge(ModuleStays.Stay stay, Case participant) {
        YearMonth firstMonth = firstFullMonth(stay);
        YearMonth lastMonth = lastFullMonth(stay);
        long first = supportMinutes(participant, firstMonth);
        long last = supportMinutes(participant, lastMonth.minusMonths(MONTHS - 1));
        Finding.Draft finding = Finding.of(this, participant, stay.stayId(), stay.endedOn())
                .opened(stay.startedOn())
                .closed(stay.endedOn())
                .why(
                        "{} of support from {} to {}, the last {} full months, against {} from {} to {}, the first {}.",
                        Duration.ofMinutes(last),
                        lastMonth.minusMonths(MONTHS - 1),
                        lastMonth,
                        MONTHS,
                        first == 0 ? "none" : Duration.ofMinutes(first),
                        firstMonth,
                        firstMonth.plusMonths(MONTHS - 1),
                        MONTHS);
        return first == 0 ? finding.unknown("NO_SUPPORT_AT_FIRST") : finding.counted(Amount.ratio(last, first));
    }

    private static long supportMinutes(Case participant, YearMonth firstOfThree) {
        LocalDate from = firstOfThree.atDay(1);
        LocalDate to = firstOfThree.plusMonths(MONTHS - 1).atEndOfMonth();
        long minutes = 0;
        for (SupportActivity activity : participant.of(SupportActivity.class)) {
            boolean inside =
                    !activity.doneOn().isBefore(from) && !activity.doneOn().isAfter(to);
            if (inside && activity.supportMinutes() != null) {
                minutes += activity.supportMinutes();
            }
        }
        return minutes;
    }

    private static YearMonth firstFullMonth(ModuleStays.Stay stay) {
        return YearMonth.from(stay.startedOn().minusDays(1)).plusMonths(1);
    }

    private static YearMonth lastFullMonth(ModuleStays.Stay stay) {
        return YearMonth.from(stay.endedOn().plusDays(1)).minusMonths(1);
    }
}
