package waymark.rule.warning.workchoice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Bytewise;
import waymark.cases.Case;
import waymark.cases.ParticipantEvent;
import waymark.cases.Programme;
import waymark.rule.AsOf;
import waymark.rule.Guidance;
import waymark.rule.terms.GuidanceVersion;
import waymark.rule.terms.Provision;
import waymark.rule.warning.Warning;
import waymark.rule.warning.WarningCheck;
import waymark.rule.warning.WarningCode;

/** Support in work was declined, which ends the episode, and 28 days later the participant had still not left. */
@Guidance(clause = "001 para 5.17", title = "Work Choice, section 05 (2017): leaving Module Two", text = """
    5.17    Work Choice is voluntary: somebody who declines support in work leaves.
    """)
public final class OpenAfterDecline implements WarningCheck {

    private static final int DAYS_TO_LEAVE = 28;
    private static final Comparator<ParticipantEvent> EARLIEST_FIRST =
            Comparator.comparing(ParticipantEvent::happenedOn).thenComparing(ParticipantEvent::eventId, Bytewise.ORDER);

    @Override
    public Set<WarningCode> codes() {
        return EnumSet.of(WarningCode.OPEN_AFTER_DECLINE);
    }

    @Override
    public Set<Programme> programmes() {
        return EnumSet.of(Programme.WC);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        if (!participant.started()
                || participant.of(ParticipantEvent.class).isEmpty()
                || Provision.in(participant, asOf).guidance() != GuidanceVersion.POST) {
            return Stream.empty();
        }
        return participant.of(ParticipantEvent.class).stream()
                .filter(event -> event.eventType() == ParticipantEvent.EventType.DECLINED_INWORK_SUPPORT)
                .min(EARLIEST_FIRST)
                .filter(declined -> asOf.isAfter(dueOn(declined)) && isOpenAfter(dueOn(declined), participant))
                .map(declined -> warning(declined, participant))
                .stream();
    }

    private static LocalDate dueOn(ParticipantEvent declined) {
        return declined.happenedOn().plusDays(DAYS_TO_LEAVE);
    }

    private static boolean isOpenAfter(LocalDate day, Case participant) {
        return !participant.left() || participant.participation().leftOn().isAfter(day);
    }

    private static Warning warning(ParticipantEvent declined, Case participant) {
        return Warning.ofCase(
                WarningCode.OPEN_AFTER_DECLINE,
                participant,
                declined.eventId(),
                dueOn(declined),
                "participant_event " + declined.eventId() + ": support in work was declined on "
                        + declined.happenedOn() + ", and by " + dueOn(declined) + ", " + DAYS_TO_LEAVE
                        + " days later, the participant had not left; "
                        + (participant.left()
                                ? "check the leave date, "
                                        + participant.participation().leftOn()
                                : "send the leave date and the leaver report, or withdraw the event"));
    }
}
