package waymark.rule.workchoice;

import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Participation;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Sentence;
import waymark.rule.terms.Deadline;
import waymark.rule.terms.ModuleStays;

/** Whether a participant left for unsupported work within so many months of entering Module Two. */
@Guidance(clause = "001 para 5.10", title = "Work Choice, section 05 (2017): least support in Module Two", text = """
    5.10    Module Two aims at work without support within one year, in exceptional cases within two; \
    that goal stays in front in all planning.
    """)
public final class ModuleTwoProgressed extends ModuleTwoRule {

    private final Period time;

    private ModuleTwoProgressed(Metric metric, Period time) {
        super(metric);
        this.time = time;
    }

    public static ModuleTwoProgressed withinOneYear(Metric metric) {
        return new ModuleTwoProgressed(metric, Period.ofMonths(12));
    }

    public static ModuleTwoProgressed withinTwoYears(Metric metric) {
        return new ModuleTwoProgressed(metric, Period.ofMonths(24));
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        return ModuleStays.in(participant).of(ModuleStays.TWO).stream().map(stay -> judge(stay, participant, asOf));
    }

    private Finding judge(ModuleStays.Stay stay, Case participant, AsOf asOf) {
        LocalDate dueOn = stay.startedOn().plus(time).minusDays(1);
        Deadline due = Deadline.of(
                dueOn, "due {}, the last day of {} from {}, when Module Two began", dueOn, time, stay.startedOn());
        LocalDate progressedOn = progressedOn(stay, participant.participation());
        Finding.Draft subject = Finding.of(this, participant, stay.stayId(), stay.startedOn())
                .opened(stay.startedOn())
                .due(dueOn)
                .closed(progressedOn);
        return decide(
                subject,
                participant,
                asOf,
                finding -> progressedOn == null && asOf.isAfter(dueOn)
                        ? finding.why("{}; {}.", due.words(), otherwise(participant.participation()))
                                .notMet()
                        : due.judge(finding, asOf, progressedOn, "the participant left for unsupported work"));
    }

    private static Object otherwise(Participation participation) {
        if (participation.leftOn() == null) {
            return "the participant has not left";
        }
        return participation.leaveReason() == Participation.LeaveReason.UNSUPPORTED_WORK
                ? Sentence.part("the participant left before, on {}", participation.leftOn())
                : Sentence.part(
                        "the participant left on {}, reason: {}", participation.leftOn(), participation.leaveReason());
    }

    private static LocalDate progressedOn(ModuleStays.Stay stay, Participation participation) {
        return participation.leftOn() != null
                        && participation.leaveReason() == Participation.LeaveReason.UNSUPPORTED_WORK
                        && !participation.leftOn().isBefore(stay.startedOn())
                ? participation.leftOn()
                : null;
    }
}
