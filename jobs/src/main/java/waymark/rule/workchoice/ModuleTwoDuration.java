package waymark.rule.workchoice;

import java.time.LocalDate;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.rule.Amount;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.ModuleStays;
import waymark.rule.terms.StartedRule;

/** How many days a stay in Module Two lasted, first and last day included. */
@Guidance(clause = "001 para 5.8", title = "Work Choice, section 05 (2017): how long Module Two lasts", text = """
    5.8     Module Two lasts up to twelve months as a rule, by way of exception up to two years or the \
    close of Work Choice. Only in the last phase may an approved extension run to the end of provision, \
    and so beyond two years.
    """)
public final class ModuleTwoDuration extends StartedRule {

    private enum Band {
        TO_12_MONTHS("within 12 months"),
        TO_24_MONTHS("more than 12 months, within 24"),
        OVER_24_MONTHS("more than 24 months");

        private final String words;

        Band(String words) {
            this.words = words;
        }
    }

    public ModuleTwoDuration(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        return ModuleStays.in(participant).of(ModuleStays.TWO).stream()
                .filter(stay -> !stay.isOpen())
                .map(stay -> judge(stay, participant));
    }

    private Finding judge(ModuleStays.Stay stay, Case participant) {
        Band band = band(stay.startedOn(), stay.endedOn());
        return Finding.of(this, participant, stay.stayId(), stay.endedOn())
                .opened(stay.startedOn())
                .closed(stay.endedOn())
                .dimension(band)
                .why("{}, {}.", stay.words(), band.words)
                .counted(Amount.of(stay.days()));
    }

    private static Band band(LocalDate startedOn, LocalDate endedOn) {
        if (endedOn.isBefore(startedOn.plusMonths(12))) {
            return Band.TO_12_MONTHS;
        }
        return endedOn.isBefore(startedOn.plusMonths(24)) ? Band.TO_24_MONTHS : Band.OVER_24_MONTHS;
    }
}
