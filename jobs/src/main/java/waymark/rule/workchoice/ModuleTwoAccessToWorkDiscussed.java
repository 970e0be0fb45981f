package waymark.rule.workchoice;

import java.time.LocalDate;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.ModuleStays;

/** Whether Access to Work was talked about by three months into Module Two. */
@Guidance(clause = "001 para 5.7", title = "Work Choice, section 05 (2017): Access to Work", text = """
    5.7     Access to Work helps people on to independent work. The provider knows it well and thinks of \
    recommending it whenever that fits. (Three months are our measure, not the guidance's.)
    """)
public final class ModuleTwoAccessToWorkDiscussed extends ModuleTwoRule {

    private static final int MONTHS = 3;

    public ModuleTwoAccessToWorkDiscussed(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        return ModuleStays.in(participant).of(ModuleStays.TWO).stream().map(stay -> judge(stay, participant, asOf));
    }

    private Finding judge(ModuleStays.Stay stay, Case participant, AsOf asOf) {
        LocalDate dueOn = stay.startedOn().plusMonths(MONTHS);
        LocalDate discussedOn = AccessToWorkTalks.firstOn(participant);
        Finding.Draft subject = Finding.of(this, participant, stay.stayId(), stay.startedOn())
                .opened(stay.startedOn())
                .due(dueOn)
                .closed(discussedOn);
        return decide(subject, participant, asOf, finding -> {
            if (!asOf.isAfter(dueOn)) {
                return finding.notDue();
            }
            return discussedOn != null && !discussedOn.isAfter(dueOn) ? finding.met() : finding.notMet();
        });
    }
}
