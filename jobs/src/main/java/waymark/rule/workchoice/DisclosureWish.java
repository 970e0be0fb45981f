package waymark.rule.workchoice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import waymark.cases.AccessToWorkEvent;
import waymark.cases.Bytewise;
import waymark.cases.Case;

/** Whether the participant lets the employer know of Access to Work, as recorded with the steps of it. */
public final class DisclosureWish {

    private static final Comparator<AccessToWorkEvent> BY_DAY = Comparator.comparing(AccessToWorkEvent::happenedOn)
            .thenComparing(AccessToWorkEvent::eventId, Bytewise.ORDER);

    private DisclosureWish() {}

    /** As recorded last on or before {@code day}; empty when it had not been by then. */
    public static Optional<Boolean> on(LocalDate day, Case participant) {
        return participant.of(AccessToWorkEvent.class).stream()
                .filter(event -> event.disclosureAllowed() != null)
                .filter(event -> !event.happenedOn().isAfter(day))
                .max(BY_DAY)
                .map(AccessToWorkEvent::disclosureAllowed);
    }
}
