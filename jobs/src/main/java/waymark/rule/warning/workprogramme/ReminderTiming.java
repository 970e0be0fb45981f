package waymark.rule.warning.workprogramme;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
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

/**
 * Reminders of a report that was not due to be reminded of, or had come, and reminders that came late or never. They are
 * due on the working day after the deadline; the next one is let pass.
 */
@Guidance(clause = "004 L72-74", title = "Work Programme memo LR 106, Exit Report Not Received", text = """
    L72-74  Where the report has not come within ten working days, Jobcentre Plus sends the request again, marked as a reminder.
    """)
public final class ReminderTiming implements WarningCheck {

    private static final int WORKING_DAYS_TO_REMIND = 2;

    @Override
    public Set<WarningCode> codes() {
        return EnumSet.of(WarningCode.REMINDER_EARLY, WarningCode.REMINDER_CROSSED, WarningCode.REMINDER_LATE);
    }

    @Override
    public Set<Programme> programmes() {
        return EnumSet.of(Programme.WP);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        return ExitRequest.of(participant).filter(request -> !request.isWithdrawn()).stream()
                .flatMap(request -> Stream.concat(
                        request.reminders().stream()
                                .flatMap(reminder -> sent(reminder, request, request.dueOn(asOf), participant)),
                        late(request, participant, asOf).stream()));
    }

    private static Stream<Warning> sent(ExitEvent reminder, ExitRequest request, LocalDate dueOn, Case participant) {
        Stream.Builder<Warning> warnings = Stream.builder();
        String sent = "exit_event " + reminder.eventId() + " is a reminder of " + reminder.happenedOn();
        if (!reminder.happenedOn().isAfter(dueOn)) {
            warnings.add(Warning.ofCase(
                    WarningCode.REMINDER_EARLY,
                    participant,
                    reminder.eventId(),
                    reminder.happenedOn(),
                    sent + ", and the report was not overdue before the day after " + dueOn
                            + "; check the date, and remind again if the report does not come"));
        }
        LocalDate receivedOn = request.receivedOn();
        if (receivedOn != null && reminder.happenedOn().isAfter(receivedOn)) {
            warnings.add(Warning.ofCase(
                    WarningCode.REMINDER_CROSSED,
                    participant,
                    reminder.eventId(),
                    reminder.happenedOn(),
                    sent + ", and the report was received on " + receivedOn
                            + "; enter receipts on the day, and tell the provider to take no notice"));
        }
        return warnings.build();
    }

    private static Optional<Warning> late(ExitRequest request, Case participant, AsOf asOf) {
        LocalDate dueOn = request.dueOn(asOf);
        LocalDate limit = request.calendar(asOf).plusWorkingDays(dueOn, WORKING_DAYS_TO_REMIND);
        LocalDate remindedOn = request.firstAfter(EventType.REMINDED, dueOn);
        LocalDate receivedOn = request.receivedOn();
        if (!asOf.isAfter(limit) || isBy(limit, remindedOn) || isBy(limit, receivedOn)) {
            return Optional.empty();
        }
        return Optional.of(Warning.ofCase(
                WarningCode.REMINDER_LATE,
                participant,
                request.requested().eventId(),
                limit,
                "exit_event " + request.requested().eventId() + " requests a report that was due on " + dueOn
                        + " and had not come by " + limit + ", and "
                        + (remindedOn == null
                                ? "no reminder is recorded; remind the provider"
                                : "the reminder is of " + remindedOn
                                        + "; remind on the working day after the deadline")));
    }

    private static boolean isBy(LocalDate limit, LocalDate day) {
        return day != null && !day.isAfter(limit);
    }
}
