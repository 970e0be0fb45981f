package waymark.rule.warning.workprogramme;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
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

/**
 * The deadline printed on a request is not the tenth working day after it; or that on a reminder is neither that day nor the
 * last one to reply to the reminder.
 */
@Guidance(clause = "004 L55; 004 L72-76", title = "Work Programme memo LR 106, exit reports", text = """
    L55     A report is returned within ten working days from the date of the request.
    L72-74  A reminder is the request again, with its deadline.
    L76     Who does not reply within seven working days of the reminder is taken further: a reminder may print that day.
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
                .flatMap(request -> Stream.concat(
                        requested(request, participant, asOf),
                        request.reminders().stream()
                                .flatMap(reminder -> reminded(reminder, request, participant, asOf))));
    }

    private static Stream<Warning> requested(ExitRequest request, Case participant, AsOf asOf) {
        LocalDate dueOn = request.dueOn(asOf);
        return warn(
                request.requested(),
                List.of(dueOn),
                participant,
                "ten working days from the request end on " + dueOn
                        + "; the report is judged by that day: tell the Jobcentre");
    }

    private static Stream<Warning> reminded(ExitEvent reminder, ExitRequest request, Case participant, AsOf asOf) {
        LocalDate dueOn = request.dueOn(asOf);
        LocalDate replyDueOn = request.replyDueOn(reminder.happenedOn(), asOf);
        return warn(
                reminder,
                List.of(dueOn, replyDueOn),
                participant,
                "the report was due on " + dueOn + " and a reply within seven working days of the reminder, on "
                        + replyDueOn + "; a reminder prints one of the two: tell the Jobcentre");
    }

    private static Stream<Warning> warn(ExitEvent sheet, List<LocalDate> meant, Case participant, String message) {
        if (sheet.printedDeadline() == null || meant.contains(sheet.printedDeadline())) {
            return Stream.empty();
        }
        return Stream.of(Warning.ofCase(
                WarningCode.DEADLINE_DIFFERS,
                participant,
                sheet.eventId(),
                sheet.happenedOn(),
                "exit_event " + sheet.eventId() + " (" + sheet.eventType() + " on " + sheet.happenedOn()
                        + ") prints the deadline " + sheet.printedDeadline() + ", and " + message));
    }
}
