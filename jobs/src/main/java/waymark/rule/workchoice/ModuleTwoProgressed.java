package waymark.rule.workchoice;

import java.time.LocalDate;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Participation;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.ModuleStays;

/** Whether a participant left for unsupported work within so many months of entering Module Two. */
@Guidance(clause = "001 para 5.10", title = "Work Choice, section 05 (2017): least support in Module Two", text = """
    5.10    Module Two aims at work without support within one year, in exceptional cases within two; \
    that goal stays in front in all planning.
    """)
public final class ModuleTwoProgressed extends ModuleTwoRule {

    private final int months;

    private ModuleTwoProgressed(Metric metric, int months) {
        super(metric);
        this.months = months;
    }

    public static ModuleTwoProgressed withinOneYear(Metric metric) {
        return new ModuleTwoProgressed(metric, 12);
    }

    public static ModuleTwoProgressed withinTwoYears(Metric metric) {
        return new ModuleTwoProgressed(metric, 24);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        return ModuleStays.in(participant).of(ModuleStays.TWO).stream().map(stay -> judge(stay, participant, asOf));
    }

    private Finding judge(ModuleStays.Stay stay, Case participant, AsOf asOf) {
        LocalDate dueOn = stay.startedOn().plusMonths(months).minusDays(1);
        LocalDate progressedOn = progressedOn(stay, participant.participation());
        Finding.Draft subject = Finding.of(this, participant, stay.stayId(), stay.startedOn())
                .opened(stay.startedOn())
                .due(dueOn)
                .closed(progressedOn);
        return decide(subject, participant, asOf, finding -> {
            if (!asOf.isAfter(dueOn)) {
                return finding.notDue();
            }
            return progressedOn != null && !progressedOn.isAfter(dueOn) ? finding.met() : finding.notMet();
        });
    }

    private static LocalDate progressedOn(ModuleStays.Stay stay, Participation participation) {
        return participation.leftOn() != null
                        && participation.leaveReason() == Participation.LeaveReason.UNSUPPORTED_WORK
                        && !participation.leftOn().isBefore(stay.startedOn())
                ? participation.leftOn()
                : null;
    }
}
