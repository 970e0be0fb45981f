package waymark.rule.warning.workprogramme;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.ExitEvent;
import waymark.cases.ExitEvent.EventType;
import waymark.cases.Programme;
import waymark.rule.AsOf;
import waymark.rule.Guidance;
import waymark.rule.warning.Warning;
import waymark.rule.warning.WarningCheck;
import waymark.rule.warning.WarningCode;
import waymark.rule.workprogramme.ExitRequest;

/** An exit report was received that nobody is on record to have asked for. */
@Guidance(clause = "004 L55", title = "Work Programme memo LR 106, exit reports", text = """
    L55     Jobcentre Plus asks for an exit report, and the provider returns it within ten working days.
    """)
public final class ReceiptWithoutRequest implements WarningCheck {

    @Override
    public Set<WarningCode> codes() {
        return EnumSet.of(WarningCode.RECEIPT_WITHOUT_REQUEST);
    }

    @Override
    public Set<Programme> programmes() {
        return EnumSet.of(Programme.WP);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        if (participant.of(ExitEvent.class).isEmpty()
                || ExitRequest.of(participant).isPresent()) {
            return Stream.empty();
        }
        return participant.of(ExitEvent.class).stream()
                .filter(event -> event.eventType() == EventType.RECEIVED && asOf.isAfter(event.happenedOn()))
                .map(received -> Warning.ofCase(
                        WarningCode.RECEIPT_WITHOUT_REQUEST,
                        participant,
                        received.eventId(),
                        received.happenedOn(),
                        "exit_event " + received.eventId() + " says that a report was received on "
                                + received.happenedOn()
                                + ", and none was requested; send the REQUESTED event, or withdraw"
                                + " this one"));
    }
}
