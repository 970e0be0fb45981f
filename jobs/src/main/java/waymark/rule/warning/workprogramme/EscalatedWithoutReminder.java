package waymark.rule.warning.workprogramme;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.ExitEvent;
import waymark.cases.ExitEvent.EventType;
import waymark.cases.Programme;
import waymark.rule.AsOf;
import waymark.rule.Guidance;
import waymark.rule.terms.Earliest;
import waymark.rule.warning.Warning;
import waymark.rule.warning.WarningCheck;
import waymark.rule.warning.WarningCode;

/** A case was taken to the performance teams, and no reminder is on record by then. */
@Guidance(clause = "004 L76", title = "Work Programme memo LR 106, Exit Report Not Received", text = """
    L76     Without a reply within seven working days of the reminder, Jobcentre Plus takes the case to the performance teams.
    """)
public final class EscalatedWithoutReminder implements WarningCheck {

    @Override
    public Set<WarningCode> codes() {
        return EnumSet.of(WarningCode.ESCALATED_WITHOUT_REMINDER);
    }

    @Override
    public Set<Programme> programmes() {
        return EnumSet.of(Programme.WP);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        if (participant.of(ExitEvent.class).isEmpty()) {
            return Stream.empty();
        }
        LocalDate remindedOn = Earliest.of(
                participant, ExitEvent.class, event -> event.eventType() == EventType.REMINDED, ExitEvent::happenedOn);
        return participant.of(ExitEvent.class).stream()
                .filter(event -> event.eventType() == EventType.ESCALATED && asOf.isAfter(event.happenedOn()))
                .filter(escalated -> remindedOn == null || remindedOn.isAfter(escalated.happenedOn()))
                .map(escalated -> Warning.ofCase(
                        WarningCode.ESCALATED_WITHOUT_REMINDER,
                        participant,
                        escalated.eventId(),
                        escalated.happenedOn(),
                        "exit_event " + escalated.eventId() + " takes the case further on " + escalated.happenedOn()
                                + ", and no reminder is recorded by then; send the REMINDED event, or remind first"));
    }
}
