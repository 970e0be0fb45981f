package waymark.rule.workchoice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import waymark.cases.AccessToWorkEvent;
import waymark.cases.Bytewise;
import waymark.cases.Case;

/**
 * Whether the participant lets the employer know of Access to Work, as recorded with the steps of it.
 *
 * @param saidOn the day of the step with which it was recorded
 */
public record DisclosureWish(boolean allowed, LocalDate saidOn) {

    private static final Comparator<AccessToWorkEvent> BY_DAY = Comparator.comparing(AccessToWorkEvent::happenedOn)
            .thenComparing(AccessToWorkEvent::eventId, Bytewise.ORDER);

    /** As recorded last on or before {@code day}; empty when it had not been by then. */
    public static Optional<DisclosureWish> on(LocalDate day, Case participant) {
        return participant.of(AccessToWorkEvent.class).stream()
                .filter(event -> event.disclosureAllowed() != null)
                .filter(event -> !event.happenedOn().isAfter(day))
                .max(BY_DAY)
                .map(event -> new DisclosureWish(event.disclosureAllowed(), event.happenedOn()));
    }
}
