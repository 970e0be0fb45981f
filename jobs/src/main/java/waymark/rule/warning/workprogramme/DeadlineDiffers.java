package waymark.rule.warning.workprogramme;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.ExitEvent;
import waymark.cases.Programme;
import waymark.rule.AsOf;
import waymark.rule.Guidance;
import waymark.rule.warning.Warning;
import waymark.rule.warning.WarningCheck;
import waymark.rule.warning.WarningCode;
import waymark.rule.workprogramme.ExitRequest;

/** The deadline printed on a request, or on a reminder of it, is not the tenth working day after the request. */
@Guidance(clause = "004 L55; 004 L72-74", title = "Work Programme memo LR 106, exit reports", text = """
    L55     A report is returned within ten working days from the date of the request.
    L72-74  A reminder is the request again: it keeps the deadline.
    """)
public final class DeadlineDiffers implements WarningCheck {

    @Override
    public Set<WarningCode> codes() {
        return EnumSet.of(WarningCode.DEADLINE_DIFFERS);
    }

    @Override
    public Set<Programme> programmes() {
        return EnumSet.of(Programme.WP);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        return ExitRequest.of(participant).filter(request -> !request.isWithdrawn()).stream()
                .flatMap(request -> judge(request, request.dueOn(asOf), participant));
    }

    private static Stream<Warning> judge(ExitRequest request, LocalDate dueOn, Case participant) {
        return Stream.concat(Stream.of(request.requested()), request.reminders().stream())
                .filter(sheet -> sheet.printedDeadline() != null)
                .filter(sheet -> !sheet.printedDeadline().equals(dueOn))
                .map(sheet -> warning(sheet, request.requestedOn(), dueOn, participant));
    }

    private static Warning warning(ExitEvent sheet, LocalDate requestedOn, LocalDate dueOn, Case participant) {
        return Warning.ofCase(
                WarningCode.DEADLINE_DIFFERS,
                participant,
                sheet.eventId(),
                sheet.happenedOn(),
                "exit_event " + sheet.eventId() + " (" + sheet.eventType() + " on " + sheet.happenedOn()
                        + ") prints the deadline " + sheet.printedDeadline()
                        + ", and ten working days from the request of "
                        + requestedOn + " end on " + dueOn + "; the report is judged by that day: tell the Jobcentre");
    }
}
