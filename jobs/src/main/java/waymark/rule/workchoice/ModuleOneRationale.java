package waymark.rule.workchoice;

import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.ModuleExtension;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.Deadline;
import waymark.rule.terms.Earliest;
import waymark.rule.terms.ModuleStays;
import waymark.rule.terms.StartedRule;

/** Whether the reason for more than six months in Module One was on record by the day they had passed. */
@Guidance(clause = "000 para 9.7", title = "Work Choice, section 09: Development Plans", text = """
    9.7     What matters is on record, among it why somebody has more time in Module One, which the \
    provider may give up to twelve months. (The six months that "more" is measured by stand in another \
    section.)
    """)
public final class ModuleOneRationale extends StartedRule {

    private static final Period STANDARD = Period.ofMonths(6);

    public ModuleOneRationale(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        return ModuleStays.in(participant).of(ModuleStays.ONE).stream()
                .filter(stay -> passedOn(stay).compareTo(asOf.day()) <= 0 && stay.runsUntil(passedOn(stay)))
                .map(stay -> judge(stay, participant, asOf));
    }

    private Finding judge(ModuleStays.Stay stay, Case participant, AsOf asOf) {
        Deadline due = Deadline.after(STANDARD, stay.startedOn(), "Module One began");
        LocalDate explainedOn = Earliest.of(
                participant,
                ModuleExtension.class,
                row -> row.kind() == ModuleExtension.Kind.M1_RATIONALE
                        && row.stayId().equals(stay.stayId()),
                ModuleExtension::requestedOn);
        Finding.Draft finding = Finding.of(this, participant, stay.stayId(), due.dueOn())
                .opened(stay.startedOn())
                .due(due.dueOn())
                .closed(explainedOn);
        return due.judge(finding, asOf, explainedOn, "a reason for more time was given");
    }

    private static LocalDate passedOn(ModuleStays.Stay stay) {
        return stay.startedOn().plus(STANDARD);
    }
}
