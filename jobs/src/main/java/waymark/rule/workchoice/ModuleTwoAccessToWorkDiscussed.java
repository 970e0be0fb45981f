package waymark.rule.workchoice;

import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.Deadline;
import waymark.rule.terms.ModuleStays;

/** Whether Access to Work was talked about by three months into Module Two. */
@Guidance(clause = "001 para 5.7", title = "Work Choice, section 05 (2017): Access to Work", text = """
    5.7     Access to Work helps people on to independent work. The provider knows it well and thinks of \
    recommending it whenever that fits. (Three months are our measure, not the guidance's.)
    """)
public final class ModuleTwoAccessToWorkDiscussed extends ModuleTwoRule {

    private static final Period TIME = Period.ofMonths(3);

    public ModuleTwoAccessToWorkDiscussed(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        return ModuleStays.in(participant).of(ModuleStays.TWO).stream().map(stay -> judge(stay, participant, asOf));
    }

    private Finding judge(ModuleStays.Stay stay, Case participant, AsOf asOf) {
        Deadline due = Deadline.after(TIME, stay.startedOn(), "Module Two began");
        LocalDate discussedOn = AccessToWorkTalks.firstOn(participant);
        Finding.Draft subject = Finding.of(this, participant, stay.stayId(), stay.startedOn())
                .opened(stay.startedOn())
                .due(due.dueOn())
                .closed(discussedOn);
        return decide(
                subject,
                participant,
                asOf,
                finding -> due.judge(finding, asOf, discussedOn, "Access to Work was discussed"));
    }
}
