package waymark.rule.warning.workchoice;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.AccessToWorkEvent;
import waymark.cases.Case;
import waymark.cases.Programme;
import waymark.rule.AsOf;
import waymark.rule.Guidance;
import waymark.rule.warning.Warning;
import waymark.rule.warning.WarningCheck;
import waymark.rule.warning.WarningCode;
import waymark.rule.workchoice.DisclosureWish;

/** The employer was told of Access to Work though the participant does not want that. */
@Guidance(clause = "000 para 9.16", title = "Work Choice, section 09: Leaver Reports", text = """
    9.16    The employer is told what becomes of Access to Work as far as the participant's wishes on disclosure allow.
    """)
public final class EmployerInformedAgainstWish implements WarningCheck {

    @Override
    public Set<WarningCode> codes() {
        return EnumSet.of(WarningCode.EMPLOYER_INFORMED_AGAINST_WISH);
    }

    @Override
    public Set<Programme> programmes() {
        return EnumSet.of(Programme.WC);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        return participant.of(AccessToWorkEvent.class).stream()
                .filter(event -> event.eventType() == AccessToWorkEvent.EventType.EMPLOYER_INFORMED)
                .filter(told -> !DisclosureWish.on(told.happenedOn(), participant)
                        .map(DisclosureWish::allowed)
                        .orElse(true))
                .map(told -> warning(told, participant));
    }

    private static Warning warning(AccessToWorkEvent told, Case participant) {
        return Warning.ofCase(
                WarningCode.EMPLOYER_INFORMED_AGAINST_WISH,
                participant,
                told.eventId(),
                told.happenedOn(),
                "access_to_work_event " + told.eventId() + " says that the employer was told on " + told.happenedOn()
                        + ", and disclosure_allowed was false that day; find out what happened, or correct the"
                        + " row that is wrong");
    }
}
