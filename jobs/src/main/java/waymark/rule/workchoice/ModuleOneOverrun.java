package waymark.rule.workchoice;

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
import waymark.rule.terms.ModuleStays;
import waymark.rule.terms.StartedRule;

/** The stays in Module One of more than twelve months, and how many days they run over. */
@Guidance(clause = "000 para 9.7", title = "Work Choice, section 09: Development Plans", text = """
    9.7     The provider may let Module One last up to twelve months.
    """)
public final class ModuleOneOverrun extends StartedRule {

    private static final int MOST_MONTHS = 12;

    public ModuleOneOverrun(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        return ModuleStays.in(participant).of(ModuleStays.ONE).stream()
                .filter(stay -> !stay.until(asOf.day()).last().isBefore(firstDayOver(stay)))
                .map(stay -> judge(stay, participant, asOf));
    }

    private Finding judge(ModuleStays.Stay stay, Case participant, AsOf asOf) {
        LocalDate firstDayOver = firstDayOver(stay);
        LocalDate lastDay = stay.until(asOf.day()).last();
        long days = ChronoUnit.DAYS.between(firstDayOver, lastDay) + 1;
        return Finding.of(this, participant, stay.stayId(), firstDayOver)
                .opened(stay.startedOn())
                .due(firstDayOver.minusDays(1))
                .closed(stay.endedOn())
                .why(
                        "the 12 months from {} ended on {}; the stay went on for {}, to {}{}.",
                        stay.startedOn(),
                        firstDayOver.minusDays(1),
                        Sentence.count(days, "day"),
                        lastDay,
                        stay.isOpen() ? ", and has not ended" : "")
                .counted(Amount.of(days));
    }

    private static LocalDate firstDayOver(ModuleStays.Stay stay) {
        return stay.startedOn().plusMonths(MOST_MONTHS);
    }
}
