package waymark.rule.warning.workprogramme;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Programme;
import waymark.rule.AsOf;
import waymark.rule.Guidance;
import waymark.rule.warning.Warning;
import waymark.rule.warning.WarningCheck;
import waymark.rule.warning.WarningCode;
import waymark.rule.workprogramme.ExitRequest;

/** An exit report was received before the day on which it was asked for. It is in time all the same. */
@Guidance(clause = "004 L55", title = "Work Programme memo LR 106, exit reports", text = """
    L55     Jobcentre Plus asks for an exit report, and the provider returns it within ten working days.
    """)
public final class ReceivedBeforeRequest implements WarningCheck {

    @Override
    public Set<WarningCode> codes() {
        return EnumSet.of(WarningCode.RECEIVED_BEFORE_REQUEST);
    }

    @Override
    public Set<Programme> programmes() {
        return EnumSet.of(Programme.WP);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        return ExitRequest.of(participant)
                .filter(request -> !request.isWithdrawn() && request.receivedOn() != null)
                .filter(request -> request.receivedOn().isBefore(request.requestedOn()))
                .map(request -> warning(request, participant))
                .stream();
    }

    private static Warning warning(ExitRequest request, Case participant) {
        return Warning.ofCase(
                WarningCode.RECEIVED_BEFORE_REQUEST,
                participant,
                request.requested().eventId(),
                request.requestedOn(),
                "exit_event " + request.requested().eventId() + " requests a report on " + request.requestedOn()
                        + " that was received before, on " + request.receivedOn() + "; check both dates");
    }
}
