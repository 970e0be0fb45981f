package waymark.rule.workandhealth;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.ParticipantEvent;
import waymark.cases.ParticipantEvent.EventType;
import waymark.cases.Plan;
import waymark.rule.Amount;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Rule;
import waymark.rule.Sentence;

/** How many calendar days after the first face-to-face meeting planning began: any plan version is a beginning. */
@Guidance(clause = "003 para 2", title = "Work and Health Programme, chapter 4: action planning", text = """
    2       Early, high-level planning follows the first face-to-face meeting. Its plan needs no signature yet, and
            no time is set.
    """)
public final class InitialPlanningDays extends Rule {

    public InitialPlanningDays(Metric metric) {
        super(metric);
    }

    @Override
    public Stream<Finding> judge(Case participant, AsOf asOf) {
        return participant.started()
                ? firstMeeting(participant).map(metOn -> judge(metOn, participant))
                : Stream.empty();
    }

    private Finding judge(LocalDate metOn, Case participant) {
        LocalDate plannedOn = participant.of(Plan.class).stream()
                .map(Plan::createdOn)
                .filter(createdOn -> !createdOn.isBefore(metOn))
                .min(Comparator.naturalOrder())
                .orElse(null);
        Finding.Draft finding = Finding.of(
                        this, participant, participant.referral().referredOn())
                .opened(metOn)
                .closed(plannedOn);
        if (plannedOn == null) {
            return finding.why("First met face to face on {}; no plan has been made on that day or since.", metOn)
                    .unknown("NO_PLAN");
        }
        long days = ChronoUnit.DAYS.between(metOn, plannedOn);
        return finding.why(
                        "First met face to face on {}; a plan was made {}.",
                        metOn,
                        days == 0
                                ? "the same day"
                                : Sentence.part("on {}, {} later", plannedOn, Sentence.count(days, "day")))
                .counted(Amount.of(days));
    }

    private static Stream<LocalDate> firstMeeting(Case participant) {
        return participant.of(ParticipantEvent.class).stream()
                .filter(event -> event.eventType() == EventType.FIRST_FACE_TO_FACE)
                .map(ParticipantEvent::happenedOn)
                .min(Comparator.naturalOrder())
                .stream();
    }
}
