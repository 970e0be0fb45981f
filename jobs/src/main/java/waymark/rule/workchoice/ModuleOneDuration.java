package waymark.rule.workchoice;

import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.rule.Amount;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.ModuleStays;
import waymark.rule.terms.StartedRule;

/** How many days a stay in Module One lasted, first and last day included. */
@Guidance(clause = "000 para 9.7", title = "Work Choice, section 09: Development Plans", text = """
    9.7     The provider may let Module One last up to twelve months.
    """)
public final class ModuleOneDuration extends StartedRule {

    private static final int MOST_MONTHS = 12;

    public ModuleOneDuration(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        return ModuleStays.in(participant).of(ModuleStays.ONE).stream()
                .filter(stay -> !stay.isOpen())
                .map(stay -> judge(stay, participant));
    }

    private Finding judge(ModuleStays.Stay stay, Case participant) {
        boolean within = stay.endedOn().isBefore(stay.startedOn().plusMonths(MOST_MONTHS));
        return Finding.of(this, participant, stay.stayId(), stay.endedOn())
                .opened(stay.startedOn())
                .closed(stay.endedOn())
                .dimension(within ? "WITHIN_12_MONTHS" : "OVER_12_MONTHS")
                .why("{}, {} 12 months.", stay.words(), within ? "within" : "more than")
                .counted(Amount.of(stay.days()));
    }
}
