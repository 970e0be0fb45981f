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
import waymark.rule.warning.Warning;
import waymark.rule.warning.WarningCheck;
import waymark.rule.warning.WarningCode;

/**
 * A request from after the last one that there could be: who was referred on the last day, 31 March 2017, had completed
 * 104 weeks on 29 March 2019.
 */
@Guidance(clause = "004 L31", title = "Work Programme memo LR 106, exit reports", text = """
    L31     Reports are asked for once a participant has completed 102 of the 104 weeks.
    """)
public final class RequestAfterLast implements WarningCheck {

    private static final LocalDate LAST_DAY = LocalDate.of(2019, 3, 29);

    @Override
    public Set<WarningCode> codes() {
        return EnumSet.of(WarningCode.REQUEST_AFTER_LAST);
    }

    @Override
    public Set<Programme> programmes() {
        return EnumSet.of(Programme.WP);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        return participant.of(ExitEvent.class).stream()
                .filter(event -> event.eventType() == EventType.REQUESTED
                        && event.happenedOn().isAfter(LAST_DAY))
                .filter(requested -> !isWithdrawn(requested, participant))
                .map(requested -> Warning.ofCase(
                        WarningCode.REQUEST_AFTER_LAST,
                        participant,
                        requested.eventId(),
                        requested.happenedOn(),
                        "exit_event " + requested.eventId() + " is a request of " + requested.happenedOn()
                                + ", and the last participants completed the programme on " + LAST_DAY
                                + "; check the date and the person"));
    }

    private static boolean isWithdrawn(ExitEvent requested, Case participant) {
        return participant.of(ExitEvent.class).stream()
                .anyMatch(event -> event.eventType() == EventType.WITHDRAWN
                        && !event.happenedOn().isBefore(requested.happenedOn()));
    }
}
